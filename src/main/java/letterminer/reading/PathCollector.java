package letterminer.reading;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.model.BoundingBox;
import org.apache.pdfbox.util.Matrix;

/**
 * Sorts painted paths into ruled lines and small shapes; everything else is forgotten. Points come in
 * user space and leave as shown.
 */
final class PathCollector {
  private final PageGeometry geometry;
  private final ReadingSettings settings;
  private final List<Rule> rules = new ArrayList<>();
  private final List<BoundingBox> signs = new ArrayList<>();

  /** Place of the mark that a point ends a piece of a curve. */
  private static final int CURVED = 2;

  /** The subpaths of the current path, each as the points that bound it: x, y, and whether curved. */
  private final List<List<double[]>> subpaths = new ArrayList<>();
  private Point2D.Float current;

  PathCollector(PageGeometry geometry, ReadingSettings settings) {
    this.geometry = geometry;
    this.settings = settings;
  }

  List<Rule> rules() {
    return List.copyOf(rules);
  }

  List<BoundingBox> signs() {
    return List.copyOf(signs);
  }

  Point2D currentPoint() {
    return current;
  }

  void moveTo(float x, float y) {
    subpaths.add(new ArrayList<>());
    addPoint(x, y);
  }

  void lineTo(float x, float y) {
    if (subpaths.isEmpty()) {
      subpaths.add(new ArrayList<>());
    }
    addPoint(x, y);
  }

  void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    lineTo(x1, y1);
    lineTo(x2, y2);
    lineTo(x3, y3);
    List<double[]> subpath = subpaths.get(subpaths.size() - 1);
    for (int i = subpath.size() - 3; i < subpath.size(); i++) {
      subpath.get(i)[CURVED] = 1;
    }
  }

  void rectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    closePath();
  }

  void closePath() {
    if (!subpaths.isEmpty()) {
      List<double[]> last = subpaths.get(subpaths.size() - 1);
      if (!last.isEmpty()) {
        last.add(last.get(0));
      }
    }
  }

  void clear() {
    subpaths.clear();
  }

  /** The box around the path drawn so far; empty if there is none. */
  Optional<BoundingBox> extent() {
    List<double[]> points = subpaths.stream().flatMap(List::stream).toList();
    return points.isEmpty() ? Optional.empty() : Optional.of(bounds(points));
  }

  /** Each straight piece of a stroked path that runs along an axis is a ruled line; a small ring a sign. */
  void stroke() {
    for (List<double[]> subpath : subpaths) {
      if (subpath.size() > 2) {
        addSign(bounds(subpath));
      }
      for (int i = 1; i < subpath.size(); i++) {
        double[] a = subpath.get(i - 1);
        double[] b = subpath.get(i);
        if (b[CURVED] > 0) {
          continue;
        }
        addRule(BoundingBox.ofCorners(
            Math.min(a[0], b[0]), Math.min(a[1], b[1]),
            Math.max(a[0], b[0]), Math.max(a[1], b[1])));
      }
    }
    clear();
  }

  /** A filled shape is a ruled line if it is thin, and a sign if it is small. */
  void fill() {
    for (List<double[]> subpath : subpaths) {
      if (!subpath.isEmpty()) {
        BoundingBox box = bounds(subpath);
        if (!addRule(box)) {
          addSign(box);
        }
      }
    }
    clear();
  }

  void picture(Matrix matrix) {
    List<double[]> corners = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Point2D.Float p = matrix.transformPoint(i % 2, i / 2);
      corners.add(new double[] {geometry.shownX(p.x, p.y), geometry.shownY(p.x, p.y)});
    }
    addSign(bounds(corners));
  }

  private void addPoint(float x, float y) {
    current = new Point2D.Float(x, y);
    subpaths.get(subpaths.size() - 1)
        .add(new double[] {geometry.shownX(x, y), geometry.shownY(x, y), 0});
  }

  private static BoundingBox bounds(List<double[]> points) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (double[] p : points) {
      left = Math.min(left, p[0]);
      right = Math.max(right, p[0]);
      top = Math.min(top, p[1]);
      bottom = Math.max(bottom, p[1]);
    }
    return BoundingBox.ofCorners(left, top, right, bottom);
  }

  private boolean addRule(BoundingBox box) {
    if (box.height() <= settings.ruleThickness() && box.width() >= settings.ruleLength()) {
      rules.add(new Rule(true, box.centreY(), box.x(), box.right()));
      return true;
    }
    if (box.width() <= settings.ruleThickness() && box.height() >= settings.ruleLength()) {
      rules.add(new Rule(false, box.centreX(), box.y(), box.bottom()));
      return true;
    }
    return false;
  }

  private void addSign(BoundingBox box) {
    double small = Math.min(box.width(), box.height());
    double large = Math.max(box.width(), box.height());
    if (small >= settings.signSizeMin() && large <= settings.signSizeMax() && large < 1.6 * small) {
      signs.add(box);
    }
  }
}
