package letterminer.dataset;

import java.util.List;

/** Rows of a table as lines of a {@link Spool}. Not thread-safe. */
final class SpoolRows<T> {
  private final List<Column<T>> columns;
  private final StringBuilder text = new StringBuilder();

  SpoolRows(Table<T> table) {
    this.columns = table.columns();
  }

  void add(T row) {
    text.append('{');
    int start = text.length();
    columns.forEach(column -> JsonCells.print(column, column.items().apply(row), text));
    if (text.length() > start) {
      text.setLength(text.length() - 1); // The comma after the last value.
    }
    text.append("}\n");
  }

  /** The lines of all rows. */
  String text() {
    return text.toString();
  }
}
