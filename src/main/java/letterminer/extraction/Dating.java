package letterminer.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The date that a document gives as its own.
 *
 * @param date the date; absent where none is printed or none can be read for certain
 * @param unclear what stands in its place where it cannot be read: a misprint, or several dates
 */
record Dating(Optional<LocalDate> date, List<String> unclear) {
  static final Dating NONE = new Dating(Optional.empty(), List.of());
}
