package letterminer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.reading.Line;

/**
 * Puts together what a page's end cut in two: paragraphs, items and tables, also the texts inside
 * tables' cells.
 */
final class PageJoiner {
  private final LayoutSettings settings;
  private final Metrics metrics;
  private final LineJoiner joiner;

  PageJoiner(LayoutSettings settings, Metrics metrics, LineJoiner joiner) {
    this.settings = settings;
    this.metrics = metrics;
    this.joiner = joiner;
  }

  List<Block> join(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    int carriedTo = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int last = result.size() - 1;
      if (last >= 0 && result.get(last) instanceof TableBlock a && block instanceof TextBlock b
          && (lastPage(a) < b.page() || carriedTo == b.page())) {
        Optional<TableBlock> carried = carried(a, b);
        if (carried.isPresent()) {
          result.set(last, carried.get());
          carriedTo = b.page();
          continue;
        }
      }
      if (last >= 0 && result.get(last) instanceof TextBlock a && block instanceof TextBlock b
          && (isOneText(a, b) || i + 1 < blocks.size() && listGoesOn(a, b, blocks.get(i + 1)))) {
        result.set(last, joined(a, b));
      } else if (last >= 0 && result.get(last) instanceof TableBlock a
          && block instanceof TableBlock b && isOneTable(a, b)) {
        result.set(last, joined(a, b));
      } else {
        result.add(block);
      }
    }
    return result;
  }

  /** Whether the second block carries on the first over a page's end, or over a converter's gap. */
  boolean isOneText(TextBlock a, TextBlock b) {
    boolean overPage = a.endPage() != b.page();
    if (!overPage && metrics.positioned() || b.sign().isPresent() || a.text().isEmpty()) {
      return false;
    }
    char first = b.text().isEmpty() ? ' ' : b.text().charAt(0);
    if (a.lastLine().bold() != b.firstLine().bold()) {
      return false;
    }
    if (a.kind() == BlockKind.HEADING || b.kind() == BlockKind.HEADING) {
      return a.kind() == b.kind() && Character.isLowerCase(first);
    }
    boolean open = !isClosed(a.text());
    if (Character.isLowerCase(first) || first == '(' && open) {
      return open || a.text().endsWith(";") || a.text().endsWith(":") && !metrics.positioned();
    }
    boolean sameIndent = metrics.positioned()
        ? Math.abs(b.left() - a.textLeft()) <= settings.alignment()
        : b.left() > a.left() + 1; // Converters align a list's text anew on each page.
    if (overPage && a.kind() == BlockKind.ITEM
        && a.textLeft() > a.flowLeft() + settings.alignment()) {
      // Only the item's own text stands at this indent, so on a page the indent alone decides.
      if (sameIndent || metrics.positioned()) {
        return sameIndent;
      }
    }
    if (!metrics.positioned()) {
      return overPage && open && !a.text().endsWith(":") && b.kind() == BlockKind.PARAGRAPH
          && a.lastLine().box().right() > 0.8 * metrics.wrapWidth();
    }
    return open && sameIndent && !a.text().endsWith(":") && endsFull(a);
  }

  /**
   * In a text file without indents nothing tells a sentence of a broken item from a paragraph after the
   * list. At the top of a page, between an item and the next one or a heading, it is far more often the
   * former.
   */
  private boolean listGoesOn(TextBlock item, TextBlock block, Block next) {
    boolean ends = next instanceof TextBlock text && (text.kind() == BlockKind.ITEM
        || text.lines().size() == 1 && !isClosed(text.text()));
    return !metrics.positioned() && item.endPage() != block.page()
        && item.kind() == BlockKind.ITEM && block.kind() == BlockKind.PARAGRAPH
        && isClosed(block.text()) && block.lines().size() <= 3 && ends;
  }

  private static boolean isClosed(String text) {
    String bare = text.replaceAll("[\u2019'\u201D\")\\]\\d]+$", "");
    return !bare.isEmpty() && ".?!;:".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  /** Whether a block's last line is nearly as long as its longest. */
  private static boolean endsFull(TextBlock block) {
    double right = block.lines().stream().mapToDouble(l -> l.box().right()).max().orElse(0);
    return block.lines().size() > 1
        && right - block.lastLine().box().right() < 8 * block.lastLine().size();
  }

  private TextBlock joined(TextBlock a, TextBlock b) {
    List<Line> lines = new ArrayList<>(a.lines());
    lines.addAll(b.lines());
    return new TextBlock(
        a.kind(), a.sign(), joiner.join(a.text(), b.text()), List.copyOf(lines), a.textLeft(),
        a.flowLeft());
  }

  private static int lastPage(TableBlock table) {
    return table.rows().get(table.rows().size() - 1).cells().stream()
        .flatMap(c -> c.blocks().stream())
        .mapToInt(TextBlock::endPage)
        .max()
        .orElse(table.page());
  }

  /**
   * Where just one column of a table goes on over a page's end, its rest looks like plain text. It belongs
   * to the column in whose items' place it stands.
   */
  private Optional<TableBlock> carried(TableBlock table, TextBlock text) {
    Optional<TableBlock> labelled = withLateLabel(table, text);
    if (labelled.isPresent()) {
      return labelled;
    }
    for (int c = table.columns() - 1; c >= 0; c--) {
      List<TextBlock> column = table.column(c);
      if (column.isEmpty() || column.get(column.size() - 1).kind() != BlockKind.ITEM) {
        continue;
      }
      TextBlock last = column.get(column.size() - 1);
      boolean rest = Math.abs(text.left() - last.textLeft()) <= settings.alignment()
          && isOneText(last, text);
      boolean next = text.kind() == BlockKind.ITEM && text.sign().equals(last.sign())
          && Math.abs(text.left() - last.left()) <= settings.alignment();
      if (rest || next) {
        return Optional.of(withText(table, c, text, rest));
      }
    }
    return Optional.empty();
  }

  /** A row may leave its value on one page and have its label on the next, in the label's column. */
  private Optional<TableBlock> withLateLabel(TableBlock table, TextBlock text) {
    int last = table.rows().size() - 1;
    TableRow row = table.rows().get(last);
    List<TextBlock> labels = table.column(0);
    boolean inColumn = table.ruled() && !labels.isEmpty() && text.sign().isEmpty()
        && Math.abs(text.left() - labels.get(0).left()) <= settings.alignment();
    Optional<TableCell> label = row.cell(0);
    boolean late = label.isEmpty() && text.page() == row.page() + 1;
    boolean goesOn = label.isPresent() && label.get().blocks().get(0).page() > table.page()
        && Character.isLowerCase(text.text().charAt(0));
    if (!inColumn || row.filled().size() >= table.columns() && !goesOn || !late && !goesOn) {
      return Optional.empty();
    }
    List<TableCell> cells = new ArrayList<>(row.cells());
    cells.removeIf(c -> c.column() == 0);
    List<TextBlock> blocks = new ArrayList<>(label.map(TableCell::blocks).orElse(List.of()));
    blocks.add(text);
    cells.add(0, new TableCell(0, 1, List.copyOf(blocks)));
    List<TableRow> rows = new ArrayList<>(table.rows());
    rows.set(last, new TableRow(List.copyOf(cells)));
    return Optional.of(new TableBlock(List.copyOf(rows), table.columns(), true));
  }

  private TableBlock withText(TableBlock table, int column, TextBlock text, boolean rest) {
    List<TableRow> rows = new ArrayList<>(table.rows());
    for (int r = rows.size() - 1; r >= 0; r--) {
      Optional<TableCell> cell = rows.get(r).cell(column);
      if (cell.isPresent()) {
        List<TextBlock> blocks = new ArrayList<>(cell.get().blocks());
        if (rest) {
          blocks.set(blocks.size() - 1, joined(blocks.get(blocks.size() - 1), text));
        } else {
          blocks.add(text);
        }
        rows.set(r, replaced(rows.get(r), cell.get(), blocks));
        break;
      }
    }
    return new TableBlock(List.copyOf(rows), table.columns(), table.ruled());
  }

  /** Whether a table at the top of a page carries on the one at the end of the page before. */
  private boolean isOneTable(TableBlock a, TableBlock b) {
    if (a.columns() != b.columns() || a.rows().get(a.rows().size() - 1).page() >= b.page()) {
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

  private static boolean sharesEdge(List<TextBlock> above, List<TextBlock> below) {
    double left = above.stream().mapToDouble(TextBlock::left).min().orElse(0);
    double other = below.stream().mapToDouble(TextBlock::left).min().orElse(0);
    return Math.abs(left - other) < 30;
  }

  private TableBlock joined(TableBlock a, TableBlock b) {
    List<TableRow> rows = new ArrayList<>(a.rows());
    List<TableRow> more = new ArrayList<>(b.rows());
    if (text(more.get(0)).equals(text(rows.get(0)))) {
      more.remove(0); // The head, printed again on the new page.
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

  /** Moves the ends of broken texts from the first row of a page to the last texts of their columns. */
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
        if (isOneText(last, cell.blocks().get(0))) {
          blocks.set(blocks.size() - 1, joined(last, cell.blocks().get(0)));
          moved = 1;
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

  /** Whether an item stands deeper than the one before it, as its sub-item. */
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
}
