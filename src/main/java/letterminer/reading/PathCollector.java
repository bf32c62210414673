package letterminer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.model.BoundingBox;

/**
 * Sorts painted paths into ruled lines and small shapes; everything else is forgotten. Points come as the
 * content has them and leave as shown. For one page and one thread.
 */
final class PathCollector {
  private final PageGeometry geometry;
  private final ReadingSettings settings;
  private final List<Rule> rules = new ArrayList<>();
  private final List<BoundingBox> signs = new ArrayList<>();
  private final Outline path = new Outline();

  private double pictureArea;

  /** The current point in user space, once there was one. */
  private boolean begun;
  private float currentX;
  private float currentY;

  PathCollector(PageGeometry geometry, ReadingSettings settings) {
    this.geometry = geometry;
    this.settings = settings;
  }

  /** The ruled lines; one more than the settings allow if there are too many. */
  List<Rule> rules() {
    return List.copyOf(rules);
  }

  /** The small shapes; one more than the settings allow if there are too many. */
  List<BoundingBox> signs() {
    return List.copyOf(signs);
  }

  /** Whether pictures, which may come in strips, take up more of the page than bullets and lines do. */
  boolean hasPicture() {
    return pictureArea > settings.pictureShare() * geometry.width() * geometry.height();
  }

  /** Adds to the path what an operator adds; without a current point a line or curve only sets it. */
  void add(Operator operator, Operands o, Affine matrix) {
    switch (operator) {
      case MOVE -> {
        if (o.isNumber(0) && o.isNumber(1)) {
          moveTo(o, 0, matrix);
        }
      }
      case LINE -> {
        if (o.isNumber(0) && o.isNumber(1)) {
          if (begun) {
            lineTo(o, 0, matrix, false);
          } else {
            moveTo(o, 0, matrix);
          }
        }
      }
      case RECTANGLE -> {
        if (o.areNumbers(4)) {
          rectangle(o.number(0), o.number(1), o.number(2), o.number(3), matrix);
        }
      }
      default -> {
        if (o.areNumbers(operator == Operator.CURVE ? 6 : 4)) {
          curve(operator, o, matrix);
        }
      }
    }
  }

  private void moveTo(Operands o, int at, Affine matrix) {
    path.begin();
    lineTo(o, at, matrix, false);
  }

  private void lineTo(Operands o, int at, Affine matrix, boolean curved) {
    float x = o.number(at);
    float y = o.number(at + 1);
    point(matrix.x(x, y), matrix.y(x, y), curved);
  }

  private void curve(Operator operator, Operands o, Affine matrix) {
    int last = operator == Operator.CURVE ? 4 : 2;
    if (!begun) {
      moveTo(o, last, matrix);
      return;
    }
    if (operator == Operator.CURVE_FROM_CURRENT) {
      point(currentX, currentY, true);
      lineTo(o, 0, matrix, true);
    } else {
      lineTo(o, 0, matrix, true);
      lineTo(o, 2, matrix, true);
    }
    lineTo(o, last, matrix, true);
  }

  private void rectangle(float x, float y, float width, float height, Affine matrix) {
    float x2 = width + x;
    float y2 = height + y;
    path.begin();
    point(matrix.x(x, y), matrix.y(x, y), false);
    point(matrix.x(x2, y), matrix.y(x2, y), false);
    point(matrix.x(x2, y2), matrix.y(x2, y2), false);
    point(matrix.x(x, y2), matrix.y(x, y2), false);
    path.close();
  }

  private void point(float x, float y, boolean curved) {
    begun = true;
    currentX = x;
    currentY = y;
    path.add(geometry.shownX(x, y), geometry.shownY(x, y), curved);
  }

  void closePath() {
    path.close();
  }

  void clear() {
    path.clear();
  }

  /** The box around the path drawn so far; empty if there is none. */
  Optional<BoundingBox> extent() {
    return path.isEmpty() ? Optional.empty() : Optional.of(path.bounds());
  }

  /** Each straight piece of a stroked path that runs along an axis is a ruled line; a small ring a sign. */
  void stroke() {
    for (int i = 0; i < path.subpaths(); i++) {
      if (path.end(i) - path.start(i) > 2) {
        addSign(path.bounds(path.start(i), path.end(i)));
      }
      for (int k = path.start(i) + 1; k < path.end(i); k++) {
        if (!path.isCurved(k)) {
          addRule(path.bounds(k - 1, k + 1));
        }
      }
    }
    clear();
  }

  /** A filled shape is a ruled line if it is thin, and a sign if it is small. */
  void fill() {
    for (int i = 0; i < path.subpaths(); i++) {
      if (path.end(i) > path.start(i)) {
        BoundingBox box = path.bounds(path.start(i), path.end(i));
        if (!addRule(box)) {
          addSign(box);
        }
      }
    }
    clear();
  }

  /** A picture fills the unit square of its state. */
  void picture(Affine matrix) {
    Outline corners = new Outline();
    for (int i = 0; i < 4; i++) {
      float x = (i % 2) * matrix.a() + (i / 2) * matrix.c() + matrix.e();
      float y = (i % 2) * matrix.b() + (i / 2) * matrix.d() + matrix.f();
      corners.add(geometry.shownX(x, y), geometry.shownY(x, y), false);
    }
    BoundingBox box = corners.bounds();
    addSign(box);
    pictureArea += box.width() * box.height();
  }

  private boolean addRule(BoundingBox box) {
    if (box.height() <= settings.ruleThickness() && box.width() >= settings.ruleLength()) {
      add(rules, new Rule(true, box.centreY(), box.x(), box.right()));
      return true;
    }
    if (box.width() <= settings.ruleThickness() && box.height() >= settings.ruleLength()) {
      add(rules, new Rule(false, box.centreX(), box.y(), box.bottom()));
      return true;
    }
    return false;
  }

  private void addSign(BoundingBox box) {
    double small = Math.min(box.width(), box.height());
    double large = Math.max(box.width(), box.height());
    if (small >= settings.signSizeMin() && large <= settings.signSizeMax() && large < 1.6 * small) {
      add(signs, box);
    }
  }

  private <T> void add(List<T> shapes, T shape) {
    if (shapes.size() <= settings.mostShapes()) {
      shapes.add(shape);
    }
  }
}
