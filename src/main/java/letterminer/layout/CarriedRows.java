package letterminer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.reading.Line;

/**
 * Finds rows of a table of values that continue on the next page. A single row there, or two of which one has a full
 * label, do not show columns of their own; the columns of the table on the page before are used.
 */
final class CarriedRows {
  /** Fewer columns are found without help: a label and a value on one line. */
  private static final int LEAST_COLUMNS = 3;
  private static final int VALUE_WORDS = 4;

  /** How far left of its column a cell may begin, in points. */
  private static final double SLACK = 3;

  private final LayoutSettings settings;
  private final Metrics metrics;
  private final RowSplitter splitter;

  CarriedRows(LayoutSettings settings, Metrics metrics, RowSplitter splitter) {
    this.settings = settings;
    this.metrics = metrics;
    this.splitter = splitter;
  }

  /** A column with the leftmost start of its cells. */
  private record Column(double left) {}

  /**
   * Removes the lines of such rows at the top of a page from {@code lines} and returns them.
   *
   * @param above the last region of the page before, if it is a table
   */
  Optional<Region> takeFrom(List<Line> lines, Optional<Region> above) {
    List<Column> columns = above.filter(r -> r.columns() >= LEAST_COLUMNS).map(CarriedRows::columns).orElse(List.of());
    if (columns.size() < LEAST_COLUMNS) {
      return Optional.empty();
    }
    List<Line> taken = new ArrayList<>();
    List<Line> parts = new ArrayList<>();
    double below = Double.NaN;
    for (List<Line> row : LineRows.of(lines)) {
      List<Line> cut = Gutters.cut(row, columns.stream().skip(1).map(Column::left).toList());
      Line first = cut.get(0);
      boolean near = taken.isEmpty() || first.baseline() - below <= settings.zoneGap() * metrics.pitch(first.size());
      boolean wrapped = !taken.isEmpty() && cut.size() == 1 && isLabel(first, columns)
          && first.baseline() - below <= settings.largestLineGap(metrics.pitch(first.size()));
      if (!near || !wrapped && !isRow(cut, columns)) {
        boolean inColumn = cut.size() == 1 && isLabel(first, columns) || first.box().x() >= columns.get(1).left() - SLACK;
        if (near && inColumn) {
          // Values at half the height of their labels: such rows are found only from all lines together.
          return Optional.empty();
        }
        break;
      }
      taken.addAll(row);
      parts.addAll(cut);
      below = first.baseline();
    }
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    lines.removeAll(taken);
    double[] edges = new double[columns.size() + 1];
    for (int c = 0; c < columns.size(); c++) {
      edges[c] = columns.get(c).left() - SLACK;
    }
    edges[columns.size()] = parts.stream().mapToDouble(l -> l.box().right()).max().orElseThrow();
    return Optional.of(new Region(StackedRules.rows(splitter.split(Gutters.columns(parts, edges))), edges, above.get().ruled()));
  }

  /** The columns of a table of values; empty for other tables. */
  private static List<Column> columns(Region table) {
    List<Column> columns = new ArrayList<>();
    for (int c = 0; c < table.columns(); c++) {
      int column = c;
      List<Line> lines = table.rows().stream().flatMap(r -> r.cells().stream())
          .filter(cell -> cell.column() == column && cell.span() == 1).flatMap(cell -> cell.lines().stream()).toList();
      if (lines.isEmpty() || c > 0 && lines.stream().anyMatch(l -> l.words().size() > VALUE_WORDS)) {
        return List.of();
      }
      columns.add(new Column(lines.stream().mapToDouble(l -> l.box().x()).min().orElseThrow()));
    }
    return columns;
  }

  private static boolean isLabel(Line line, List<Column> columns) {
    return line.box().x() >= columns.get(0).left() - SLACK && line.box().right() < columns.get(1).left();
  }

  /** A label at its place, followed by a short value in every column but at most one. */
  private static boolean isRow(List<Line> parts, List<Column> columns) {
    if (parts.size() < LEAST_COLUMNS - 1 || parts.size() > columns.size() || !isLabel(parts.get(0), columns)) {
      return false;
    }
    int before = 0;
    for (Line part : parts.subList(1, parts.size())) {
      int column = columns.size() - 1;
      while (column > 0 && part.box().x() < columns.get(column).left() - SLACK) {
        column--;
      }
      boolean fits = column + 1 == columns.size() || part.box().right() < columns.get(column + 1).left();
      if (column <= before || !fits || part.words().size() > VALUE_WORDS) {
        return false;
      }
      before = column;
    }
    return parts.size() >= columns.size() - 1;
  }
}
