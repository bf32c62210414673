package letterminer.reading;

import java.util.Arrays;
import letterminer.model.BoundingBox;

/**
 * The path that content is drawing, as the points that bound it, on the page as shown. Kept in arrays
 * that are used again and again, for a page may draw thousands. Not for use by several threads.
 */
final class Outline {
  /** No table has such a path; what a picture draws beyond is forgotten. */
  private static final int MOST_POINTS = 1_000_000;

  private double[] x = new double[64];
  private double[] y = new double[64];
  private boolean[] curved = new boolean[64];
  private int[] starts = new int[16];
  private int points;
  private int subpaths;

  void clear() {
    points = 0;
    subpaths = 0;
  }

  boolean isEmpty() {
    return points == 0;
  }

  /** Begins a subpath. */
  void begin() {
    if (subpaths > 0 && starts[subpaths - 1] == points) {
      return;
    }
    if (subpaths == starts.length) {
      starts = Arrays.copyOf(starts, subpaths * 2);
    }
    starts[subpaths++] = points;
  }

  /**
   * Adds a point to the last subpath.
   *
   * @param isCurved whether the way to it is, or may be, no straight line
   */
  void add(double pointX, double pointY, boolean isCurved) {
    if (subpaths == 0) {
      begin();
    }
    if (points == MOST_POINTS) {
      return;
    }
    if (points == x.length) {
      x = Arrays.copyOf(x, points * 2);
      y = Arrays.copyOf(y, points * 2);
      curved = Arrays.copyOf(curved, points * 2);
    }
    x[points] = pointX;
    y[points] = pointY;
    curved[points++] = isCurved;
  }

  /** Draws the last subpath back to its start. */
  void close() {
    if (subpaths > 0 && starts[subpaths - 1] < points) {
      int first = starts[subpaths - 1];
      add(x[first], y[first], curved[first]);
    }
  }

  int subpaths() {
    return subpaths;
  }

  int start(int subpath) {
    return starts[subpath];
  }

  /** One behind the last point. */
  int end(int subpath) {
    return subpath + 1 < subpaths ? starts[subpath + 1] : points;
  }

  boolean isCurved(int point) {
    return curved[point];
  }

  /** The box around the points from one to before another. */
  BoundingBox bounds(int from, int to) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int i = from; i < to; i++) {
      left = Math.min(left, x[i]);
      right = Math.max(right, x[i]);
      top = Math.min(top, y[i]);
      bottom = Math.max(bottom, y[i]);
    }
    return BoundingBox.ofCorners(left, top, right, bottom);
  }

  BoundingBox bounds() {
    return bounds(0, points);
  }
}
