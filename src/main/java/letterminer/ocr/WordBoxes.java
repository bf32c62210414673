package letterminer.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Fits the boxes of words, which Tesseract gives by the dots of a smaller picture, to their letters, and takes away what
 * it read for a bullet beside them.
 */
final class WordBoxes {
  /** A box may lack this many dots of its letters at each side; it may hold any part of a ruled line beside them. */
  private static final int SLACK = 3;

  /** No letters of a word are as far from each other as this, in heights of the word. */
  private static final double APART = 0.35;

  /** The largest side of a full stop as a share of its word's height, and dots by which it may hang below its letters. */
  private static final double DOT = 0.3;
  private static final int FOOT = 2;

  /** Of the feet of a word's letters, sorted from the highest, the one after the first quarter is on the line. */
  private static final int QUARTER = 4;

  /** The least height of letters as a share of their word's, and what is less full, or thinner, is no bullet of that height. */
  private static final double LETTER = 0.55;
  private static final double FULL = 0.6;
  private static final double THIN = 0.5;

  /** The words of one letter. */
  private static final String ONE_LETTER = "aAI";

  /** The page's spots by the row of their middles: a word is compared with those of its rows only. */
  private final NavigableMap<Integer, List<Ink.Spot>> spots = new TreeMap<>();

  WordBoxes(CleanPage page) {
    page.spots().forEach(spot -> spots.computeIfAbsent(middle(spot), row -> new ArrayList<>()).add(spot));
  }

  private static int middle(Ink.Spot spot) {
    return (spot.top() + spot.bottom()) / 2;
  }

  private Stream<Ink.Spot> own(ReadWord word) {
    return spots.subMap(word.top() - 1, true, Math.max(word.top(), word.bottom()), true).values().stream()
        .flatMap(List::stream).filter(spot -> isIn(spot, word));
  }

  /** Whether there is no ink where a sign was read: Tesseract sees dashes in the white between two columns. */
  boolean isGhost(ReadWord word) {
    return word.text().codePoints().noneMatch(Character::isLetterOrDigit) && own(word).findAny().isEmpty();
  }

  /**
   * The word in the box of the ink that lies in its own, without a bullet that Tesseract took for a part of it; it stays
   * as it is if most of its ink belongs to something else.
   */
  ReadWord fitted(ReadWord word) {
    List<Ink.Spot> own = own(word).sorted(Comparator.comparingInt(Ink.Spot::left)).toList();
    if (isApart(own, 1, word) && !isLetter(own.get(0), word)) {
      ReadWord rest = word.within(own.get(1).left(), word.top(), word.right(), word.bottom());
      return fitted(own.size() == 2 && isOneLetterMore(word.text()) ? rest.saying(word.text().substring(1)) : rest);
    }
    int last = word.text().length() - 1;
    if (last > 0 && !Character.isLetterOrDigit(word.text().charAt(last)) && isApart(own, own.size() - 1, word)) {
      return fitted(word.within(word.left(), word.top(), own.get(own.size() - 2).right() + 1, word.bottom())
          .saying(word.text().substring(0, last)));
    }
    return inBoxOf(own, isDot(own, word) ? word.saying(word.text().substring(0, last) + ".") : word);
  }

  private static ReadWord inBoxOf(List<Ink.Spot> own, ReadWord word) {
    int left = own.stream().mapToInt(Ink.Spot::left).min().orElse(word.right());
    int right = own.stream().mapToInt(s -> s.right() + 1).max().orElse(word.left());
    int top = own.stream().mapToInt(Ink.Spot::top).min().orElse(word.bottom());
    int bottom = own.stream().mapToInt(s -> s.bottom() + 1).max().orElse(word.top());
    boolean most = 2 * (right - left) > word.right() - word.left() && 2 * (bottom - top) > word.bottom() - word.top();
    return !most ? word : word.within(
        Math.max(left, word.left() - SLACK), Math.max(top, word.top() - SLACK),
        Math.min(right, word.right() + SLACK), Math.min(bottom, word.bottom() + SLACK));
  }

  /** Whether what was read as a comma at the end of a word is a dot on the line, which a smaller picture does not show. */
  private static boolean isDot(List<Ink.Spot> sorted, ReadWord word) {
    int last = word.text().length() - 1;
    if (sorted.size() < 2 || last < 1 || word.text().charAt(last) != ',') {
      return false;
    }
    Ink.Spot mark = sorted.get(sorted.size() - 1);
    List<Integer> feet = sorted.subList(0, sorted.size() - 1).stream().map(Ink.Spot::bottom).sorted().toList();
    int most = (int) (DOT * (word.bottom() - word.top()));
    return mark.height() <= most && mark.width() <= most && mark.bottom() <= feet.get(feet.size() / QUARTER) + FOOT;
  }

  /** Whether a spot belongs to a word by its place. */
  static boolean isIn(Ink.Spot spot, ReadWord word) {
    int x = (spot.left() + spot.right()) / 2;
    int y = middle(spot);
    return x >= word.left() && x < word.right() && y >= word.top() - 1 && y <= word.bottom();
  }

  /** Whether a spot, of those of a word from left to right, is too far from the one before it for a letter. */
  private static boolean isApart(List<Ink.Spot> sorted, int at, ReadWord word) {
    return at > 0 && at < sorted.size()
        && sorted.get(at).left() - sorted.get(at - 1).right() > APART * (word.bottom() - word.top());
  }

  /** Whether a spot is as tall as a letter and no square or disc: "A" in two words that were read as one. */
  private static boolean isLetter(Ink.Spot spot, ReadWord word) {
    return spot.height() > LETTER * (word.bottom() - word.top()) && (spot.fill() < FULL || spot.width() < THIN * spot.height());
  }

  /** Whether a word is one of a single letter, and another letter before it. */
  private static boolean isOneLetterMore(String text) {
    return text.length() == 2 && ONE_LETTER.indexOf(text.charAt(1)) >= 0;
  }
}
