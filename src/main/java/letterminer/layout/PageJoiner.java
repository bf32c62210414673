package letterminer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins what a page break cut in two: paragraphs, items and tables, including the texts in table cells.
 */
final class PageJoiner {
  private final Continuation texts;
  private final TableJoiner tables;
  private final PageGaps gaps;

  PageJoiner(LayoutSettings settings, Metrics metrics, LineJoiner joiner, PageGaps gaps) {
    this.gaps = gaps;
    this.texts = new Continuation(settings, metrics, joiner);
    this.tables = new TableJoiner(settings, texts);
  }

  List<Block> join(List<Block> all) {
    List<Block> blocks = opened(all);
    List<Block> result = new ArrayList<>();
    int carriedTo = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int last = result.size() - 1;
      if (last >= 0 && gaps.isBetween(lastPage(result.get(last)), block.page())) {
        result.add(block);
        continue;
      }
      if (last >= 0 && result.get(last) instanceof TableBlock a && block instanceof TextBlock b
          && (TableJoiner.lastPage(a) < b.page() || carriedTo == b.page())) {
        Optional<TableBlock> carried = tables.carried(a, b);
        if (carried.isPresent()) {
          result.set(last, carried.get());
          carriedTo = b.page();
          continue;
        }
      }
      if (last >= 0 && result.get(last) instanceof TextBlock a && block instanceof TextBlock b
          && (texts.isOneText(a, b) || i + 1 < blocks.size() && texts.listGoesOn(a, b, blocks.get(i + 1)))) {
        result.set(last, texts.joined(a, b));
      } else if (last >= 0 && result.get(last) instanceof TableBlock a
          && block instanceof TableBlock b && tables.isOneTable(a, b)) {
        result.set(last, tables.joined(a, b));
      } else {
        result.add(block);
      }
    }
    return result;
  }

  /** Whether a text continues at the beginning of a box on the next page. */
  private boolean goesOnIn(TextBlock text, TableBlock box) {
    return text.kind() != BlockKind.HEADING && text.endPage() < box.page()
        && !gaps.isBetween(text.endPage(), box.page())
        && texts.isOneText(text, box.column(0).get(0));
  }

  private static int lastPage(Block block) {
    return block instanceof TextBlock text ? text.endPage() : TableJoiner.lastPage((TableBlock) block);
  }

  /**
   * On the next page, a frame around the rest of a multi-column table or of a text looks like a box, but is not one.
   */
  private List<Block> opened(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean rest = i > 0 && blocks.get(i) instanceof TableBlock box && box.columns() == 1
          && (blocks.get(i - 1) instanceof TableBlock table && table.columns() > 1
                  && TableJoiner.lastPage(table) < box.page()
              || result.get(result.size() - 1) instanceof TextBlock text && goesOnIn(text, box));
      if (rest) {
        result.addAll(((TableBlock) blocks.get(i)).column(0));
      } else {
        result.add(blocks.get(i));
      }
    }
    return result;
  }
}
