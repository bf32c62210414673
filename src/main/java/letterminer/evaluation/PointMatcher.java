package letterminer.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Pairs gold's points with the run's: first those with the same letters and digits, then, in gold's order, each
 * remaining one with the most similar, if it is at least 95 % similar. Each is used once.
 */
final class PointMatcher {
  private static final double NEAR = 0.95;

  private final List<Pair> exact = new ArrayList<>();
  private final List<Pair> near = new ArrayList<>();
  private final List<String> run;
  private final Set<Integer> used = new HashSet<>();

  /** The indexes of a gold point and a point of the run. */
  record Pair(int gold, int run) {}

  /**
   * Pairs texts.
   *
   * @param gold texts of gold, in plain form
   * @param run texts of the run, in plain form
   */
  PointMatcher(List<String> gold, List<String> run) {
    this.run = run;
    Map<String, Deque<Integer>> free = new HashMap<>();
    for (int j = 0; j < run.size(); j++) {
      free.computeIfAbsent(run.get(j), text -> new ArrayDeque<>()).add(j);
    }
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Deque<Integer> same = free.getOrDefault(gold.get(i), new ArrayDeque<>());
      if (same.isEmpty()) {
        rest.add(i);
      } else {
        exact.add(new Pair(i, same.peek()));
        used.add(same.remove());
      }
    }
    for (int i : rest) {
      OptionalInt alike = mostAlike(gold.get(i));
      if (alike.isPresent()) {
        near.add(new Pair(i, alike.getAsInt()));
        used.add(alike.getAsInt());
      }
    }
  }

  List<Pair> exact() {
    return exact;
  }

  List<Pair> near() {
    return near;
  }

  /**
   * The first of the most similar. Texts that cannot reach the threshold are skipped: they would never be paired, nor
   * prevent another pair.
   */
  private OptionalInt mostAlike(String gold) {
    double best = 0;
    int bestAt = -1;
    int length = gold.codePointCount(0, gold.length());
    for (int j = 0; j < run.size(); j++) {
      String text = run.get(j);
      int other = text.codePointCount(0, text.length());
      if (used.contains(j) || other == 0 || 2.0 * Math.min(length, other) / (length + other) < NEAR) {
        continue;
      }
      SequenceMatcher matcher = SequenceMatcher.ofTexts(gold, text);
      double bound = matcher.quickRatio();
      if (bound <= best || bound < NEAR) {
        continue;
      }
      double ratio = matcher.ratio();
      if (ratio > best) {
        best = ratio;
        bestAt = j;
      }
    }
    return best >= NEAR ? OptionalInt.of(bestAt) : OptionalInt.empty();
  }
}
