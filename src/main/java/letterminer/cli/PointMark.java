package letterminer.cli;

import java.util.Locale;
import java.util.Optional;
import letterminer.model.Basis;
import letterminer.model.Point;
import letterminer.model.Polarity;
import letterminer.terminal.Run;

/**
 * The mark before a point: its polarity's symbol, with a question mark if that is uncertain. Certainty is never shown
 * by colour alone.
 *
 * @param polarity absent if nothing shows it
 * @param confidence of the classifier; absent if a heading gives the polarity
 */
record PointMark(Optional<Polarity> polarity, Optional<Double> confidence) {
  static final String LEGEND = String.format(Locale.ROOT,
      "A question mark after the symbol: the classifier gave the polarity with a confidence below %.1f. Check these first.",
      Point.SURE);

  static PointMark of(Point point) {
    return new PointMark(
        point.polarity(), point.basis().equals(Optional.of(Basis.CLASSIFIER)) ? point.confidence() : Optional.empty());
  }

  private boolean isUnsure() {
    return polarity.isPresent() && confidence.filter(c -> c < Point.SURE).isPresent();
  }

  /** The mark in two columns. */
  Run run() {
    if (polarity.isEmpty()) {
      return new Run("? ", "yellow");
    }
    String symbol = polarity.get().symbol();
    if (isUnsure()) {
      return new Run(symbol + "?", "yellow");
    }
    return new Run(symbol + " ", switch (polarity.get()) {
      case STRENGTH -> "green";
      case WEAKNESS -> "red";
      case MIXED, NEUTRAL -> "";
    });
  }

  /** How sure the polarity is, if a classifier gave it. */
  Optional<String> certainty() {
    return confidence.map(c -> (isUnsure() ? "unsure, " : "") + "by classifier " + c);
  }
}
