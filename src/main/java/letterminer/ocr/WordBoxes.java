package letterminer.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Fits the boxes of words, which Tesseract gives by the dots of a smaller picture, to their letters. */
final class WordBoxes {
  /** A box may lack this many dots of its letters at each side; it may hold any part of a ruled line beside them. */
  private static final int SLACK = 3;

  /** No letters of a word are as far from each other as this, in heights of the word. */
  private static final double APART = 0.35;

  /** The page's spots by the row of their middles: a word is compared with those of its rows only. */
  private final NavigableMap<Integer, List<Ink.Spot>> spots = new TreeMap<>();

  WordBoxes(CleanPage page) {
    page.spots().forEach(spot -> spots.computeIfAbsent(middle(spot), row -> new ArrayList<>()).add(spot));
  }

  private static int middle(Ink.Spot spot) {
    return (spot.top() + spot.bottom()) / 2;
  }

  /**
   * The word in the box of the ink that lies in its own, without a bullet that Tesseract took for a part of it; it stays
   * as it is if most of its ink belongs to something else.
   */
  ReadWord fitted(ReadWord word) {
    List<Ink.Spot> own = spots.subMap(word.top() - 1, true, Math.max(word.top(), word.bottom()), true).values().stream()
        .flatMap(List::stream).filter(spot -> isIn(spot, word)).sorted(Comparator.comparingInt(Ink.Spot::left)).toList();
    if (startsWithBullet(own, word)) {
      return fitted(word.within(own.get(1).left(), word.top(), word.right(), word.bottom()));
    }
    int left = own.stream().mapToInt(Ink.Spot::left).min().orElse(word.right());
    int right = own.stream().mapToInt(s -> s.right() + 1).max().orElse(word.left());
    int top = own.stream().mapToInt(Ink.Spot::top).min().orElse(word.bottom());
    int bottom = own.stream().mapToInt(s -> s.bottom() + 1).max().orElse(word.top());
    boolean most = 2 * (right - left) > word.right() - word.left() && 2 * (bottom - top) > word.bottom() - word.top();
    return !most ? word : word.within(
        Math.max(left, word.left() - SLACK), Math.max(top, word.top() - SLACK),
        Math.min(right, word.right() + SLACK), Math.min(bottom, word.bottom() + SLACK));
  }

  private static boolean isIn(Ink.Spot spot, ReadWord word) {
    int x = (spot.left() + spot.right()) / 2;
    return x >= word.left() && x < word.right();
  }

  private static boolean startsWithBullet(List<Ink.Spot> sorted, ReadWord word) {
    return sorted.size() > 1
        && sorted.get(1).left() - sorted.get(0).right() > APART * (word.bottom() - word.top());
  }
}
