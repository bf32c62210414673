package letterminer.layout;

import java.util.List;
import letterminer.reading.Line;

/**
 * The geometry of a table, before the lines of its cells become blocks.
 *
 * @param rows its rows from top to bottom
 * @param columnEdges left edges of its columns and the right edge of the last
 * @param ruled whether ruled lines made its rows
 */
record Region(List<Row> rows, double[] columnEdges, boolean ruled) {

  /** The cells of a row; a cell without lines may be left out. */
  record Row(List<Cell> cells) {}

  /** A cell: its first column, the number of columns it spans, its lines from top to bottom. */
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
