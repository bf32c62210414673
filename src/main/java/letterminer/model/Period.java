package letterminer.model;

import java.time.LocalDate;
/**
 * A span of days, both ends included.
 *
 * @param start first day
 * @param end last day
 */
public record Period(LocalDate start, LocalDate end) {
  /** As ISO 8601 writes it: the days with a slash between them. */
  @Override
  public String toString() {
    return start + "/" + end;
  }
}
