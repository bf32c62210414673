package letterminer.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.layout.TextBlock;
import letterminer.model.PageBox;
import letterminer.model.Polarity;

/** Gathers points in reading order. One use per letter. */
final class PointCollector {

  /** A point without its id. */
  record Draft(
      Optional<String> area,
      String section,
      Optional<Polarity> polarity,
      Optional<String> leadIn,
      String text,
      int page,
      int endPage,
      List<TextBlock> blocks,
      List<PageBox> boxes) {}

  private final List<Draft> drafts = new ArrayList<>();

  List<Draft> drafts() {
    return List.copyOf(drafts);
  }

  void add(
      List<TextBlock> items,
      Optional<String> leadIn,
      Optional<String> area,
      String section,
      Optional<Polarity> polarity) {
    ItemTree.points(items, leadIn).forEach(leaf -> add(leaf, area, section, polarity));
  }

  /** All blocks as one point. */
  void addWhole(
      List<TextBlock> blocks, Optional<String> area, String section, Optional<Polarity> polarity) {
    add(new Item.Leaf(Optional.empty(), Optional.empty(), blocks), area, section, polarity);
  }

  private void add(
      Item.Leaf leaf, Optional<String> area, String section, Optional<Polarity> polarity) {
    StringBuilder text = new StringBuilder();
    List<PageBox> boxes = new ArrayList<>();
    for (TextBlock block : leaf.blocks()) {
      text.append(text.length() == 0 || block.text().isEmpty() ? "" : " ").append(block.text());
      boxes.addAll(block.boxes());
    }
    if (text.isEmpty()) {
      return; // A sign without text.
    }
    TextBlock last = leaf.blocks().get(leaf.blocks().size() - 1);
    drafts.add(new Draft(
        area, leaf.title().orElse(section), polarity, leaf.leadIn(), text.toString(),
        leaf.blocks().get(0).page(), last.endPage(), leaf.blocks(), List.copyOf(boxes)));
  }
}
