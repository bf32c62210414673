package letterminer.drawing;

import java.util.Optional;
import letterminer.model.BoundingBox;

/**
 * A box to draw on one page.
 *
 * @param kind what it stands for
 * @param label the few characters at its corner
 * @param title what a pointer over it is told
 * @param page page of the file, from 1
 * @param box the words that it is about
 * @param item what is special about a list item
 * @param from the page that it goes on from, if its first part stands there
 * @param to the page that it goes on to
 * @param anchor by which it is linked to; empty for what is no value, and for the pages that a value goes on to
 */
record Mark(
    Kind kind,
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
   * @param sign box of the sign; absent where it was lost, and on the pages that an item goes on to
   */
  record ItemEdge(double textLeft, Optional<BoundingBox> sign) {}

  /** The outline: the box and the space around it that the kind leaves. */
  BoundingBox outline() {
    double pad = kind.padding();
    return new BoundingBox(
        box.x() - pad, box.y() - pad, box.width() + 2 * pad, box.height() + 2 * pad);
  }
}
