package letterminer.ocr;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds bullets within the rows of a page: those of a second column that stands close to the first, so that Tesseract
 * reads both as one line. Such a bullet has white on both sides; Tesseract leaves it out, or takes it for a word of one or
 * two letters. It is as full as a square, or another one is above or below it, within a row or at the start of one.
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

  private final Map<ReadWord, Ink.Spot> first = new IdentityHashMap<>();

  /**
   * Finds them.
   *
   * @param parts the parts of the page's rows
   * @param spots the page's spots
   * @param bullets the bullets that stand before rows
   */
  InnerBullets(List<RowPart> parts, List<Ink.Spot> spots, BulletShapes shapes, List<LineBullets.Found> bullets) {
    List<Found> found = new ArrayList<>();
    for (RowPart part : parts) {
      List<ReadWord> row = part.words();
      int top = row.stream().mapToInt(ReadWord::top).min().orElse(0);
      int bottom = row.stream().mapToInt(ReadWord::bottom).max().orElse(0);
      List<Ink.Spot> own = part.type().size() <= 0 ? List.of() : spots.stream()
          .filter(s -> s.top() >= top && s.bottom() <= bottom)
          .filter(s -> shapes.isInRow(s, part.type()) && shapes.isFilled(s, part.type())).toList();
      for (int i = 1; i < row.size() && !own.isEmpty(); i++) {
        find(row, i, bottom - top, own, found);
      }
    }
    for (Found each : found) {
      boolean column = each.spot().fill() >= SQUARE || LineBullets.isInColumn(each.spot(), bullets, each.height())
          || found.stream().anyMatch(
              other -> other != each && Math.abs(other.middle() - each.middle()) <= SAME_COLUMN * each.height());
      if (column) {
        first.put(each.word(), each.spot());
      }
    }
  }

  private static void find(List<ReadWord> row, int at, int height, List<Ink.Spot> spots, List<Found> found) {
    ReadWord before = row.get(at - 1);
    ReadWord word = row.get(at);
    boolean misread = at + 1 < row.size() && word.text().length() <= LONGEST_MISREADING;
    int end = misread ? row.get(at + 1).left() : word.left();
    for (Ink.Spot spot : spots) {
      boolean apart = spot.left() - before.right() >= WHITE * height && end - spot.right() >= WHITE * height;
      boolean place = spot.right() < word.left() || misread && spot.left() <= word.right() && covers(spot, word);
      if (apart && place) {
        found.add(new Found(word, spot, height));
        return;
      }
    }
  }

  /** Whether a spot is most of what was read as a word. */
  private static boolean covers(Ink.Spot spot, ReadWord word) {
    return spot.width() * 2 > word.right() - word.left();
  }

  /** The bullet between a word of a row and the one before it. */
  Optional<Ink.Spot> before(ReadWord word) {
    return Optional.ofNullable(first.get(word));
  }
}
