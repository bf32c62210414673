package letterminer.drawing;

import java.util.List;
import letterminer.reading.Page;

/**
 * A page with the marks on it.
 *
 * @param page the page as read
 * @param scaled whether it is scaled to the window; pages of text files keep their size, because a converter's
 *     lines may be very long
 *
 * @param marks in the order of painting
 */
record Sheet(Page page, boolean scaled, List<Mark> marks) {
  /** Maximum width of a page, in points, at which labels are legible in their own size. */
  private static final double ORDINARY = 1200;

  private static final double MARGIN = 30;

  /** Factor by which lines and labels must be larger than on an ordinary page to be visible. */
  double unit() {
    return scaled ? Math.max(1, page.width() / ORDINARY) : 1;
  }

  /** Space around the page, for labels at its edge. */
  double margin() {
    return MARGIN * unit();
  }

  /** Width with margins; greater than zero even for an empty page. */
  double fullWidth() {
    return page.width() + 2 * margin();
  }

  double fullHeight() {
    return page.height() + 2 * margin();
  }
}
