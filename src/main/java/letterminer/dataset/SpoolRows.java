package letterminer.dataset;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
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
      List<String> items = column.items().apply(row);
      if (!items.isEmpty()) {
        quote(column.name());
        text.append(':');
        print(column.type().kind(), items);
        text.append(',');
      }
    }
  }

  private void print(ColumnType.Kind kind, List<String> items) {
    switch (kind) {
      case LIST -> {
        text.append('[');
        for (int i = 0; i < items.size(); i++) {
          text.append(i == 0 ? "" : ",");
          quote(Cells.AS_THEY_ARE.write(items.get(i)));
        }
        text.append(']');
      }
      case INTEGER, NUMBER, BOOLEAN -> text.append(items.get(0));
      default -> quote(Cells.AS_THEY_ARE.write(items.get(0)));
    }
  }

  private void quote(String value) {
    text.append('"');
    JsonStringEncoder.getInstance().quoteAsString(value, text);
    text.append('"');
  }

  /** The lines of all rows. */
  String text() {
    return text.toString();
  }
}
