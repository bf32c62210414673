package letterminer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.model.BoundingBox;

/**
 * Sorts painted paths into ruled lines, small shapes and areas that may hide text. Maps points from user space to the
 * page as shown. For one page; not thread-safe.
 */
final class PathCollector {
  private final PageGeometry geometry;
  private final ReadingSettings settings;
  private final List<Rule> rules = new ArrayList<>();
  private final List<BoundingBox> shapes = new ArrayList<>();
  private final DrawnPath path = new DrawnPath();
  private final Paints paints;
  private int drawn;

  private boolean ruled = true;
  private boolean painted = true;

  /** The current point in user space, once there is one. */
  private boolean begun;
  private float currentX;
  private float currentY;

  PathCollector(PageGeometry geometry, ReadingSettings settings, Paints paints) {
    this.geometry = geometry;
    this.settings = settings;
    this.paints = paints;
  }

  /**
   * Switches to annotations, whose lines and small shapes are ignored since they belong to no table.
   *
   * @param hides whether their fills may hide text
   */
  void takeFromAnnotation(boolean hides) {
    ruled = false;
    painted = hides;
  }

  /** The number of filled shapes. */
  int drawn() {
    return drawn;
  }

  /** The ruled lines; one more than the settings allow if there are too many. */
  List<Rule> rules() {
    return List.copyOf(rules);
  }

  /** The small shapes; one more than the settings allow if there are too many. */
  List<BoundingBox> bullets() {
    return List.copyOf(shapes);
  }

  /** Whether pictures cover most of the page, or so many shapes are drawn that they may be letters. */
  boolean mayShowText() {
    return paints.pictureArea() >= settings.scanShare() * geometry.width() * geometry.height()
        || drawn() >= settings.drawnText();
  }

  /** Whether pictures, which may be cut into strips, cover more of the page than bullets and lines would. */
  boolean hasPicture() {
    return paints.pictureArea() > settings.pictureShare() * geometry.width() * geometry.height();
  }

  /** Adds an operator's segment to the path; without a current point, a line or curve just sets it. */
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

  /** Clips what is painted from now on to the current path; without one, does nothing. */
  void clip(GraphicsState state) {
    if (!path.isEmpty()) {
      state.clipTo(path.bounds(), path.isBox());
    }
  }

  /** Clips what is painted from now on to a box of user space. */
  void clip(GraphicsState state, Forms.Box box) {
    DrawnPath corners = new DrawnPath();
    for (int i = 0; i < 4; i++) {
      float x = i == 1 || i == 2 ? box.right() : box.left();
      float y = i < 2 ? box.bottom() : box.top();
      float userX = state.matrix.x(x, y);
      float userY = state.matrix.y(x, y);
      corners.add(geometry.shownX(userX, userY), geometry.shownY(userX, userY), false);
    }
    state.clipTo(corners.bounds(), corners.isBox());
  }

  /** Each segment of a stroked path that is parallel to an axis is a ruled line; a small ring may be a bullet. */
  void stroke(GraphicsState state) {
    Affine matrix = state.matrix;
    double width = state.lineWidth * Math.hypot(matrix.a() + matrix.c(), matrix.b() + matrix.d()) / Math.sqrt(2);
    if (width > settings.ruleThickness() && painted) {
      addThickLines(state, width);
    }
    for (int i = 0; i < path.subpaths(); i++) {
      if (path.end(i) - path.start(i) > 2) {
        addBullet(path.bounds(path.start(i), path.end(i)));
      }
      for (int k = path.start(i) + 1; k < path.end(i); k++) {
        if (!path.isCurved(k)) {
          addRule(path.bounds(k - 1, k + 1));
        }
      }
    }
    clear();
  }

  /** Broad lines may serve as boxes that text lies on, or below. */
  private void addThickLines(GraphicsState state, double width) {
    for (int i = 0; i < path.subpaths(); i++) {
      for (int k = path.start(i) + 1; k < path.end(i); k++) {
        BoundingBox run = path.bounds(k - 1, k + 1);
        boolean level = run.height() < 0.1;
        boolean known = (level || run.width() < 0.1) && !path.isCurved(k) && state.isOpaque()
            && state.strokeAlpha > 0.99 && state.strokeColour != Colour.UNKNOWN;
        BoundingBox box = BoundingBox.ofCorners(
            run.x() - (level ? 0 : width / 2), run.y() - (level ? width / 2 : 0),
            run.right() + (level ? 0 : width / 2), run.bottom() + (level ? width / 2 : 0));
        paints.add(new Paints.Paint(
            box.intersection(state.clip), null, known ? state.strokeColour : Colour.UNKNOWN, known, false, state.clippedByText));
      }
    }
  }

  /** A filled shape is a ruled line if it is thin, and may be a bullet if it is small. */
  void fill(GraphicsState state, boolean evenOdd) {
    boolean thick = false;
    for (int i = 0; i < path.subpaths(); i++) {
      if (path.end(i) > path.start(i)) {
        BoundingBox box = path.bounds(path.start(i), path.end(i));
        thick |= box.width() > settings.ruleThickness() && box.height() > settings.ruleThickness();
        drawn++;
        if (!addRule(box)) {
          addBullet(box);
        }
      }
    }
    if (thick && painted && state.fillAlpha > 0) {
      addPaint(path.bounds(), state, evenOdd);
    }
    clear();
  }

  private void addPaint(BoundingBox box, GraphicsState state, boolean evenOdd) {
    Optional<FilledShape> shape = path.isBox() ? Optional.empty() : path.shape(evenOdd);
    boolean known = state.isOpaque() && state.fillColour != Colour.UNKNOWN
        && (path.isBox() || shape.isPresent());
    paints.add(new Paints.Paint(
        box.intersection(state.clip), shape.orElse(null),
        known ? state.fillColour : Colour.UNKNOWN, known, false, state.clippedByText));
  }

  /** A gradient fills the whole clip. */
  void shade(GraphicsState state) {
    BoundingBox page = new BoundingBox(0, 0, geometry.width(), geometry.height());
    paints.add(new Paints.Paint(state.clip.intersection(page), null, Colour.UNKNOWN, false, false, state.clippedByText));
    clear();
  }

  /** A picture fills the unit square of its state. */
  void picture(GraphicsState state, boolean opaque) {
    Affine matrix = state.matrix;
    DrawnPath corners = new DrawnPath();
    for (int i = 0; i < 4; i++) {
      float x = (i % 3 == 0 ? 0 : 1) * matrix.a() + (i < 2 ? 0 : 1) * matrix.c() + matrix.e();
      float y = (i % 3 == 0 ? 0 : 1) * matrix.b() + (i < 2 ? 0 : 1) * matrix.d() + matrix.f();
      corners.add(geometry.shownX(x, y), geometry.shownY(x, y), false);
    }
    BoundingBox box = corners.bounds();
    addBullet(box);
    if (!painted) {
      return;
    }
    BoundingBox page = new BoundingBox(0, 0, geometry.width(), geometry.height());
    paints.add(new Paints.Paint(
        box.intersection(state.clip).intersection(page), null, Colour.UNKNOWN,
        opaque && state.isOpaque() && corners.isBox(), true, state.clippedByText));
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

  private void addBullet(BoundingBox box) {
    double small = Math.min(box.width(), box.height());
    double large = Math.max(box.width(), box.height());
    if (small >= settings.bulletSizeMin() && large <= settings.bulletSizeMax() && large < 1.6 * small) {
      add(shapes, box);
    }
  }

  private <T> void add(List<T> shapes, T shape) {
    if (shapes.size() <= settings.mostShapes() && ruled) {
      shapes.add(shape);
    }
  }
}
