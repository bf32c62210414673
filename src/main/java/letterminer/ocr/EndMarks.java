package letterminer.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the full stops and colons after words that the picture shows and Tesseract did not see: a dot beside a letter that
 * leaves white around it may have been erased as a speck.
 */
final class EndMarks {
  /** The smallest and the largest side of a dot, in ems. */
  private static final double DOT_MIN = 0.07;
  private static final double DOT_MAX = 0.2;

  /** How far a dot's foot may be from the baseline, in ems. */
  private static final double FOOT = 0.07;

  /** Where the middle of a colon's upper dot is, in ems above the baseline; a hyphen is wider, an apostrophe higher. */
  private static final double UPPER_LOW = 0.33;
  private static final double UPPER_HIGH = 0.58;

  /** Largest distance from a word's last letter to its dot, in ems. */
  private static final double REACH = 0.45;

  /** Letters are taller than this, in ems. */
  private static final double LETTER = 0.3;

  /** White after the dot that ends a word, in ems. */
  private static final double SPACE = 0.15;

  /** White after the last word of a line, in ems. */
  private static final double LINE_END = 2;

  /** Letters with so much white at their foot that a full stop is far from them. */
  private static final String OPEN = "rfvwyTPFVWY";

  private final List<Ink.Spot> spots;
  private final List<Ink.Spot> erased;

  EndMarks(CleanPage page) {
    this.spots = page.spots();
    this.erased = page.erased();
  }

  /** Words of one line with the marks that the picture shows after them. */
  List<ReadWord> corrected(List<ReadWord> words, TypeMeasure type) {
    if (type.size() <= 0) {
      return words;
    }
    List<ReadWord> corrected = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      double end = i + 1 < words.size() ? words.get(i + 1).left() : Double.POSITIVE_INFINITY;
      corrected.add(corrected(words.get(i), end, type));
    }
    return corrected;
  }

  private ReadWord corrected(ReadWord word, double end, TypeMeasure type) {
    String text = word.text();
    int last = text.length() - 1;
    if (last < 1 || !Character.isLetter(text.charAt(last))) {
      return word;
    }
    List<Ink.Spot> dots = dotsAfter(word, end, type);
    boolean upper = dots.stream().anyMatch(d -> isUpper(d, type));
    boolean lower = dots.stream().anyMatch(d -> isOnBaseline(d, type));
    boolean lineEnds = end - word.right() > LINE_END * type.size();
    if (upper && (lower || lineEnds)) {
      return word.saying(text + ":");
    }
    return lower && !upper && OPEN.indexOf(text.charAt(last)) >= 0 ? word.saying(text + ".") : word;
  }

  /** The dots between the last letter of a word and the next word, erased ones too. */
  private List<Ink.Spot> dotsAfter(ReadWord word, double end, TypeMeasure type) {
    double em = type.size();
    int letters = spots.stream().filter(s -> s.height() > LETTER * em && WordBoxes.isIn(s, word))
        .mapToInt(Ink.Spot::right).max().orElse(Integer.MAX_VALUE);
    return Stream.concat(spots.stream(), erased.stream())
        .filter(s -> isDot(s, type) && s.left() > letters && s.left() - letters <= REACH * em && end - s.right() >= SPACE * em
            && (isUpper(s, type) || isOnBaseline(s, type)))
        .toList();
  }

  private static boolean isDot(Ink.Spot spot, TypeMeasure type) {
    int most = Math.max(spot.width(), spot.height());
    int least = Math.min(spot.width(), spot.height());
    return least >= DOT_MIN * type.size() && most <= DOT_MAX * type.size();
  }

  private static boolean isOnBaseline(Ink.Spot spot, TypeMeasure type) {
    return Math.abs(spot.bottom() + 1 - type.baseline()) <= FOOT * type.size();
  }

  private static boolean isUpper(Ink.Spot spot, TypeMeasure type) {
    double rise = (type.baseline() - (spot.top() + spot.bottom()) / 2.0) / type.size();
    return rise > UPPER_LOW && rise < UPPER_HIGH;
  }
}
