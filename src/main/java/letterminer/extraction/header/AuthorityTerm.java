package letterminer.extraction.header;

import java.time.LocalDate;

/**
 * An authority during the time it had these codes.
 *
 * @param name name of its place
 * @param ons ONS code
 * @param dfe DfE code
 * @param region region of England
 * @param from first day on which they were valid; {@link LocalDate#MIN} if that is before all letters
 * @param to last day; {@link LocalDate#MAX} if they still are
 */
public record AuthorityTerm(String name, String ons, String dfe, String region, LocalDate from, LocalDate to) {
  boolean existed(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }
}
