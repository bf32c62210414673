package letterminer.corrections;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as spreadsheets write them after a table was opened and saved: {@code 17/12/2008}, {@code 17.12.2008}. */
final class SheetDays {
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})(?:[ T]00:00(?::00)?)?");

  private SheetDays() {}

  /** Every day that a cell may mean, ISO 8601; two days if day and month may be swapped. */
  static List<String> of(String cell) {
    List<String> days = new ArrayList<>();
    Matcher yearFirst = YEAR_FIRST.matcher(cell.strip());
    if (yearFirst.matches()) {
      day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)).ifPresent(days::add);
      return days;
    }
    Matcher numbers = NUMBERS.matcher(cell.strip());
    if (numbers.matches()) {
      day(numbers.group(3), numbers.group(2), numbers.group(1)).ifPresent(days::add);
      day(numbers.group(3), numbers.group(1), numbers.group(2)).filter(d -> !days.contains(d)).ifPresent(days::add);
    }
    return days;
  }

  private static Optional<String> day(String year, String month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
