package letterminer.extraction;

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

  /** A leaf with the lead-in that it completes, and the title within its list that it stands under. */
  record Leaf(Optional<String> leadIn, Optional<String> title, List<TextBlock> blocks) {}
}
