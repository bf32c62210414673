package letterminer.polarity;

import java.util.Optional;
import letterminer.model.Basis;
import letterminer.model.Polarity;

/**
 * What is known of a point's polarity.
 *
 * @param polarity what the point says; absent where nothing tells, or not with the least confidence asked for
 * @param basis what decided it, or was asked and not sure; absent where nothing was
 * @param confidence 0 to 1; 1 for a heading
 */
public record PointReading(Optional<Polarity> polarity, Optional<Basis> basis, Optional<Double> confidence) {
  /** Of a point that no heading tells and no classifier read. */
  public static final PointReading NONE = new PointReading(Optional.empty(), Optional.empty(), Optional.empty());

  /** By a heading. */
  public static PointReading heading(Polarity polarity) {
    return new PointReading(Optional.of(polarity), Optional.of(Basis.HEADING), Optional.of(1.0));
  }
}
