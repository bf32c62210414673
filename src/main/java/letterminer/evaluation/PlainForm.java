package letterminer.evaluation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Normalises values for comparison: without case, white space and punctuation, names without titles, places without
 * 'Council' and the like.
 *
 * <p>Letters are the characters of Unicode's categories L and N. Java's {@code \w} and {@code \b} mean other things (ASCII
 * only, or with combining marks), so the classes are spelt out here.
 */
final class PlainForm {
  /** Includes a letter outside the basic plane, so that lookbehind goes by code points. */
  private static final String LETTER = "[\\p{L}\\p{N}_\uD800\uDC00]";
  private static final Pattern TITLES =
      words("mr|mrs|ms|miss|dr|prof|professor|sir|dame|cllr|councillor", "\\.?");
  private static final Pattern COUNCIL = words(
      "council|city of|london borough of|royal borough of|metropolitan|borough|county|the", "");
  private static final Pattern CITY = words("city", "");
  private static final Pattern WHITE_SPACE = Pattern.compile(
      "[\\x09-\\x0D\\x1C-\\x20\\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+");

  private PlainForm() {}

  private static Pattern words(String words, String after) {
    return Pattern.compile("(?<!" + LETTER + ")(" + words + ")(?!" + LETTER + ")" + after);
  }

  /** Lower-case letters and digits, {@code &} as 'and'. */
  static String flat(String text) {
    StringBuilder flat = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
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
    return flat(TITLES.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" "));
  }

  /** An authority's place: 'the City of X', 'X City Council' and 'X' are the same. */
  static String place(String name) {
    String rest = COUNCIL.matcher(name.toLowerCase(Locale.ROOT).replace("&", "and")).replaceAll(" ");
    return flat(CITY.matcher(rest).replaceAll(" "));
  }

  /** A grade; some reports add 'to be good' to 'requires improvement'. */
  static String grade(String grade) {
    String words = WHITE_SPACE.matcher(grade.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return words.equals("requires improvement to be good") ? "requires improvement" : words;
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
