package letterminer.reading;

import letterminer.model.BoundingBox;

/**
 * How a page that was straightened to be read lies in its file.
 *
 * @param turns clockwise quarter turns by which it was turned
 * @param slope tangent of the angle by which its lines fall to the right in the file, after the turns
 */
public record Pose(int turns, double slope) {
  /** A page that was read as it lies in the file. */
  public static final Pose UPRIGHT = new Pose(0, 0);

  /**
   * The place in the file of a box of the straightened page. If the page lies askew, it is the smallest box around it.
   *
   * @param width width of the straightened page
   * @param height its height
   */
  BoundingBox inFile(BoundingBox box, double width, double height) {
    BoundingBox found = askew(box, width, height);
    double across = width;
    double down = height;
    for (int i = 0; i < Math.floorMod(turns, 4); i++) {
      found = new BoundingBox(found.y(), across - found.right(), found.height(), found.width());
      double swapped = across;
      across = down;
      down = swapped;
    }
    return found;
  }

  private BoundingBox askew(BoundingBox box, double width, double height) {
    if (slope == 0) {
      return box;
    }
    double cos = Math.cos(Math.atan(slope));
    double sin = Math.sin(Math.atan(slope));
    double x = box.centreX() - width / 2;
    double y = box.centreY() - height / 2;
    double centreX = width / 2 + x * cos - y * sin;
    double centreY = height / 2 + x * sin + y * cos;
    double across = box.width() * cos + box.height() * Math.abs(sin);
    double down = box.width() * Math.abs(sin) + box.height() * cos;
    return new BoundingBox(centreX - across / 2, centreY - down / 2, across, down);
  }
}
