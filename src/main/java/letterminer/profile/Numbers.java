package letterminer.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as English texts write them: {@code 38,300}, {@code 4.5%}, {@code twelve}. Stateless. */
public final class Numbers {
  private static final Pattern DIGITS = Pattern.compile("(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(\\.\\d{1,6})?(?:\\s?(%|per cent))?");

  private static final List<String> WORDS = List.of(
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");

  private Numbers() {}

  /** The number, if the text contains nothing else: in digits with a point, and with {@code %} if it is a percentage. */
  public static Optional<String> parse(String text) {
    String stripped = text.strip();
    Matcher m = DIGITS.matcher(stripped);
    if (m.matches()) {
      return Optional.of(number(m));
    }
    int word = WORDS.indexOf(stripped.toLowerCase(Locale.ROOT));
    return word < 0 ? Optional.empty() : Optional.of(String.valueOf(word));
  }

  /** The number that a text begins with. */
  public static Optional<String> first(String text) {
    String stripped = text.strip();
    Matcher m = DIGITS.matcher(stripped);
    if (m.lookingAt() && !continues(stripped, m.end())) {
      return Optional.of(number(m));
    }
    int word = WORDS.indexOf(stripped.split("[\\s,.;:]", 2)[0].toLowerCase(Locale.ROOT));
    return word < 0 ? Optional.empty() : Optional.of(String.valueOf(word));
  }

  /** {@code 12/2008}, {@code 12-14}, {@code 3rd}: part of something else. */
  private static boolean continues(String text, int end) {
    return end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || "/-\u2013:".indexOf(text.charAt(end)) >= 0
        || text.charAt(end) == '.' && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1)));
  }

  private static String number(Matcher m) {
    return m.group(1).replace(",", "") + (m.group(2) == null ? "" : m.group(2)) + (m.group(3) == null ? "" : "%");
  }
}
