package letterminer.ocr;

import java.util.Locale;
import java.util.Set;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Word;

/**
 * Tells whether the text that a file gives for a page can be used: it is neither characters without meaning, as fonts
 * without a character map have, nor letters in an order that no language has, as fonts with a wrong one and poor OCR of
 * long ago leave.
 */
final class TextQuality {
  /** Fewer characters than this, beside a picture of a page, are a stamp or a page number. */
  private static final int LEAST_LETTERS = 30;

  /** A page with a larger share of unknown characters is not usable. */
  private static final double MOST_UNKNOWN = 0.15;

  /** Fewer words than this say nothing about their language. */
  private static final int LEAST_WORDS = 30;

  /** English and Welsh pages have a larger share of the commonest words, but for lists of names or numbers. */
  private static final double LEAST_COMMON = 0.15;

  /**
   * Lists of names or numbers have a smaller share of words that cannot be spoken: 0.14 at most on 4,000 pages. Text of
   * which every second letter is wrong has 0.26 and more.
   */
  private static final double MOST_ODD = 0.2;

  private static final Set<String> COMMON = Set.of(
      "the", "of", "and", "to", "in", "a", "for", "is", "are", "that", "with", "by", "on", "as", "be", "have", "has",
      "your", "you", "at", "from", "y", "yr", "yn", "i", "o", "ar", "mae", "ac", "gan", "eu", "wedi");
  private static final int LONGEST_COMMON = COMMON.stream().mapToInt(String::length).max().orElseThrow();
  private static final String VOWELS = "aeiouyw\u00E2\u00EA\u00EE\u00F4\u00FB\u0175\u0177\u00E9\u00E1";

  private TextQuality() {}

  /** Whether a page has no text to speak of. */
  static boolean isMissing(Page page) {
    return !hasLetters(page, LEAST_LETTERS);
  }

  /** Whether a page has no letter or digit at all. */
  static boolean isEmpty(Page page) {
    return !hasLetters(page, 1);
  }

  private static boolean hasLetters(Page page, int least) {
    return page.lines().stream().flatMapToInt(l -> l.text().codePoints()).filter(Character::isLetterOrDigit)
        .limit(least).count() == least;
  }

  /** Whether a page has text that makes no sense. */
  static boolean isGarbage(Page page) {
    int characters = 0;
    int unknown = 0;
    int words = 0;
    for (Line line : page.lines()) {
      for (Word word : line.words()) {
        String text = word.text();
        if (text.length() > 1) { // A lone character may be a bullet.
          characters += text.length();
          unknown += unknown(text);
        }
        words++;
      }
    }
    if (characters >= LEAST_LETTERS && unknown > MOST_UNKNOWN * characters) {
      return true;
    }
    return words >= LEAST_WORDS && !hasCommon(page, LEAST_COMMON * words) && odd(page) > MOST_ODD * words;
  }

  /** Whether a page has so many of the commonest words: most pages have, long before their end. */
  private static boolean hasCommon(Page page, double least) {
    int common = 0;
    for (Line line : page.lines()) {
      for (Word word : line.words()) {
        String text = word.text();
        if (text.length() <= LONGEST_COMMON && COMMON.contains(text.toLowerCase(Locale.ROOT)) && ++common >= least) {
          return true;
        }
      }
    }
    return false;
  }

  /** The number of words that cannot be spoken. */
  private static long odd(Page page) {
    return page.lines().stream().flatMap(line -> line.words().stream())
        .filter(word -> isOdd(word.text().toLowerCase(Locale.ROOT))).count();
  }

  private static int unknown(String text) {
    int unknown = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') { // Hardly any.
        int c = text.codePointAt(i);
        unknown += isUnknown(c) ? 1 : 0;
        i += Character.charCount(c) - 1;
      }
    }
    return unknown;
  }

  private static boolean isUnknown(int c) {
    return c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE || Character.isISOControl(c);
  }

  /** Whether a word cannot be spoken, and is no number: it has no vowel, or other characters in its midst. */
  private static boolean isOdd(String word) {
    int letters = 0;
    int vowels = 0;
    int others = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      vowels += VOWELS.indexOf(c) >= 0 ? 1 : 0;
      boolean inside = i > 0 && i + 1 < word.length();
      others += inside && !Character.isLetterOrDigit(c) && "'\u2019-./,@:\u2013".indexOf(c) < 0 ? 1 : 0;
    }
    return letters > 2 && vowels == 0 || others > 0;
  }
}
