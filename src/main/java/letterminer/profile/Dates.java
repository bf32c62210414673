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

  /** The first date in a text that a calendar has; days come before months, as in Britain. */
  public static Optional<Found> find(String text) {
    Optional<Found> first = first(IN_WORDS, text, 1, 2);
    for (Optional<Found> other : List.of(first(MONTH_FIRST, text, 2, 1), first(IN_DIGITS, text, 1, 2))) {
      if (first.isEmpty() || other.isPresent() && other.get().start() < first.get().start()) {
        first = other;
      }
    }
    return first;
  }

  private static Optional<Found> first(Pattern pattern, String text, int day, int month) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      Optional<Found> found = found(m, m.group(day), monthNumber(m.group(month)), m.group(3));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The date that a text is, with nothing else in it. */
  public static Optional<LocalDate> parse(String text) {
    String t = text.strip();
    return find(t).filter(f -> f.start() == 0 && f.end() == t.length()).map(Found::date);
  }

  private static int monthNumber(String name) {
    return Character.isDigit(name.charAt(0))
        ? Integer.parseInt(name)
        : MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
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
