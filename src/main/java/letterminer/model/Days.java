package letterminer.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days that people write in files that the program reads: catalogues and corrections. */
public final class Days {
  private Days() {}

  /** The day that a text is; empty if it is none, or is written in another way than 2019-03-31. */
  public static Optional<LocalDate> parse(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(day -> day.toString().equals(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
