package letterminer.dataset;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;

/** Rows of tables as JSON objects with a key for each column that has a value. */
final class JsonCells {
  private JsonCells() {}

  /** Appends a column's name and value, if it has one, and a comma. */
  static void print(Column<?> column, List<String> items, StringBuilder text) {
    if (items.isEmpty()) {
      return;
    }
    quote(column.name(), text);
    text.append(':');
    switch (column.type().kind()) {
      case LIST -> {
        text.append('[');
        for (int i = 0; i < items.size(); i++) {
          text.append(i == 0 ? "" : ",");
          quote(Cells.AS_THEY_ARE.write(items.get(i)), text);
        }
        text.append(']');
      }
      case INTEGER, NUMBER, BOOLEAN -> text.append(items.get(0));
      default -> quote(Cells.AS_THEY_ARE.write(items.get(0)), text);
    }
    text.append(',');
  }

  private static void quote(String value, StringBuilder text) {
    text.append('"');
    JsonStringEncoder.getInstance().quoteAsString(value, text);
    text.append('"');
  }

  /** Each row as an object. */
  static List<String> lines(Table<?> table, List<TableRow> rows) {
    return rows.stream().map(row -> line(table, row)).toList();
  }

  private static String line(Table<?> table, TableRow row) {
    StringBuilder text = new StringBuilder("{");
    int lists = 0;
    for (int i = 0; i < table.columns().size(); i++) {
      Column<?> column = table.columns().get(i);
      if (column.type().kind() == ColumnType.Kind.LIST) {
        print(column, row.items(lists++), text);
      } else if (!row.cell(i).isEmpty()) {
        print(column, List.of(row.cell(i)), text);
      }
    }
    if (text.length() > 1) {
      text.setLength(text.length() - 1); // The comma after the last value.
    }
    return text.append('}').toString();
  }
}
