package letterminer.reading;

/**
 * A straight line drawn on a page, or a filled rectangle thin enough to look like one.
 *
 * @param horizontal whether it runs across the page
 * @param position distance from the page's top if horizontal, from its left edge if vertical
 * @param start smaller end along its length
 * @param end greater end along its length
 */
public record Rule(boolean horizontal, double position, double start, double end) {

  public double length() {
    return end - start;
  }
}
