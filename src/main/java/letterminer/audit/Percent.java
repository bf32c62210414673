package letterminer.audit;

import java.util.Locale;
import java.util.Optional;

/** Shares as people write them in tables. */
final class Percent {
  static final String NONE = "-";

  private Percent() {}

  static String of(Optional<Double> share) {
    return share.map(s -> String.format(Locale.ROOT, "%.1f %%", 100 * s)).orElse(NONE);
  }

  /** An interval; if nothing was found it is an upper limit, and if everything was found a lower one. */
  static String interval(AuditFigure figure) {
    if (figure.low().isEmpty()) {
      return NONE;
    }
    double low = figure.low().get();
    double high = figure.high().orElseThrow();
    double estimate = figure.estimate().orElseThrow();
    if (estimate <= 0) {
      return String.format(Locale.ROOT, "at most %.1f %%", 100 * high);
    }
    return estimate >= 1
        ? String.format(Locale.ROOT, "at least %.1f %%", 100 * low)
        : String.format(Locale.ROOT, "%.1f to %.1f %%", 100 * low, 100 * high);
  }
}
