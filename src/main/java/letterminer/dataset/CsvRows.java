package letterminer.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Rows of a table as CSV, and their cells for counting. Not thread-safe. */
final class CsvRows<T> {
  private final List<Column<T>> columns;
  private final Cells cells;
  private final boolean isPrinted;
  private final StringBuilder text = new StringBuilder();
  private final List<String[]> rows = new ArrayList<>();

  CsvRows(Table<T> table, Cells cells) {
    this(table, cells, true);
  }

  /**
   * No rows yet.
   *
   * @param isPrinted whether their text is wanted, and not the cells alone
   */
  CsvRows(Table<T> table, Cells cells, boolean isPrinted) {
    this.columns = table.columns();
    this.cells = cells;
    this.isPrinted = isPrinted;
  }

  void add(T row) {
    String[] values = new String[columns.size()];
    for (int i = 0; i < values.length; i++) {
      Column<T> column = columns.get(i);
      String value = column.value().apply(row);
      // Numbers are our own; a minus sign does not begin a formula.
      values[i] = column.isText() ? cells.write(value) : value;
    }
    if (isPrinted) {
      try {
        Csv.FORMAT.printRecord(text, (Object[]) values);
      } catch (IOException e) {
        throw new UncheckedIOException(e); // A StringBuilder does not fail.
      }
    }
    rows.add(values);
  }

  /** The lines of all rows. */
  String text() {
    return text.toString();
  }

  /** The cells of each row, as in the lines. */
  List<String[]> rows() {
    return rows;
  }
}
