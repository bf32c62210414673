package letterminer.dataset;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a table as CSV, and their cells for counting. The common columns of a letter's rows, a third of most
 * tables, are formatted once and copied. Not thread-safe.
 */
final class CsvRows<T> {
  private final List<Column<T>> columns;
  private final Cells cells;
  private final boolean isPrinted;
  private final StringBuilder text = new StringBuilder();
  private final List<String[]> rows = new ArrayList<>();

  /** The common columns of a letter's rows: the first, and the one after the last. */
  private final int from;
  private final int to;

  /** The cells of these columns, and their text, for the current letter. */
  private String[] common = {};
  private String commonText = "";
  private boolean isKnown;

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
    LetterSpan span = LetterSpan.of(columns);
    this.from = span.from();
    this.to = span.to();
  }

  /** Starts the rows of another letter, or of no letter. */
  void nextLetter() {
    isKnown = false;
  }

  void add(T row) {
    String[] values = new String[columns.size()];
    print(row, values, 0, from);
    if (isKnown) {
      System.arraycopy(common, from, values, from, to - from);
      text.append(commonText);
    } else {
      int start = text.length();
      print(row, values, from, to);
      common = values;
      commonText = text.substring(start);
      isKnown = true;
    }
    print(row, values, to, values.length);
    if (isPrinted) {
      text.append(Csv.FORMAT.getRecordSeparator());
    }
    rows.add(values);
  }

  private void print(T row, String[] values, int start, int end) {
    for (int i = start; i < end; i++) {
      Column<T> column = columns.get(i);
      String value = column.value().apply(row);
      // Numbers are our own; a minus sign does not begin a formula.
      values[i] = column.isText() ? cells.write(value) : value;
      if (isPrinted) {
        Csv.print(values[i], text, i == 0);
      }
    }
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
