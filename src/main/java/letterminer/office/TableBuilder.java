package letterminer.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A table as it is read: each row says where its cells end, from which the columns follow. One use. */
final class TableBuilder {
  /** Edges of columns that lie nearer than this are one, in twips. */
  private static final int NEAR = 40;
  private static final int MOST_COLUMNS = 64;

  private final List<Row> rows = new ArrayList<>();
  private List<Element> cells = new ArrayList<>();
  private Element cell = cell();

  /**
   * What a row says of a cell.
   *
   * @param right where it ends
   * @param beside whether it is the continuation of the cell to its left
   * @param under whether it is the continuation of the cell above
   */
  record Edge(int right, boolean ruled, boolean beside, boolean under) {}

  private record Row(int left, List<Edge> edges, List<Element> cells) {}

  private static Element cell() {
    return Element.of("w:tc", Map.of());
  }

  /** The cell that is being read. */
  Element open() {
    return cell;
  }

  void endCell() {
    cells.add(cell);
    cell = cell();
  }

  void endRow(int left, List<Edge> edges) {
    rows.add(new Row(left, List.copyOf(edges), cells));
    cells = new ArrayList<>();
  }

  /** The table; a row that was not ended stays as it is. */
  Element table() {
    if (!cell.children().isEmpty()) {
      endCell();
    }
    if (!cells.isEmpty()) {
      endRow(0, List.of());
    }
    List<Integer> columns = columns();
    Element table = Element.of("w:tbl", Map.of());
    rows.forEach(row -> table.children().add(row(row, columns)));
    return table;
  }

  private List<Integer> columns() {
    TreeSet<Integer> all = new TreeSet<>();
    for (Row row : rows) {
      row.edges().stream().limit(MOST_COLUMNS).forEach(e -> all.add(e.right()));
      if (all.size() > MOST_COLUMNS * MOST_COLUMNS) {
        return List.of();
      }
    }
    List<Integer> columns = new ArrayList<>();
    for (int edge : all) {
      if (columns.isEmpty() || edge - columns.get(columns.size() - 1) > NEAR) {
        columns.add(edge);
      }
    }
    return columns.size() > MOST_COLUMNS ? List.of() : columns;
  }

  private static Element row(Row row, List<Integer> columns) {
    Element made = Element.of("w:tr", Map.of());
    long before = columns.stream().filter(c -> c <= row.left() + NEAR).count();
    made.children().add(Element.of("w:trPr", Map.of(), Element.valued("w:gridBefore", before)));
    int left = row.left();
    Element spanning = Element.NONE;
    for (int i = 0; i < row.cells().size(); i++) {
      Element cell = row.cells().get(i);
      if (i >= row.edges().size()) {
        made.children().add(cell);
        continue;
      }
      Edge edge = row.edges().get(i);
      int from = left;
      int span = (int) Math.max(1, columns.stream().filter(c -> c > from + NEAR && c <= edge.right() + NEAR).count());
      left = edge.right();
      if (edge.beside() && spanning != Element.NONE) {
        spanning.children().add(Element.valued("w:gridSpan", span + (int) Math.round(
            spanning.child("w:gridSpan").number("val").orElse(1.0))));
        spanning.children().remove(spanning.child("w:gridSpan"));
        continue;
      }
      spanning = properties(edge, span);
      cell.children().add(0, spanning);
      made.children().add(cell);
    }
    return made;
  }

  private static Element properties(Edge edge, int span) {
    Element properties = Element.of("w:tcPr", Map.of(), Element.valued("w:gridSpan", span));
    if (edge.under()) {
      properties.children().add(Element.of("w:vMerge", Map.of()));
    }
    if (edge.ruled()) {
      properties.children().add(Element.of("w:tcBorders", Map.of(), Element.valued("w:top", "single")));
    }
    return properties;
  }
}
