package letterminer.ocr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Finds bullets within the rows of a page: those of a second column that stands close to the first, so that Tesseract
 * reads both as one line. Such a bullet has white on both sides; Tesseract leaves it out, or takes it for a word of one or
 * two letters. It is as full as a square, or another one is above or below it.
 */
final class InnerBullets {
  /** Least white beside a bullet, as a share of its row's height. */
  private static final double WHITE = 0.25;

  /** How far the bullets of one column may lie from each other, in heights of a row. */
  private static final double SAME_COLUMN = 0.4;

  private static final int LONGEST_MISREADING = 2;

  /** No letter fills as much of its box. */
  private static final double SQUARE = 0.85;

  /** A bullet and the word that begins a column with it: the first after it, or the word that it was taken for. */
  private record Found(ReadWord word, Ink.Spot spot, int height) {
    double middle() {
      return (spot.left() + spot.right()) / 2.0;
    }
  }

  private final Set<ReadWord> first = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Finds them.
   *
   * @param spots the page's spots
   * @param isBullet whether a spot looks like a bullet of a row
   */
  InnerBullets(Collection<List<ReadWord>> rows, List<Ink.Spot> spots, BiPredicate<List<ReadWord>, Ink.Spot> isBullet) {
    List<Found> found = new ArrayList<>();
    for (List<ReadWord> row : rows) {
      int top = row.stream().mapToInt(ReadWord::top).min().orElse(0);
      int bottom = row.stream().mapToInt(ReadWord::bottom).max().orElse(0);
      List<Ink.Spot> own = spots.stream().filter(s -> s.top() >= top && s.bottom() <= bottom).toList();
      for (int i = 1; i < row.size(); i++) {
        find(row, i, bottom - top, own, isBullet, found);
      }
    }
    for (Found each : found) {
      boolean column = each.spot().fill() >= SQUARE || found.stream().anyMatch(
          other -> other != each && Math.abs(other.middle() - each.middle()) <= SAME_COLUMN * each.height());
      if (column) {
        first.add(each.word());
      }
    }
  }

  private static void find(
      List<ReadWord> row, int at, int height, List<Ink.Spot> spots, BiPredicate<List<ReadWord>, Ink.Spot> isBullet,
      List<Found> found) {
    ReadWord before = row.get(at - 1);
    ReadWord word = row.get(at);
    boolean misread = at + 1 < row.size() && word.text().length() <= LONGEST_MISREADING;
    int end = misread ? row.get(at + 1).left() : word.left();
    for (Ink.Spot spot : spots) {
      boolean apart = spot.left() - before.right() >= WHITE * height && end - spot.right() >= WHITE * height;
      boolean place = spot.right() < word.left() || misread && spot.left() <= word.right() && covers(spot, word);
      if (apart && place && isBullet.test(row, spot)) {
        found.add(new Found(word, spot, height));
        return;
      }
    }
  }

  /** Whether a spot is most of what was read as a word. */
  private static boolean covers(Ink.Spot spot, ReadWord word) {
    return spot.width() * 2 > word.right() - word.left();
  }

  /** Whether a bullet stands between a word of a row and the one before it. */
  boolean isBefore(ReadWord word) {
    return first.contains(word);
  }
}
