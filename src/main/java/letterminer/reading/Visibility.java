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
    return mayHide(words) ? seen(words, sights(words), pageArea, drawn) : words;
  }

  /** Whether any word has to be looked at. Neighbours share their ink, so that this costs next to nothing. */
  private boolean mayHide(PaintedWords words) {
    Ink last = null;
    for (int i = 0; i < words.size(); i++) {
      Ink ink = words.ink(i);
      if (ink != last && mayHide(ink)) {
        return true;
      }
      last = ink;
    }
    return false;
  }

  /** Whether something of the page could hide text in this ink, wherever it stands. */
  private boolean mayHide(Ink ink) {
    boolean may = ink.sight() != Sight.SHOWN || vanishesOn(Colour.WHITE, ink);
    for (int i = 0; i < paints.count() && !may; i++) {
      may = i < ink.below() ? vanishesOn(paints.get(i).colour(), ink) : paints.get(i).covers();
    }
    return may;
  }

  private boolean vanishesOn(int colour, Ink ink) {
    return colour != Colour.UNKNOWN && ink.colour() != Colour.UNKNOWN
        && Colour.difference(colour, ink.colour()) < settings.faintness();
  }

  private Sight[] sights(PaintedWords words) {
    Sight[] sights = new Sight[words.size()];
    Ink last = null;
    boolean may = false;
    for (int i = 0; i < sights.length; i++) {
      Ink ink = words.ink(i);
      may = ink == last ? may : mayHide(ink);
      last = ink;
      sights[i] = may ? sight(words.word(i), ink) : Sight.SHOWN;
    }
    for (int i = 0; i < sights.length; i++) {
      if (sights[i] == Sight.BACKGROUND_COLOURED && standsOnGlyphs(words, i, sights)) {
        sights[i] = Sight.SHOWN;
      }
    }
    return sights;
  }

  /** Whether a word stands on glyphs in another colour: on a sign that is a box, or on its own shadow. */
  private boolean standsOnGlyphs(PaintedWords words, int index, Sight[] sights) {
    Word word = words.word(index);
    double x = word.box().centreX();
    double y = word.baseline() - UP * word.font().size();
    for (int i = 0; i < index && comparisons < MOST_COMPARISONS; i++) {
      comparisons++;
      BoundingBox box = words.word(i).box();
      if (sights[i] == Sight.SHOWN && x > box.x() && x < box.right() && y > box.y() && y < box.bottom()
          && !vanishesOn(words.ink(i).colour(), words.ink(index))) {
        return true;
      }
    }
    return false;
  }

  private PaintedWords seen(PaintedWords words, Sight[] sights, double pageArea, int drawn) {
    int shown = 0;
    int scanned = 0;
    for (int i = 0; i < sights.length; i++) {
      shown += sights[i] == Sight.SHOWN ? words.length(i) : 0;
      scanned += mayBeScanned(sights[i]) ? words.length(i) : 0;
    }
    boolean isScan =
        scanned > shown && (paints.pictureArea() >= SCAN * pageArea || drawn >= DRAWN * scanned);
    boolean all = true;
    for (int i = 0; i < sights.length; i++) {
      if (isScan && mayBeScanned(sights[i])) {
        sights[i] = Sight.SHOWN;
      } else if (sights[i] != Sight.SHOWN) {
        hidden.add(sights[i], isPrintedAgain(words, i, sights) ? 0 : words.length(i));
        all = false;
      }
    }
    return all ? words : words.only(i -> sights[i] == Sight.SHOWN);
  }

  /** Whether a hidden word is seen nevertheless, since it was printed once more at its place. */
  private boolean isPrintedAgain(PaintedWords words, int index, Sight[] sights) {
    Word word = words.word(index);
    double near = 0.5 * word.font().size();
    for (int i = 0; i < words.size() && comparisons < MOST_COMPARISONS; i++) {
      comparisons++;
      Word other = words.word(i);
      if (sights[i] == Sight.SHOWN && Math.abs(other.box().x() - word.box().x()) < near
          && Math.abs(other.baseline() - word.baseline()) < near && other.text().equals(word.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeScanned(Sight sight) {
    return sight == Sight.INVISIBLE || sight == Sight.ONLY_CLIPS || sight == Sight.TRANSPARENT || sight == Sight.UNDER_PICTURE;
  }

  private Sight sight(Word word, Ink ink) {
    if (ink.sight() != Sight.SHOWN && (ink.sight() != Sight.ONLY_CLIPS || !isPainted(word, ink))) {
      return ink.sight();
    }
    for (int i = ink.below(); i < paints.count() && comparisons < MOST_COMPARISONS; i++) {
      Paints.Paint paint = paints.get(i);
      if (paint.covers() && points(word, paint) == ACROSS.length) {
        return paint.picture() ? Sight.UNDER_PICTURE : Sight.COVERED;
      }
    }
    boolean vanishes = !paints.isFull() && vanishesOn(below(word, ink), ink);
    return vanishes ? Sight.BACKGROUND_COLOURED : Sight.SHOWN;
  }

  /** Whether something is drawn through a word that only clips. */
  private boolean isPainted(Word word, Ink ink) {
    for (int i = ink.below(); i < paints.count() && comparisons < MOST_COMPARISONS; i++) {
      if (paints.get(i).throughText() && points(word, paints.get(i)) > 0) {
        return true;
      }
    }
    return paints.isFull() || comparisons >= MOST_COMPARISONS;
  }

  /** The colour that a word stands on. */
  private int below(Word word, Ink ink) {
    for (int i = ink.below() - 1; i >= 0; i--) {
      Paints.Paint paint = paints.get(i);
      int points = points(word, paint);
      if (comparisons >= MOST_COMPARISONS || points > 0 && points < ACROSS.length) {
        return Colour.UNKNOWN;
      }
      if (points > 0) {
        return paint.colour();
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
