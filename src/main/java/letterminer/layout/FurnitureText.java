package letterminer.layout;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wording of a row, without the parts of a running header that differ from page to page. */
final class FurnitureText {
  private static final Pattern PAGE_NUMBER = Pattern.compile(
      "(?:[-\u2013\u2014|\\[] ?)?(?:page )?(\\d{1,4})(?: ?(?:of|/) ?\\d{1,4})?(?: ?[-\u2013\u2014|\\]])?",
      Pattern.CASE_INSENSITIVE);

  /** The length of {@code [ page 1234 of 1234 ]}. */
  private static final int LONGEST_PAGE_NUMBER = 21;

  private static final List<String> MONTHS =
      Arrays.stream(Month.values()).map(month -> month.name().toLowerCase(Locale.ROOT)).toList();

  /** The first letters of month names. */
  private static final String INITIALS = "jfmasond";

  private FurnitureText() {}

  /** The text in lower case, with {@code #} for each number and {@code %} for each name of a month. */
  static String mask(String text) {
    String lower = text.toLowerCase(Locale.ROOT).strip();
    StringBuilder mask = new StringBuilder(lower.length());
    int copied = 0;
    boolean inWord = false;
    int at = 0;
    while (at < lower.length()) {
      char c = lower.charAt(at);
      if (c >= 'a' && c <= 'z' && (inWord || INITIALS.indexOf(c) < 0)) { // Nearly every word.
        inWord = true;
        at++;
        continue;
      }
      int end = isDigit(lower, at) ? afterDigits(lower, at) : inWord ? at : afterMonth(lower, at);
      if (end > at) {
        mask.append(lower, copied, at).append(isDigit(lower, at) ? '#' : '%');
        copied = end;
        at = end;
        inWord = false;
      } else {
        inWord = isOfWord(lower, at);
        at++;
      }
    }
    return copied == 0 ? lower : mask.append(lower, copied, lower.length()).toString();
  }

  private static int afterDigits(String lower, int from) {
    int at = from;
    while (isDigit(lower, at)) {
      at++;
    }
    return at;
  }

  /** The end of the month name at a position, or the position itself if there is none. */
  private static int afterMonth(String lower, int at) {
    if (INITIALS.indexOf(lower.charAt(at)) < 0) {
      return at;
    }
    for (String month : MONTHS) {
      if (lower.startsWith(month, at) && !isOfWord(lower, at + month.length())) {
        return at + month.length();
      }
    }
    return at;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** Whether the character at a position belongs to the word beside it; digits separate words. */
  private static boolean isOfWord(String text, int at) {
    return at < text.length() && !isDigit(text, at)
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
  }

  /** The number of a text that is just a page number: {@code 7}, {@code - 7 -}, {@code Page 7 of 12}. */
  static OptionalInt pageNumber(String text) {
    String number = text.strip();
    Matcher matcher = PAGE_NUMBER.matcher(number);
    return number.length() <= LONGEST_PAGE_NUMBER && matcher.matches() // Most lines are longer.
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }
}
