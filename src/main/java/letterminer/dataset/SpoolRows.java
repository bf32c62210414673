package letterminer.dataset;

import java.util.List;

/**
 * Rows of a table as lines of a {@link Spool}. The common columns of a letter's rows are formatted once and copied.
 * Not thread-safe.
 */
final class SpoolRows<T> {
  private final List<Column<T>> columns;
  private final LetterSpan span;
  private final StringBuilder text = new StringBuilder();
  private String common = "";
  private boolean isKnown;

  SpoolRows(Table<T> table) {
    this.columns = table.columns();
    this.span = LetterSpan.of(columns);
  }

  /** Starts the rows of another letter, or of no letter. */
  void nextLetter() {
    isKnown = false;
  }

  void add(T row) {
    text.append('{');
    int start = text.length();
    print(row, 0, span.from());
    if (!isKnown) {
      int first = text.length();
      print(row, span.from(), span.to());
      common = text.substring(first);
      isKnown = true;
    } else {
      text.append(common);
    }
    print(row, span.to(), columns.size());
    if (text.length() > start) {
      text.setLength(text.length() - 1); // The comma after the last value.
    }
    text.append("}\n");
  }

  private void print(T row, int from, int to) {
    for (int i = from; i < to; i++) {
      Column<T> column = columns.get(i);
      JsonCells.print(column, column.items().apply(row), text);
    }
  }

  /** The lines of all rows. */
  String text() {
    return text.toString();
  }
}
