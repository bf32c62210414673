package letterminer.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as English letters write them. */
public final class Dates {
  private static final List<String> MONTHS = List.of(
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final Pattern IN_WORDS = Pattern.compile(
      "\\b(\\d{1,2})\\s{0,2}(?:st|nd|rd|th)?\\s{0,2}(?:of )?" + MONTH
          + "\\.?,?\\s{0,2}((?:19|20)\\d\\d)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_FIRST = Pattern.compile(
      "\\b" + MONTH + "\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s((?:19|20)\\d\\d)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_DIGITS =
      Pattern.compile("\\b(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20)\\d\\d)\\b");

  private Dates() {}

  /** A date found in a text, and where. */
  public record Found(LocalDate date, int start, int end) {}

  /** The first date in a text; days come before months, as in Britain. */
  public static Optional<Found> find(String text) {
    Matcher m = IN_WORDS.matcher(text);
    if (m.find()) {
      return found(m, m.group(1), monthNumber(m.group(2)), m.group(3));
    }
    m = MONTH_FIRST.matcher(text);
    if (m.find()) {
      return found(m, m.group(2), monthNumber(m.group(1)), m.group(3));
    }
    m = IN_DIGITS.matcher(text);
    if (m.find()) {
      return found(m, m.group(1), Integer.parseInt(m.group(2)), m.group(3));
    }
    return Optional.empty();
  }

  /** The date that a text is, with nothing else in it. */
  public static Optional<LocalDate> parse(String text) {
    String t = text.strip();
    return find(t).filter(f -> f.start() == 0 && f.end() == t.length()).map(Found::date);
  }

  private static int monthNumber(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<Found> found(Matcher m, String day, int month, String year) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
      return Optional.of(new Found(date, m.start(), m.end()));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 February: a misprint is no date.
    }
  }
}
