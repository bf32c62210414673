package letterminer.survey;

/**
 * A confidence interval.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {
  /** Whether a value lies in it, ends included; far less than any rounding counts as in. */
  public boolean contains(double value) {
    return value >= low - 1e-12 && value <= high + 1e-12;
  }

  /** Half of its width. */
  public double halfWidth() {
    return (high - low) / 2;
  }

  /** The interval of one minus the value. */
  public Interval complement() {
    return new Interval(1 - high, 1 - low);
  }
}
