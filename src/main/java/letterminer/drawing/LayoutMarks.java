package letterminer.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.layout.Block;
import letterminer.layout.BlockKind;
import letterminer.layout.Layout;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TableRow;
import letterminer.layout.TextBlock;
import letterminer.model.BoundingBox;
import letterminer.reading.Line;
import letterminer.reading.Word;

/**
 * The layout as marks. Blocks are numbered in reading order from 1, the blocks in a table below the table's number
 * (7.1, 7.2), footnotes n1, n2; page headers and footers are outside the order and have no number. Rows count from 1,
 * columns from 0 as in {@code show --blocks}. One use per layout.
 */
final class LayoutMarks {
  private final List<Mark> marks = new ArrayList<>();

  private LayoutMarks() {}

  static List<Mark> of(Layout layout) {
    LayoutMarks all = new LayoutMarks();
    int number = 0;
    for (Block block : layout.blocks()) {
      number++;
      if (block instanceof TextBlock text) {
        all.add(text, String.valueOf(number));
      } else if (block instanceof TableBlock table) {
        all.add(table, String.valueOf(number));
      }
    }
    int note = 0;
    for (TextBlock footnote : layout.footnotes()) {
      note++;
      all.add(footnote, "n" + note);
    }
    for (Line line : layout.furniture()) {
      all.marks.addAll(
          Parts.of(List.of(line)).marks(MarkKind.FURNITURE, "", "furniture\n" + line.text()));
    }
    return all.marks;
  }

  private void add(TableBlock table, String number) {
    List<Line> lines = table.rows().stream()
        .flatMap(r -> r.cells().stream()).flatMap(c -> c.lines().stream()).toList();
    String title = "table " + number + ", " + table.columns() + " columns, "
        + (table.ruled() ? "ruled" : "without rules");
    marks.addAll(Parts.of(lines).marks(MarkKind.TABLE, number, title));
    int row = 0;
    int block = 0;
    for (TableRow each : table.rows()) {
      row++;
      add(each, number, row);
      for (TableCell cell : each.filled()) {
        for (TextBlock text : cell.blocks()) {
          block++;
          add(text, number + "." + block);
        }
      }
    }
  }

  private void add(TableRow row, String table, int number) {
    List<Line> lines = row.cells().stream().flatMap(c -> c.lines().stream()).toList();
    String title = "row " + number + " of table " + table;
    marks.addAll(Parts.of(lines).marks(MarkKind.ROW, "r" + number, title));
    for (TableCell cell : row.filled()) {
      String columns = cell.span() > 1
          ? "c" + cell.column() + "-" + (cell.column() + cell.span() - 1)
          : "c" + cell.column();
      String where = "cell in column " + cell.column()
          + (cell.span() > 1 ? ", over " + cell.span() + " columns" : "") + ", " + title;
      marks.addAll(
          Parts.of(cell.lines()).marks(MarkKind.CELL, columns, where + "\n" + cell.text()));
    }
  }

  private void add(TextBlock block, String number) {
    MarkKind kind = MarkKind.of(block.kind());
    String title = kind.label() + " " + number
        + block.marker().map(s -> ", marker " + s.text()).orElse("") + "\n" + block.text();
    for (Mark mark : Parts.of(block).marks(kind, number, title)) {
      marks.add(block.kind() == BlockKind.ITEM ? withEdge(mark, block) : mark);
    }
  }

  private static Mark withEdge(Mark mark, TextBlock item) {
    Optional<BoundingBox> marker =
        item.marker().isPresent() && mark.from().isEmpty() ? Optional.of(markerBox(item)) : Optional.empty();
    return new Mark(
        mark.kind(), mark.label(), mark.title(), mark.page(), mark.box(),
        Optional.of(new Mark.ItemEdge(item.textLeft(), marker)), mark.from(), mark.to(), "");
  }

  /** The first word, up to the left edge of the text: a marker may be joined to the text after it. */
  private static BoundingBox markerBox(TextBlock item) {
    Word first = item.firstLine().firstWord();
    BoundingBox box = first.box();
    boolean glued = first.text().length() > item.marker().orElseThrow().text().length();
    double right = glued && item.textLeft() > box.x()
        ? Math.min(box.right(), item.textLeft()) : box.right();
    return BoundingBox.ofCorners(box.x(), box.y(), right, box.bottom());
  }
}
