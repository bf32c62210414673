package letterminer.model;

/**
 * A rectangle on a page, in PDF points (1/72 inch). The origin is the top left corner of the page as shown, with crop
 * box and rotation applied; {@code y} increases downwards.
 *
 * @param x left edge
 * @param y top edge
 * @param width extent to the right, never negative
 * @param height extent downwards, never negative
 */
public record BoundingBox(double x, double y, double width, double height) {

  public static BoundingBox ofCorners(double left, double top, double right, double bottom) {
    return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centreX() {
    return x + width / 2;
  }

  public double centreY() {
    return y + height / 2;
  }

  /** The smallest rectangle that contains both. */
  public BoundingBox union(BoundingBox other) {
    return ofCorners(
        Math.min(x, other.x),
        Math.min(y, other.y),
        Math.max(right(), other.right()),
        Math.max(bottom(), other.bottom()));
  }

  /** The intersection of both; empty if they do not overlap. */
  public BoundingBox intersection(BoundingBox other) {
    return ofCorners(
        Math.max(x, other.x),
        Math.max(y, other.y),
        Math.min(right(), other.right()),
        Math.min(bottom(), other.bottom()));
  }

  /** The same rectangle with all numbers rounded to a tenth of a point, as in the dataset. */
  public BoundingBox rounded() {
    return new BoundingBox(tenth(x), tenth(y), tenth(width), tenth(height));
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
