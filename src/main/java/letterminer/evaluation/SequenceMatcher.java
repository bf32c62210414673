package letterminer.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The similarity of two sequences by the Ratcliff/Obershelp algorithm: the longest common block, then the same to the
 * left and right of it, and so on (J. W. Ratcliff and D. Metzener, 'Pattern Matching: The Gestalt Approach', Dr.
 * Dobb's Journal, July 1988).
 *
 * <p>It gives what Python's {@code difflib.SequenceMatcher(None, a, b, autojunk=False)} gives: of stretches
 * of the same length the one that begins first in {@code a} counts, of those the one that begins first
 * in {@code b}. The choice matters: it decides what is left for the sides, so that the ratio of b to a
 * can differ from that of a to b. Texts are compared by code points, as Python's strings are.
 */
final class SequenceMatcher {
  private static final int[] NOWHERE = {};

  private final int[] a;
  private final int[] b;
  /** The positions of each element in b, ascending. */
  private final Map<Integer, int[]> places = new HashMap<>();

  /** Compares sequences of numbers. */
  SequenceMatcher(int[] a, int[] b) {
    this.a = a;
    this.b = b;
    Map<Integer, Integer> counts = counts(b);
    Map<Integer, Integer> filled = new HashMap<>();
    for (int j = 0; j < b.length; j++) {
      int at = filled.merge(b[j], 1, Integer::sum) - 1;
      places.computeIfAbsent(b[j], element -> new int[counts.get(element)])[at] = j;
    }
  }

  static SequenceMatcher ofTexts(String a, String b) {
    return new SequenceMatcher(a.codePoints().toArray(), b.codePoints().toArray());
  }

  /**
   * A common block.
   *
   * @param a its start in the first sequence
   * @param b its start in the second sequence
   * @param size number of elements
   */
  record Block(int a, int b, int size) {}

  /** The share of both that is in common blocks, from 0 to 1. */
  double ratio() {
    return share(blocks().stream().mapToInt(Block::size).sum());
  }

  /** An upper bound of {@link #ratio} that is quicker to compute: the common elements in any order. */
  double quickRatio() {
    Map<Integer, Integer> left = counts(b);
    int common = 0;
    for (int element : a) {
      if (left.merge(element, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return share(common);
  }

  private double share(int common) {
    int length = a.length + b.length;
    return length == 0 ? 1.0 : 2.0 * common / length;
  }

  private static Map<Integer, Integer> counts(int[] elements) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int element : elements) {
      counts.merge(element, 1, Integer::sum);
    }
    return counts;
  }

  /** The common blocks in order. */
  List<Block> blocks() {
    List<Block> found = new ArrayList<>();
    Deque<int[]> open = new ArrayDeque<>();
    open.push(new int[] {0, a.length, 0, b.length});
    while (!open.isEmpty()) {
      int[] part = open.pop();
      Block block = longest(part[0], part[1], part[2], part[3]);
      if (block.size() > 0) {
        found.add(block);
        open.push(new int[] {part[0], block.a(), part[2], block.b()});
        open.push(new int[] {block.a() + block.size(), part[1], block.b() + block.size(), part[3]});
      }
    }
    found.sort(Comparator.comparingInt(Block::a));
    return found;
  }

  /**
   * The longest common block within {@code a[fromA, toA)} and {@code b[fromB, toB)}; of equally long ones, the first.
   */
  Block longest(int fromA, int toA, int fromB, int toB) {
    Block best = new Block(fromA, fromB, 0);
    // Lengths of the blocks that end at each place of b, for this element of a and for the one before;
    // one place to the right, so that the first has a neighbour.
    int[] before = new int[toB - fromB + 1];
    int[] now = new int[toB - fromB + 1];
    for (int i = fromA; i < toA; i++) {
      Arrays.fill(now, 0);
      for (int j : places.getOrDefault(a[i], NOWHERE)) {
        if (j < fromB || j >= toB) {
          continue;
        }
        int size = before[j - fromB] + 1;
        now[j - fromB + 1] = size;
        if (size > best.size()) {
          best = new Block(i - size + 1, j - size + 1, size);
        }
      }
      int[] spare = before;
      before = now;
      now = spare;
    }
    return best;
  }
}
