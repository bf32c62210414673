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
    this.table = table;
    table.columns().forEach(column -> columns.put(column.name(),
        column.name().equals(LICENCE) ? new ColumnCounts(column.type(), LONGEST_LICENCE) : new ColumnCounts(column.type())));
    this.inOrder = columns.values().toArray(ColumnCounts[]::new);
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
