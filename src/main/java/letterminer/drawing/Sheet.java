package letterminer.drawing;

import java.util.List;
import letterminer.reading.Page;

/**
 * A page with the marks on it.
 *
 * @param page the page as read
 * @param scaled whether a reader sees it fitted to the window; pages of text files keep their size, for
 *     a converter's lines may be very long
 * @param marks in the order of painting
 */
record Sheet(Page page, boolean scaled, List<Mark> marks) {
  /** Width of a page, in points, up to which labels are legible in their own size. */
  private static final double ORDINARY = 1200;

  private static final double MARGIN = 30;

  /** How much larger than on an ordinary page lines and labels have to be to be seen. */
  double unit() {
    return scaled ? Math.max(1, page.width() / ORDINARY) : 1;
  }

  /** Space around the page, for labels of what stands at its edge. */
  double margin() {
    return MARGIN * unit();
  }

  /** Width with margins; of an empty page too more than nothing. */
  double fullWidth() {
    return page.width() + 2 * margin();
  }

  double fullHeight() {
    return page.height() + 2 * margin();
  }
}
