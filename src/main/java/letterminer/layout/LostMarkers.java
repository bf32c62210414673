package letterminer.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the items of a document whose bullets came out as nothing: paragraphs that are all pushed in by the
 * same distance, below several headings, in a document that has no list otherwise. Where there is any
 * marker, what is pushed in without one is something else.
 */
final class LostMarkers {
  /** How far items are pushed in, in ems. */
  private static final double LEAST_INDENT = 0.8;
  private static final double MOST_INDENT = 5;

  private static final int LEAST_ITEMS = 4;
  private static final int LEAST_HEADINGS = 2;

  private final LayoutSettings settings;

  LostMarkers(LayoutSettings settings) {
    this.settings = settings;
  }

  List<Block> itemsIn(List<Block> blocks) {
    if (blocks.stream().anyMatch(LostMarkers::hasMarker)) {
      return blocks;
    }
    double margin = margin(blocks);
    List<Integer> items = new ArrayList<>();
    int headings = 0;
    double indent = 0;
    for (int i = 1; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof TextBlock block) || !isPushedIn(block, margin)
          || indent > 0 && Math.abs(block.left() - indent) > settings.alignment()) {
        continue;
      }
      boolean below = blocks.get(i - 1) instanceof TextBlock above && above.kind() == BlockKind.HEADING;
      if (below || !items.isEmpty() && items.get(items.size() - 1) == i - 1) {
        indent = block.left();
        headings += below ? 1 : 0;
        items.add(i);
      }
    }
    if (items.size() < LEAST_ITEMS || headings < LEAST_HEADINGS) {
      return blocks;
    }
    List<Block> result = new ArrayList<>(blocks);
    items.forEach(i -> result.set(i, ((TextBlock) blocks.get(i)).as(BlockKind.ITEM)));
    return result;
  }

  private static boolean hasMarker(Block block) {
    if (block instanceof TextBlock text) {
      return text.kind() == BlockKind.ITEM;
    }
    return ((TableBlock) block).rows().stream().flatMap(r -> r.cells().stream())
        .flatMap(c -> c.blocks().stream()).anyMatch(b -> b.kind() == BlockKind.ITEM);
  }

  /** Where most headings begin. */
  private static double margin(List<Block> blocks) {
    Map<Long, Integer> count = new HashMap<>();
    for (Block block : blocks) {
      if (block instanceof TextBlock text && text.kind() == BlockKind.HEADING) {
        count.merge(Math.round(text.left()), 1, Integer::sum);
      }
    }
    return count.entrySet().stream().max(Map.Entry.<Long, Integer>comparingByValue()
        .thenComparing(Map.Entry.comparingByKey())).map(e -> (double) e.getKey()).orElse(0.0);
  }

  private boolean isPushedIn(TextBlock block, double margin) {
    double indent = (block.left() - margin) / block.firstLine().size();
    return block.kind() == BlockKind.PARAGRAPH && indent >= LEAST_INDENT && indent <= MOST_INDENT
        && block.text().endsWith(".") && Character.isUpperCase(block.text().charAt(0))
        && block.lines().stream().allMatch(l -> Math.abs(l.box().x() - block.left()) <= settings.alignment());
  }
}
