package letterminer.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the values of each column of a table. Rows are counted as they are written, since reading the file again
 * would take longer than writing it.
 */
final class TableCounts {
  /** A column of whole sentences with few different values. */
  static final String LICENCE = "licence";

  private static final int LONGEST_LICENCE = 1000;

  private final Table<?> table;
  private final Map<String, ColumnCounts> columns = new LinkedHashMap<>();
  private final ColumnCounts[] inOrder;

  TableCounts(Table<?> table) {
    this(table, columns(table));
  }

  /**
   * Counts that were made.
   *
   * @param columns those of the table's columns, in order
   */
  TableCounts(Table<?> table, ColumnCounts[] columns) {
    this.table = table;
    this.inOrder = columns;
    for (int i = 0; i < columns.length; i++) {
      this.columns.put(table.columns().get(i).name(), columns[i]);
    }
  }

  /** No counts yet, for each column. */
  static ColumnCounts[] columns(Table<?> table) {
    return table.columns().stream().map(column -> column.name().equals(LICENCE)
        ? new ColumnCounts(column.type(), LONGEST_LICENCE) : new ColumnCounts(column.type())).toArray(ColumnCounts[]::new);
  }

  /**
   * Counts rows.
   *
   * @param rows the cells of each row, as in CSV
   */
  void add(List<String[]> rows) {
    for (String[] row : rows) {
      for (int i = 0; i < inOrder.length; i++) {
        inOrder[i].add(row[i]);
      }
    }
  }

  Table<?> table() {
    return table;
  }

  ColumnCounts column(String name) {
    return columns.get(name);
  }

  long rows() {
    return inOrder[0].rows();
  }
}
