package letterminer.reading;

import java.util.ArrayList;
import java.util.List;
import letterminer.model.BoundingBox;

/**
 * The areas that a page's content paints, in painting order: they may lie below or above text. Thin ones are left
 * out, since they hide nothing. For one page; not thread-safe.
 */
final class Paints {
  private final ReadingSettings settings;
  private final List<Paint> paints = new ArrayList<>();
  private double pictureArea;
  private boolean isFull;

  /**
   * A painted area.
   *
   * @param area its box, within the clip
   * @param shape its exact outline; null if that is the box
   * @param colour its colour, or {@link Colour#UNKNOWN}
   * @param covers whether it hides everything below it; false if unknown
   * @param picture whether it is a picture
   * @param throughText whether it is clipped to text, so that it paints that text
   */
  record Paint(
      BoundingBox area, FilledShape shape, int colour, boolean covers, boolean picture, boolean throughText) {

    boolean contains(double x, double y) {
      return x >= area.x() && x <= area.right() && y >= area.y() && y <= area.bottom()
          && (shape == null || shape.contains(x, y));
    }
  }

  Paints(ReadingSettings settings) {
    this.settings = settings;
  }

  void add(Paint paint) {
    double thin = settings.ruleThickness();
    if (paint.area().width() <= thin || paint.area().height() <= thin) {
      return;
    }
    if (paint.picture()) {
      pictureArea += paint.area().width() * paint.area().height();
    }
    if (paints.size() < settings.mostShapes()) {
      paints.add(paint);
    } else {
      isFull = true;
    }
  }

  /** The number of areas painted so far. */
  int count() {
    return paints.size();
  }

  Paint get(int index) {
    return paints.get(index);
  }

  /** Whether areas were dropped because there are too many, so that what lies below is unknown. */
  boolean isFull() {
    return isFull;
  }

  /** The total area of the pictures, in square points. */
  double pictureArea() {
    return pictureArea;
  }
}
