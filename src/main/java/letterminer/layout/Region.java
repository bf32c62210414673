package letterminer.layout;

import java.util.List;
import letterminer.reading.Line;

/**
 * A table as geometry, before its cells' lines become blocks.
 *
 * @param rows its rows from top to bottom
 * @param columnEdges left edges of its columns and the right edge of the last
 * @param ruled whether ruled lines made its rows
 */
record Region(List<Row> rows, double[] columnEdges, boolean ruled) {

  /** A row's cells; a cell without lines may be left out. */
  record Row(List<Cell> cells) {}

  /** A cell: its first column, how many columns it takes, its lines from top to bottom. */
  record Cell(int column, int span, List<Line> lines) {}

  int columns() {
    return columnEdges.length - 1;
  }

  double top() {
    return rows.stream()
        .flatMap(r -> r.cells().stream())
        .flatMap(c -> c.lines().stream())
        .mapToDouble(l -> l.box().y())
        .min()
        .orElse(0);
  }
}
