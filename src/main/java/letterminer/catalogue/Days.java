package letterminer.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as ISO 8601 writes them. */
public final class Days {
  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 2100;

  private static final int LENGTH = "2019-03-31".length();

  private Days() {}

  static boolean isDay(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return text.length() == LENGTH && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
