package letterminer.ocr;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the bullets that stand before the words of a line: in the picture, since Tesseract reads them as any letter or
 * leaves them out.
 */
final class LineBullets {
  /** What stands further to the left of a bullet, in ems, belongs to another column. */
  private static final double COLUMN_GAP = 0.6;

  /** Least white between a bullet and its text, in ems. */
  private static final double WHITE = 0.25;

  /** The same for a ring: the word "a" in italics is one, too, with a space after it. */
  private static final double RING_WHITE = 0.5;

  /** A word of more characters is none that a bullet is read as. */
  private static final int LONGEST_MISREADING = 2;

  /** How far bullets of one list, and their texts, may be out of line, in ems. */
  private static final double SAME_PLACE = 0.3;

  /** How much bullets of one list may differ in size, and how much in what they fill of their boxes. */
  private static final double SAME_SIZE = 0.2;
  private static final double SAME_FILL = 0.15;

  /** Dots by which the sizes of the same sign differ in a scan. */
  private static final int RAGGED = 2;

  /** A spot that is taller and narrower than this, in ems, or taller than that, is a ruled line or dirt. */
  private static final double RULE_HEIGHT = 1.5;
  private static final double RULE_WIDTH = 0.3;
  private static final double TALLEST = 3;

  private final List<Ink.Spot> spots;
  private final BulletShapes shapes;
  private final OcrSettings settings;

  LineBullets(List<Ink.Spot> spots, BulletShapes shapes, OcrSettings settings) {
    this.spots = spots;
    this.shapes = shapes;
    this.settings = settings;
  }

  /**
   * A bullet of the page.
   *
   * @param textLeft where its text begins
   */
  record Found(Ink.Spot spot, int textLeft) {}

  /** The bullet before words, judged by its shape and the white around it. */
  Optional<Found> before(List<ReadWord> words, TypeMeasure type) {
    double em = type.size();
    for (int first = 0; em > 0 && first < Math.min(2, words.size()); first++) {
      if (first > 0 && words.get(first - 1).text().length() > LONGEST_MISREADING) {
        return Optional.empty();
      }
      int textLeft = words.get(first).left();
      List<Ink.Spot> nearest = spots.stream().filter(s -> isBefore(s, textLeft, type))
          .sorted(Comparator.comparingInt(Ink.Spot::right).reversed()).limit(2).toList();
      if (nearest.isEmpty()) {
        continue;
      }
      Ink.Spot spot = nearest.get(0);
      boolean apart = nearest.size() < 2 || spot.left() - nearest.get(1).right() > COLUMN_GAP * em;
      double white = (textLeft - spot.right()) / em;
      boolean ring = white >= RING_WHITE && shapes.isRing(spot, type) && (first == 0 || mayBeRing(words.get(0)));
      if (apart && white >= WHITE && (ring || shapes.isFilled(spot, type) || shapes.isDash(spot, type))) {
        return Optional.of(new Found(spot, textLeft));
      }
    }
    return Optional.empty();
  }

  /** Whether a word is nothing that is printed otherwise than as a ring. */
  private static boolean mayBeRing(ReadWord word) {
    return word.text().codePoints().noneMatch(Character::isLetterOrDigit) || PageAssembly.HOLLOW.contains(word.text());
  }

  /** The bullet before words that looks like another one of the page above or below it and has its text as far away. */
  Optional<Found> likeOthers(List<ReadWord> words, TypeMeasure type, List<Found> others) {
    if (type.size() <= 0) {
      return Optional.empty();
    }
    return spots.stream().filter(s -> shapes.isNearRow(s, type))
        .flatMap(s -> textLeft(words, s).stream().map(left -> new Found(s, left)))
        .filter(found -> isInReach(found.spot(), found.textLeft(), type.size()))
        .filter(found -> others.stream().anyMatch(other -> isAlike(found, other, type.size())))
        .findFirst();
  }

  /** Where the text after a spot begins, if only what the spot may have been read as stands before it. */
  private static Optional<Integer> textLeft(List<ReadWord> words, Ink.Spot spot) {
    int at = 0;
    while (at < words.size() && words.get(at).left() <= spot.right()) {
      at++;
    }
    boolean first = at == 0 || at == 1 && words.get(0).text().length() <= LONGEST_MISREADING;
    return first && at < words.size() ? Optional.of(words.get(at).left()) : Optional.empty();
  }

  private static boolean isAlike(Found a, Found b, double em) {
    return Math.abs(a.spot().left() - b.spot().left()) <= SAME_PLACE * em
        && Math.abs(a.textLeft() - b.textLeft()) <= SAME_PLACE * em
        && isNear(a.spot().width(), b.spot().width()) && isNear(a.spot().height(), b.spot().height())
        && Math.abs(a.spot().fill() - b.spot().fill()) <= SAME_FILL;
  }

  private static boolean isNear(int a, int b) {
    return Math.abs(a - b) <= Math.max(RAGGED, SAME_SIZE * Math.max(a, b));
  }

  /** Whether a spot stands in one column with bullets of the page, and is as large. */
  static boolean isInColumn(Ink.Spot spot, List<Found> bullets, double em) {
    return bullets.stream().anyMatch(b -> Math.abs(b.spot().left() - spot.left()) <= SAME_PLACE * em
        && isNear(b.spot().width(), spot.width()) && isNear(b.spot().height(), spot.height()));
  }

  /** Whether a spot stands in a line's row before a place, near enough to be its bullet, and is no dirt or ruled line. */
  private boolean isBefore(Ink.Spot spot, int textLeft, TypeMeasure type) {
    double em = type.size();
    boolean rule = spot.height() > RULE_HEIGHT * em && spot.width() < RULE_WIDTH * em || spot.height() > TALLEST * em;
    return shapes.isInRow(spot, type) && !rule && isInReach(spot, textLeft, em)
        && Math.max(spot.height(), spot.width()) >= settings.bulletMin() * em;
  }

  private boolean isInReach(Ink.Spot spot, int textLeft, double em) {
    return spot.left() < textLeft && spot.left() >= textLeft - settings.bulletReach() * em;
  }
}
