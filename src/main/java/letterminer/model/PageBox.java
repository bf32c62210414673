package letterminer.model;

/**
 * A rectangle on a page.
 *
 * @param page page of the file, from 1
 * @param x left edge in points, see {@link BoundingBox}
 * @param y top edge
 * @param width extent to the right
 * @param height extent downwards
 */
public record PageBox(int page, double x, double y, double width, double height) {

  /** The box on its page, rounded to a tenth of a point. */
  public static PageBox of(int page, BoundingBox box) {
    BoundingBox r = box.rounded();
    return new PageBox(page, r.x(), r.y(), r.width(), r.height());
  }
}
