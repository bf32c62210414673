package letterminer.extraction.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import letterminer.extraction.part.Quote;

/**
 * The date that a document gives as its own.
 *
 * @param date the date; absent if none is printed or none can be read reliably
 * @param places where it is printed
 * @param unclear what is printed in its place if it cannot be read: a misprint, or several dates
 * @param labelled whether it is labelled as the document's own
 */
public record Dating(Optional<LocalDate> date, List<Quote> places, List<String> unclear, boolean labelled) {
  public static final Dating NONE = new Dating(Optional.empty(), List.of(), List.of(), false);

  /** A date that is printed in these places. */
  static Dating of(LocalDate date, List<Quote> places, boolean labelled) {
    return new Dating(Optional.of(date), List.copyOf(places), List.of(), labelled);
  }

  /** Text that cannot be read as one date. */
  static Dating unclear(List<String> printed) {
    return new Dating(Optional.empty(), List.of(), printed, false);
  }
}
