package letterminer.survey;

/**
 * A confidence interval.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {

  /** Half of its width. */
  public double halfWidth() {
    return (high - low) / 2;
  }
}
