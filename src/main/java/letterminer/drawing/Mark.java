package letterminer.drawing;

import java.util.Optional;
import letterminer.model.BoundingBox;

/**
 * A box to draw on one page.
 *
 * @param kind the kind of thing it shows
 * @param label the few characters at its corner
 * @param title the text shown when hovering over it
 * @param page page of the file, from 1
 * @param box box of its words
 * @param item details of a list item
 * @param from the page that it continues from
 * @param to the page that it continues on
 * @param anchor the target of links; empty if it is not a value, and on later pages of a value
 */
record Mark(
    MarkKind kind,
    String label,
    String title,
    int page,
    BoundingBox box,
    Optional<ItemEdge> item,
    Optional<Integer> from,
    Optional<Integer> to,
    String anchor) {

  /**
   * Where the text of a list item begins.
   *
   * @param textLeft left edge of the text
   * @param marker box of the list marker; absent if it was lost, and on later pages of an item
   */
  record ItemEdge(double textLeft, Optional<BoundingBox> marker) {}

  /** The outline: the box and the padding of its kind. */
  BoundingBox outline() {
    double pad = kind.padding();
    return new BoundingBox(
        box.x() - pad, box.y() - pad, box.width() + 2 * pad, box.height() + 2 * pad);
  }
}
