package letterminer.cli;

import java.util.Locale;
import java.util.Optional;
import letterminer.model.Basis;
import letterminer.model.Point;
import letterminer.model.Polarity;
import letterminer.terminal.Run;

/**
 * What stands before a point: its polarity's sign, with a question mark where that is not sure. Certainty is never told
 * by colour alone.
 *
 * @param polarity absent where nothing tells
 * @param confidence of the classifier; absent where a heading tells
 */
record PointMark(Optional<Polarity> polarity, Optional<Double> confidence) {
  static final String LEGEND = String.format(Locale.ROOT,
      "A question mark after the sign: the classifier gave the polarity with a confidence below %.1f. Check these first.",
      Point.SURE);

  static PointMark of(Point point) {
    return new PointMark(
        point.polarity(), point.basis().equals(Optional.of(Basis.CLASSIFIER)) ? point.confidence() : Optional.empty());
  }

  private boolean isUnsure() {
    return polarity.isPresent() && confidence.filter(c -> c < Point.SURE).isPresent();
  }

  /** Two columns. */
  Run run() {
    if (polarity.isEmpty()) {
      return new Run("? ", "yellow");
    }
    String sign = polarity.get().sign();
    if (isUnsure()) {
      return new Run(sign + "?", "yellow");
    }
    return new Run(sign + " ", switch (polarity.get()) {
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
