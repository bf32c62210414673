package letterminer.profile;

import java.time.LocalDate;

/**
 * A range of days.
 *
 * @param start first day
 * @param end last day, not before the first
 */
public record DateSpan(LocalDate start, LocalDate end) {}
