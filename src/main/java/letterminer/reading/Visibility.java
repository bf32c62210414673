package letterminer.reading;

import letterminer.model.BoundingBox;

/**
 * Tells the words of a page that a reader sees from those that nobody sees: white on white, below a painted
 * box, on a layer that is off. What cannot be decided is seen. A text layer under or over a scanned picture
 * is the exception: it says what the picture shows. For one page and one thread.
 */
final class Visibility {
  /** Pages of hostile files ask for more comparisons; the rest of their words counts as seen. */
  private static final int MOST_COMPARISONS = 20_000_000;

  /** A picture of at least this share of the page is a scan. */
  private static final double SCAN = 0.5;

  /** So is a page that draws its letters as shapes, with at least this many shapes to a letter. */
  private static final double DRAWN = 0.5;

  /** Where a word is looked at: from its left edge, as a share of its width; above the baseline, in ems. */
  private static final double[] ACROSS = {0.15, 0.5, 0.85};
  private static final double UP = 0.3;

  private final ReadingSettings settings;
  private final Paints paints;
  private final HiddenCharacters hidden;
  private int comparisons;

  Visibility(ReadingSettings settings, Paints paints, HiddenCharacters hidden) {
    this.settings = settings;
    this.paints = paints;
    this.hidden = hidden;
  }

  /**
   * The words that are seen; the others are counted.
   *
   * @param pageArea the area of the page, in square points
   * @param drawn how many shapes the page's content fills
   */
  PaintedWords seen(PaintedWords words, double pageArea, int drawn) {
    Sight[] sights = new Sight[words.size()];
    int shown = 0;
    int scanned = 0;
    boolean all = true;
    for (int i = 0; i < sights.length; i++) {
      sights[i] = sight(words.word(i), words.ink(i));
      all &= sights[i] == Sight.SHOWN;
      shown += sights[i] == Sight.SHOWN ? words.length(i) : 0;
      scanned += mayBeScanned(sights[i]) ? words.length(i) : 0;
    }
    if (all) {
      return words;
    }
    boolean isScan =
        scanned > shown && (paints.pictureArea() >= SCAN * pageArea || drawn >= DRAWN * scanned);
    for (int i = 0; i < sights.length; i++) {
      if (isScan && mayBeScanned(sights[i])) {
        sights[i] = Sight.SHOWN;
      } else if (sights[i] != Sight.SHOWN) {
        hidden.add(sights[i], words.length(i));
      }
    }
    return words.only(i -> sights[i] == Sight.SHOWN);
  }

  private static boolean mayBeScanned(Sight sight) {
    return sight == Sight.INVISIBLE || sight == Sight.TRANSPARENT || sight == Sight.UNDER_PICTURE;
  }

  private Sight sight(Word word, Ink ink) {
    if (ink.sight() != Sight.SHOWN) {
      return ink.sight();
    }
    for (int i = ink.below(); i < paints.count() && comparisons < MOST_COMPARISONS; i++) {
      Paints.Paint paint = paints.get(i);
      if (paint.covers() && points(word, paint) == ACROSS.length) {
        return paint.picture() ? Sight.UNDER_PICTURE : Sight.COVERED;
      }
    }
    boolean vanishes = ink.colour() != Colour.UNKNOWN && !paints.isFull()
        && Colour.difference(ink.colour(), below(word, ink)) < settings.faintness();
    return vanishes ? Sight.BACKGROUND_COLOURED : Sight.SHOWN;
  }

  /** The colour that a word stands on; where that is unknown, the contrary of its own. */
  private int below(Word word, Ink ink) {
    int contrary = ink.colour() ^ Colour.WHITE;
    for (int i = ink.below() - 1; i >= 0; i--) {
      Paints.Paint paint = paints.get(i);
      int points = points(word, paint);
      if (comparisons >= MOST_COMPARISONS || points > 0 && points < ACROSS.length) {
        return contrary;
      }
      if (points > 0) {
        return paint.colour() == Colour.UNKNOWN ? contrary : paint.colour();
      }
    }
    return Colour.WHITE;
  }

  /** At how many of the points where a word is looked at an area lies. */
  private int points(Word word, Paints.Paint paint) {
    comparisons++;
    BoundingBox box = word.box();
    double y = word.baseline() - UP * word.font().size();
    if (y < paint.area().y() || y > paint.area().bottom()) {
      return 0;
    }
    int count = 0;
    for (double share : ACROSS) {
      count += paint.contains(box.x() + share * box.width(), y) ? 1 : 0;
    }
    return count;
  }
}
