package letterminer.extraction.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import letterminer.layout.BlockKind;
import letterminer.layout.ListMarker;
import letterminer.layout.TextBlock;

/**
 * Orders the items of one list by depth and derives its points: an item with everything below it is one point, unless
 * it is a bare lead-in ending in a colon; then each of its sub-items is a point.
 */
final class ItemTree {
  private static final double SAME_DEPTH = 4;

  /** Deeper nesting is not a list. */
  private static final int DEEPEST = 12;
  private static final int TITLE_WORDS = 14;

  private ItemTree() {}

  static List<Item.Leaf> points(List<TextBlock> items, Optional<String> leadIn) {
    List<Item> roots = new ArrayList<>();
    List<Item> open = new ArrayList<>();
    for (TextBlock block : items) {
      Item item = new Item(block, new ArrayList<>());
      while (!open.isEmpty() && (open.size() >= DEEPEST || !isBelow(open.get(open.size() - 1).block(), block))) {
        open.remove(open.size() - 1);
      }
      (open.isEmpty() ? roots : open.get(open.size() - 1).children()).add(item);
      open.add(item);
    }
    List<Item.Leaf> leaves = new ArrayList<>();
    roots.forEach(r -> collect(r, leadIn, Optional.empty(), leaves));
    return leaves;
  }

  /**
   * The points of a table cell: one point, unless the cell is a list, or a bare lead-in with a list below it.
   *
   * @param above a lead-in in a cell above it
   */
  static List<Item.Leaf> pointsOfCell(List<TextBlock> blocks, Optional<String> above) {
    int items = 0;
    while (items < blocks.size() && blocks.get(items).kind() != BlockKind.ITEM) {
      items++;
    }
    String before = blocks.subList(0, items).stream().map(TextBlock::text).collect(Collectors.joining(" "));
    List<TextBlock> list = blocks.subList(items, blocks.size());
    boolean onlyItems = !list.isEmpty() && list.stream().allMatch(b -> b.kind() == BlockKind.ITEM);
    if (onlyItems && (before.isEmpty() || isBareLeadIn(before))) {
      return points(list, Optional.of(before).filter(b -> !b.isEmpty()).or(() -> above));
    }
    return List.of(new Item.Leaf(above, Optional.empty(), blocks, true));
  }

  /** Whether a block is deeper: by its indent or, if a converter lost the indents, by a lower-ranking marker. */
  static boolean isBelow(TextBlock parent, TextBlock block) {
    boolean goesOn = parent.page() != block.page() && parent.endPage() == block.page();
    boolean samePage = parent.flowLeft() == block.flowLeft() || parent.endPage() == block.page();
    double shift = block.left() - parent.left();
    if (!samePage || goesOn) { // Margins differ from page to page, and so does the leftmost text.
      double inFlow = (block.left() - block.flowLeft()) - (parent.left() - parent.flowLeft());
      shift = Math.abs(inFlow) < Math.abs(shift) ? inFlow : shift;
    }
    double text = block.textLeft() - (goesOn ? leftOn(parent, block.page()) : parent.textLeft());
    if (samePage && Math.abs(text) <= SAME_DEPTH && Math.abs(text) < Math.abs(shift)) {
      shift = text; // A marker may be indented by hand; the alignment of the texts shows the depth.
    }
    if (block.marker().isEmpty()) {
      return false; // Its marker was lost, and the depth with it.
    }
    if (shift > SAME_DEPTH) {
      return true;
    }
    boolean otherMarker = !block.marker().equals(parent.marker())
        && block.hasMarker(ListMarker.Style.BULLET);
    return Math.abs(shift) <= SAME_DEPTH
        && (rank(block) > rank(parent) || otherMarker && parent.text().endsWith(":"));
  }

  /** The left edge of the lines of an item that are on a page other than its first. */
  private static double leftOn(TextBlock item, int page) {
    return item.lines().stream().filter(l -> l.page() == page).mapToDouble(l -> l.box().x()).min().orElseThrow();
  }

  /** 1 for markers of a first level, 2 for those of a second; 1 if nothing is known. */
  private static int rank(TextBlock block) {
    if (block.marker().isEmpty()) {
      return 1;
    }
    ListMarker marker = block.marker().get();
    boolean lesser = marker.style() == ListMarker.Style.BULLET && "o\u25E6\u25CB".contains(marker.text());
    return lesser ? 2 : 1;
  }

  private static void collect(
      Item item, Optional<String> leadIn, Optional<String> title, List<Item.Leaf> leaves) {
    if (!item.children().isEmpty() && isBareLeadIn(item.block().text())) {
      item.children().forEach(c -> collect(c, Optional.of(item.block().text()), title, leaves));
      return;
    }
    if (isTitle(item)) {
      item.children().forEach(
          c -> collect(c, Optional.empty(), Optional.of(item.block().text()), leaves));
      return;
    }
    List<TextBlock> blocks = new ArrayList<>();
    gather(item, blocks);
    leaves.add(new Item.Leaf(leadIn, title, blocks, false));
  }

  /**
   * Whether an item is a numbered title over other items: a few words without a full stop, above whole sentences that
   * also lack one.
   */
  private static boolean isTitle(Item item) {
    String text = item.block().text();
    boolean numbered = item.block().hasMarker(ListMarker.Style.NUMBER);
    boolean open = !text.isEmpty() && Character.isLetter(text.charAt(text.length() - 1));
    return numbered && open && item.children().size() > 1 && text.split(" ").length <= TITLE_WORDS
        && item.children().stream().map(c -> c.block().text())
            .allMatch(t -> !t.isEmpty() && Character.isUpperCase(t.charAt(0)) && t.endsWith("."));
  }

  private static void gather(Item item, List<TextBlock> blocks) {
    blocks.add(item.block());
    item.children().forEach(c -> gather(c, blocks));
  }

  /** Whether a text is at most one sentence and ends in a colon. */
  static boolean isBareLeadIn(String text) {
    return text.endsWith(":") && !text.substring(0, text.length() - 1).matches("(?s).*[.!?]\\s+\\p{Lu}.*");
  }
}
