package letterminer.polarity;

import java.util.Optional;
import letterminer.model.Basis;
import letterminer.model.Polarity;

/**
 * What is known about a point's polarity.
 *
 * @param polarity the point's polarity; absent if nothing shows it with the required confidence
 * @param basis what decided it, or was not sure enough; absent if nothing was consulted
 * @param confidence 0 to 1; 1 for a heading
 */
public record PointReading(Optional<Polarity> polarity, Optional<Basis> basis, Optional<Double> confidence) {
  /** A point without a polarity from a heading, not read by a classifier. */
  public static final PointReading NONE = new PointReading(Optional.empty(), Optional.empty(), Optional.empty());

  /** By a heading. */
  public static PointReading heading(Polarity polarity) {
    return new PointReading(Optional.of(polarity), Optional.of(Basis.HEADING), Optional.of(1.0));
  }
}
