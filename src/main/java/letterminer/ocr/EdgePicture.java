package letterminer.ocr;

import java.util.BitSet;
import letterminer.model.BoundingBox;

/**
 * The ink at the top and foot of a page, one bit a point: enough to tell whether two pages bear the same logo at one
 * place, however it was read. Immutable.
 */
final class EdgePicture {
  /** The share of a page's height, from its edges, that is looked at. */
  static final double EDGE = 0.16;

  /** How far the same picture may lie from page to page, in points. */
  static final int SHIFT = 6;

  /** The share of two pictures' ink that lies in the same places if they show the same; of two lines of text, a third. */
  private static final double SAME = 0.5;

  private final int width;
  private final int height;
  private final BitSet cells;

  private EdgePicture(int width, int height, BitSet cells) {
    this.width = width;
    this.height = height;
    this.cells = cells;
  }

  static EdgePicture of(CleanPage page) {
    Ink ink = page.ink();
    int width = (int) (ink.width() / page.dots()) + 1;
    int height = (int) (ink.height() / page.dots()) + 1;
    BitSet cells = new BitSet();
    for (int y = 0; y < ink.height(); y++) {
      if (y < EDGE * ink.height() || y > (1 - EDGE) * ink.height()) {
        for (int x = 0; x < ink.width(); x++) {
          if (ink.at(x, y)) {
            cells.set((int) (y / page.dots()) * width + (int) (x / page.dots()));
          }
        }
      }
    }
    return new EdgePicture(width, height, cells);
  }

  /** Whether another page shows the same in a box, give or take a few points. */
  boolean isSame(BoundingBox box, EdgePicture other) {
    for (int down = -SHIFT; down <= SHIFT; down++) {
      for (int right = -SHIFT; right <= SHIFT; right++) {
        if (isSame(box, other, right, down)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isSame(BoundingBox box, EdgePicture other, int right, int down) {
    int both = 0;
    int any = 0;
    for (int y = (int) box.y(); y <= box.bottom(); y++) {
      for (int x = (int) box.x(); x <= box.right(); x++) {
        boolean here = at(x, y);
        boolean there = other.at(x + right, y + down);
        both += here && there ? 1 : 0;
        any += here || there ? 1 : 0;
      }
    }
    return any > 0 && both >= SAME * any;
  }

  private boolean at(int x, int y) {
    return x >= 0 && x < width && y >= 0 && y < height && cells.get(y * width + x);
  }
}
