package letterminer.reading;

import letterminer.model.BoundingBox;

/**
 * Separates the visible words of a page from invisible ones: white on white, below a painted box, on a hidden layer.
 * Doubtful words count as visible. So does a text layer under or over a scan, since it transcribes the picture. For
 * one page; not thread-safe.
 */
final class Visibility {
  /** Only hostile files need more comparisons; the rest of their words count as visible. */
  private static final int MOST_COMPARISONS = 20_000_000;

  /** A picture that covers at least this share of the page is a scan. */
  private static final double SCAN = 0.5;

  /**
   * A page with at least this many filled shapes per letter draws its letters as shapes and counts as a scan, too.
   */
  private static final double DRAWN = 0.5;

  /**
   * The points of a word that are tested: from its left edge, as a share of its width; above the baseline, in ems.
   */
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
   * The visible words; the others are counted.
   *
   * @param pageArea the area of the page, in square points
   * @param drawn number of shapes that the page's content fills
   */
  PaintedWords seen(PaintedWords words, double pageArea, int drawn) {
    return mayHide(words) ? seen(words, sights(words), pageArea, drawn) : words;
  }

  /** Whether any word has to be tested. Neighbours share their ink, so this costs next to nothing. */
  private boolean mayHide(PaintedWords words) {
    TextInk last = null;
    for (int i = 0; i < words.size(); i++) {
      TextInk ink = words.ink(i);
      if (ink != last && mayHide(ink)) {
        return true;
      }
      last = ink;
    }
    return false;
  }

  /** Whether anything on the page could hide text in this ink, wherever it is. */
  private boolean mayHide(TextInk ink) {
    boolean may = ink.sight() != Sight.SHOWN || vanishesOn(Colour.WHITE, ink);
    for (int i = 0; i < paints.count() && !may; i++) {
      may = i < ink.below() ? vanishesOn(paints.get(i).colour(), ink) : paints.get(i).covers();
    }
    return may;
  }

  private boolean vanishesOn(int colour, TextInk ink) {
    return colour != Colour.UNKNOWN && ink.colour() != Colour.UNKNOWN
        && Colour.difference(colour, ink.colour()) < settings.faintness();
  }

  private Sight[] sights(PaintedWords words) {
    Sight[] sights = new Sight[words.size()];
    TextInk last = null;
    boolean may = false;
    for (int i = 0; i < sights.length; i++) {
      TextInk ink = words.ink(i);
      may = ink == last ? may : mayHide(ink);
      last = ink;
      sights[i] = may ? sight(words.word(i), ink) : Sight.SHOWN;
    }
    for (int i = 0; i < sights.length; i++) {
      if (sights[i] == Sight.BACKGROUND_COLOURED && liesOnGlyphs(words, i, sights)) {
        sights[i] = Sight.SHOWN;
      }
    }
    return sights;
  }

  /** Whether a word lies on glyphs in another colour: on a box glyph, or on its own shadow. */
  private boolean liesOnGlyphs(PaintedWords words, int index, Sight[] sights) {
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

  /** Whether a hidden word is visible after all, since it was printed again at the same place. */
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

  private Sight sight(Word word, TextInk ink) {
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

  /** Whether something is painted through a word that serves as a clip. */
  private boolean isPainted(Word word, TextInk ink) {
    for (int i = ink.below(); i < paints.count() && comparisons < MOST_COMPARISONS; i++) {
      if (paints.get(i).throughText() && points(word, paints.get(i)) > 0) {
        return true;
      }
    }
    return paints.isFull() || comparisons >= MOST_COMPARISONS;
  }

  /** The background colour of a word. */
  private int below(Word word, TextInk ink) {
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

  /** The number of a word's test points that an area covers. */
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
