package letterminer.extraction.body;

import java.util.List;
import java.util.Optional;
import letterminer.layout.TextBlock;

/**
 * A list item that may become a point.
 *
 * @param block the item
 * @param children items below it
 */
record Item(TextBlock block, List<Item> children) {

  /**
   * A future point.
   *
   * @param leadIn the lead-in that it completes
   * @param title the title within its list that is above it
   * @param blocks its text
   * @param inCell whether it is the whole content of a table cell, which may be text with a list below it
   */
  record Leaf(Optional<String> leadIn, Optional<String> title, List<TextBlock> blocks, boolean inCell) {}
}
