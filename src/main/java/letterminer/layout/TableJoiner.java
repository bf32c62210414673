package letterminer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.model.BoundingBox;
import letterminer.reading.Line;

/**
 * Joins tables that a page break cut: two parts with the same columns, or a part and the rest of one of its columns,
 * which looks like plain text.
 */
final class TableJoiner {
  /** Tables of this many rows are not extended: no table of a letter is as long, and each join copies it. */
  private static final int MOST_ROWS = 1000;

  /** The same for the texts in a column. */
  private static final int MOST_TEXTS = 1000;

  /** The largest number of lines of the rest of a label after a page break. */
  private static final int LABEL_REST = 3;

  private final LayoutSettings settings;
  private final Continuation continuation;

  TableJoiner(LayoutSettings settings, Continuation continuation) {
    this.settings = settings;
    this.continuation = continuation;
  }

  /** Whether a table at the top of a page continues the one at the end of the page before. */
  boolean isOneTable(TableBlock a, TableBlock b) {
    if (a.columns() != b.columns() || a.rows().size() > MOST_ROWS || a.rows().get(a.rows().size() - 1).page() >= b.page()) {
      return false;
    }
    for (int c = 0; c < a.columns(); c++) {
      List<TextBlock> above = a.column(c);
      List<TextBlock> below = b.column(c);
      if (!above.isEmpty() && !below.isEmpty() && !sharesEdge(above, below)) {
        return false;
      }
    }
    return true;
  }

  /** Whether two columns are aligned. */
  private static boolean sharesEdge(List<TextBlock> above, List<TextBlock> below) {
    BoundingBox a = extent(above);
    BoundingBox b = extent(below);
    return Math.min(a.right(), b.right()) > Math.max(a.x(), b.x());
  }

  private static BoundingBox extent(List<TextBlock> column) {
    return column.stream().flatMap(t -> t.lines().stream()).map(Line::box)
        .reduce(BoundingBox::union).orElseThrow();
  }

  TableBlock joined(TableBlock a, TableBlock b) {
    List<TableRow> rows = new ArrayList<>(a.rows());
    List<TableRow> more = new ArrayList<>(b.rows());
    if (text(more.get(0)).equals(text(rows.get(0)))) {
      more.remove(0); // The header row, repeated on the new page.
    }
    if (!more.isEmpty()) {
      carryOver(rows, more);
    }
    rows.addAll(more);
    return new TableBlock(
        rows.stream().filter(r -> !r.filled().isEmpty()).toList(), a.columns(), a.ruled());
  }

  private static String text(TableRow row) {
    StringBuilder text = new StringBuilder();
    row.cells().forEach(c -> text.append(c.text()).append('|'));
    return text.toString();
  }

  /** Moves the rests of broken texts from the first row of a page to the last texts of their columns. */
  private void carryOver(List<TableRow> rows, List<TableRow> more) {
    List<TableCell> rest = new ArrayList<>();
    for (TableCell cell : more.get(0).cells()) {
      TableCell left = cell;
      for (int r = rows.size() - 1; r >= 0 && !cell.blocks().isEmpty(); r--) {
        TableRow row = rows.get(r);
        var above = row.cell(cell.column());
        if (above.isEmpty()) {
          continue;
        }
        List<TextBlock> blocks = new ArrayList<>(above.get().blocks());
        TextBlock last = blocks.get(blocks.size() - 1);
        int moved = 0;
        if (goesOn(last, cell.blocks().get(0))) {
          blocks.set(blocks.size() - 1, continuation.joined(last, cell.blocks().get(0)));
          moved = 1;
        } else if (isCutList(rows, cell, last)) {
          blocks.addAll(cell.blocks());
          moved = cell.blocks().size();
        }
        while (moved < cell.blocks().size() && isBelow(cell.blocks().get(moved), last)) {
          blocks.add(cell.blocks().get(moved++));
        }
        if (moved > 0) {
          rows.set(r, replaced(row, above.get(), blocks));
          left = new TableCell(
              cell.column(), cell.span(), cell.blocks().subList(moved, cell.blocks().size()));
        }
        break;
      }
      rest.add(left);
    }
    more.set(0, new TableRow(List.copyOf(rest)));
  }

  /** A label is not a sentence: it continues only if the next page begins in mid-sentence. */
  private boolean goesOn(TextBlock last, TextBlock next) {
    boolean sentence = last.kind() == BlockKind.ITEM
        || !next.text().isEmpty() && Character.isLowerCase(next.text().charAt(0));
    return sentence && continuation.isOneText(last, next);
  }

  /**
   * Whether a cell at the top of a page continues the list in the cell above: it begins with an item although the
   * rows of its column begin with sentences.
   */
  private static boolean isCutList(List<TableRow> rows, TableCell cell, TextBlock last) {
    boolean listed = last.kind() == BlockKind.ITEM || last.text().endsWith(":");
    return listed && cell.blocks().get(0).kind() == BlockKind.ITEM
        && rows.stream().flatMap(r -> r.cell(cell.column()).stream())
            .noneMatch(c -> c.blocks().get(0).kind() == BlockKind.ITEM);
  }

  /** Whether an item is indented deeper than the one before it, as its sub-item. */
  private boolean isBelow(TextBlock item, TextBlock parent) {
    return item.kind() == BlockKind.ITEM && parent.kind() == BlockKind.ITEM
        && item.left() > parent.left() + settings.alignment();
  }

  private static TableRow replaced(TableRow row, TableCell cell, List<TextBlock> blocks) {
    List<TableCell> cells = new ArrayList<>(row.cells());
    cells.set(
        cells.indexOf(cell), new TableCell(cell.column(), cell.span(), List.copyOf(blocks)));
    return new TableRow(List.copyOf(cells));
  }

  static int lastPage(TableBlock table) {
    return table.rows().get(table.rows().size() - 1).cells().stream()
        .flatMap(c -> c.blocks().stream())
        .mapToInt(TextBlock::endPage)
        .max()
        .orElse(table.page());
  }

  /**
   * If just one column of a table continues after a page break, its rest looks like plain text. It belongs to the
   * column with whose items it is aligned.
   */
  Optional<TableBlock> carried(TableBlock table, TextBlock text) {
    if (table.rows().size() > MOST_ROWS) {
      return Optional.empty();
    }
    Optional<TableBlock> whole = withLateLabel(table, text).or(() -> withRestOfLastRow(table, text));
    if (whole.isPresent()) {
      return whole;
    }
    for (int c = table.columns() - 1; c >= 0; c--) {
      List<TextBlock> column = table.column(c);
      if (column.isEmpty() || column.size() > MOST_TEXTS || column.get(column.size() - 1).kind() != BlockKind.ITEM) {
        continue;
      }
      TextBlock last = column.get(column.size() - 1);
      boolean rest = Math.abs(text.left() - last.textLeft()) <= settings.alignment()
          && continuation.isOneText(last, text);
      boolean next = text.kind() == BlockKind.ITEM && text.marker().equals(last.marker())
          && Math.abs(text.left() - last.left()) <= settings.alignment();
      if (rest || next) {
        return Optional.of(withText(table, c, text, rest));
      }
    }
    return Optional.empty();
  }

  /** A last row that is one text across the full width may end in mid-sentence and continue without the frame. */
  private Optional<TableBlock> withRestOfLastRow(TableBlock table, TextBlock text) {
    int last = table.rows().size() - 1;
    List<TableCell> cells = table.rows().get(last).filled();
    if (cells.size() != 1 || cells.get(0).span() < table.columns()) {
      return Optional.empty();
    }
    List<TextBlock> blocks = new ArrayList<>(cells.get(0).blocks());
    int end = blocks.size() - 1;
    if (blocks.get(end).kind() != BlockKind.PARAGRAPH || blocks.get(end).endPage() >= text.page()
        || !continuation.isOneText(blocks.get(end), text)) {
      return Optional.empty();
    }
    blocks.set(end, continuation.joined(blocks.get(end), text));
    List<TableRow> rows = new ArrayList<>(table.rows());
    rows.set(last, replaced(rows.get(last), cells.get(0), blocks));
    return Optional.of(new TableBlock(List.copyOf(rows), table.columns(), table.ruled()));
  }

  /** A row may have its value on one page and its label on the next, in the label's column. */
  private Optional<TableBlock> withLateLabel(TableBlock table, TextBlock text) {
    int last = table.rows().size() - 1;
    TableRow row = table.rows().get(last);
    List<TextBlock> labels = table.column(0);
    boolean inColumn = table.ruled() && !labels.isEmpty() && text.marker().isEmpty()
        && Math.abs(text.left() - labels.get(0).left()) <= settings.alignment();
    Optional<TableCell> label = row.cell(0);
    boolean late = label.isEmpty() && text.page() == row.page() + 1;
    boolean midSentence = label.isPresent() && !text.text().isEmpty()
        && Character.isLowerCase(text.text().charAt(0));
    boolean goesOn = midSentence
        && (label.get().blocks().get(0).page() > table.page() || isCutLabel(label.get(), text));
    if (!inColumn || row.filled().size() >= table.columns() && !goesOn || !late && !goesOn) {
      return Optional.empty();
    }
    List<TableCell> cells = new ArrayList<>(row.cells());
    cells.removeIf(c -> c.column() == 0);
    List<TextBlock> blocks = new ArrayList<>(label.map(TableCell::blocks).orElse(List.of()));
    int end = blocks.size() - 1;
    if (goesOn && isCutLabel(label.get(), text)) {
      blocks.set(end, continuation.joined(blocks.get(end), text));
    } else {
      blocks.add(text);
    }
    cells.add(0, new TableCell(0, 1, List.copyOf(blocks)));
    List<TableRow> rows = new ArrayList<>(table.rows());
    rows.set(last, new TableRow(List.copyOf(cells)));
    return Optional.of(new TableBlock(List.copyOf(rows), table.columns(), true));
  }

  /** Whether an unfinished label at the foot of one page continues in a few lines at the top of the next. */
  private boolean isCutLabel(TableCell label, TextBlock text) {
    TextBlock last = label.blocks().get(label.blocks().size() - 1);
    return text.page() == last.endPage() + 1 && text.lines().size() <= LABEL_REST
        && last.kind() == text.kind() && continuation.isOneText(last, text);
  }

  private TableBlock withText(TableBlock table, int column, TextBlock text, boolean rest) {
    List<TableRow> rows = new ArrayList<>(table.rows());
    for (int r = rows.size() - 1; r >= 0; r--) {
      Optional<TableCell> cell = rows.get(r).cell(column);
      if (cell.isPresent()) {
        List<TextBlock> blocks = new ArrayList<>(cell.get().blocks());
        if (rest) {
          blocks.set(blocks.size() - 1, continuation.joined(blocks.get(blocks.size() - 1), text));
        } else {
          blocks.add(text);
        }
        rows.set(r, replaced(rows.get(r), cell.get(), blocks));
        break;
      }
    }
    return new TableBlock(List.copyOf(rows), table.columns(), table.ruled());
  }
}
