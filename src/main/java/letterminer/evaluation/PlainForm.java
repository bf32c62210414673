package letterminer.evaluation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What of a value counts when it is compared: neither case nor white space nor punctuation, for names
 * no titles, for places no 'Council' and the like.
 *
 * <p>A letter is what Python's {@code \w} takes for one: a character of the categories L and N, or the
 * underscore. Java's own {@code \w} and {@code \b} mean other things (ASCII only, or also combining
 * marks), so the classes are spelt out here.
 */
final class PlainForm {
  /** With a letter outside the basic plane spelt out: only then Java looks behind by whole characters. */
  private static final String LETTER = "[\\p{L}\\p{N}_\uD800\uDC00]";
  private static final Pattern TITLES =
      words("mr|mrs|ms|miss|dr|prof|professor|sir|dame|cllr|councillor", "\\.?");
  private static final Pattern COUNCIL = words(
      "council|city of|london borough of|royal borough of|metropolitan|borough|county|the", "");
  private static final Pattern CITY = words("city", "");
  private static final Pattern WHITE_SPACE = Pattern.compile(
      "[\\x09-\\x0D\\x1C-\\x20\\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+");

  private static final char CAPITAL_SIGMA = '\u03A3';
  /** Punctuation that Unicode lets stand inside a word (MidLetter, MidNumLet, Single_Quote). */
  private static final String INSIDE_WORDS = "':.\u00B7\u0387\u055F\u05F4\u2018\u2019\u2024\u2027"
      + "\uFE13\uFE52\uFE55\uFF07\uFF0E\uFF1A";

  private PlainForm() {}

  private static Pattern words(String words, String after) {
    return Pattern.compile("(?<!" + LETTER + ")(" + words + ")(?!" + LETTER + ")" + after);
  }

  /** Lower-case letters and digits, {@code &} as 'and'. */
  static String flat(String text) {
    StringBuilder flat = new StringBuilder(text.length());
    lower(text).codePoints().forEach(c -> {
      if (c == '&') {
        flat.append("and");
      } else if (isLetter(c)) {
        flat.appendCodePoint(c);
      }
    });
    return flat.toString();
  }

  /** A person's name without titles. */
  static String person(String name) {
    return flat(TITLES.matcher(lower(name)).replaceAll(" "));
  }

  /** An authority's place: 'the City of X', 'X City Council' and 'X' are the same. */
  static String place(String name) {
    String rest = COUNCIL.matcher(lower(name).replace("&", "and")).replaceAll(" ");
    return flat(CITY.matcher(rest).replaceAll(" "));
  }

  /** A grade; some reports add 'to be good' to 'requires improvement'. */
  static String grade(String grade) {
    String words = WHITE_SPACE.matcher(lower(grade)).replaceAll(" ").strip();
    return words.equals("requires improvement to be good") ? "requires improvement" : words;
  }

  /** Java looks for the end of a word otherwise than Unicode says, so the capital sigma is lowered here. */
  private static String lower(String text) {
    if (text.indexOf(CAPITAL_SIGMA) < 0) {
      return text.toLowerCase(Locale.ROOT);
    }
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      if (points[i] == CAPITAL_SIGMA) {
        boolean last = meetsCased(points, i, -1) && !meetsCased(points, i, 1);
        points[i] = last ? '\u03C2' : '\u03C3';
      }
    }
    return new String(points, 0, points.length).toLowerCase(Locale.ROOT);
  }

  /** Whether the next character in a direction that counts for case has one. */
  private static boolean meetsCased(int[] points, int from, int step) {
    int at = from + step;
    while (at >= 0 && at < points.length && isCaseIgnorable(points[at])) {
      at += step;
    }
    return at >= 0 && at < points.length && (Character.isUpperCase(points[at])
        || Character.isLowerCase(points[at]) || Character.isTitleCase(points[at]));
  }

  private static boolean isCaseIgnorable(int c) {
    return INSIDE_WORDS.indexOf(c) >= 0 || switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT,
          Character.MODIFIER_LETTER, Character.MODIFIER_SYMBOL -> true;
      default -> false;
    };
  }

  private static boolean isLetter(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }
}
