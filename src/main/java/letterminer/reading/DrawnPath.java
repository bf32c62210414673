package letterminer.reading;

import java.util.Arrays;
import java.util.Optional;
import letterminer.model.BoundingBox;

/**
 * The path that content is currently drawing, as points on the page as shown. Its arrays are reused, since a page may
 * draw thousands of paths. Not thread-safe.
 */
final class DrawnPath {
  /** No table has so long a path; further points are dropped. */
  private static final int MOST_POINTS = 1_000_000;

  /** A shape with more points is a drawing, not a box that hides text. */
  private static final int MOST_KEPT = 400;
  private static final double STRAIGHT = 0.1;

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
   * @param isCurved whether the segment that leads to it is, or may be, a curve
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

  /** Closes the last subpath. */
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

  /** The index after the last point. */
  int end(int subpath) {
    return subpath + 1 < subpaths ? starts[subpath + 1] : points;
  }

  boolean isCurved(int point) {
    return curved[point];
  }

  /** The bounding box of a range of points. */
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

  /** Whether the path is one rectangle parallel to the axes. */
  boolean isBox() {
    boolean closed = points == 5 && x[4] == x[0] && y[4] == y[0];
    if (subpaths != 1 || points != 4 && !closed) {
      return false;
    }
    for (int i = 0; i < 4; i++) {
      int next = (i + 1) % 4;
      boolean level = Math.abs(y[i] - y[next]) < STRAIGHT;
      boolean upright = Math.abs(x[i] - x[next]) < STRAIGHT;
      boolean turns = Math.abs(y[next] - y[(i + 2) % 4]) < STRAIGHT != level;
      if (level == upright || curved[i] || !turns) {
        return false;
      }
    }
    return true;
  }

  /** A copy of the path with its curves flattened; empty if it has too many points. */
  Optional<FilledShape> shape(boolean evenOdd) {
    if (points > MOST_KEPT) {
      return Optional.empty();
    }
    double[] keptX = Arrays.copyOf(x, points);
    double[] keptY = Arrays.copyOf(y, points);
    int i = 1;
    while (i + 2 < points) {
      if (curved[i] && curved[i + 1] && curved[i + 2]) {
        flatten(keptX, x, i);
        flatten(keptY, y, i);
        i += 3;
      } else {
        i++;
      }
    }
    int[] kept = Arrays.copyOf(starts, subpaths + 1);
    kept[subpaths] = points;
    return Optional.of(new FilledShape(keptX, keptY, kept, evenOdd));
  }

  /** Replaces the two control points of a curve by points on the curve. */
  private static void flatten(double[] to, double[] from, int at) {
    double start = from[at - 1];
    double end = from[at + 2];
    to[at] = (8 * start + 12 * from[at] + 6 * from[at + 1] + end) / 27;
    to[at + 1] = (start + 6 * from[at] + 12 * from[at + 1] + 8 * end) / 27;
  }
}
