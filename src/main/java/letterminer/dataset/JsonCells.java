package letterminer.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of tables as JSON objects with a key for each column that has a value. */
final class JsonCells {
  private JsonCells() {}

  /** Each row as an object. */
  static List<String> lines(Table<?> table, List<TableRow> rows) {
    return rows.stream().map(row -> line(table, row)).toList();
  }

  private static String line(Table<?> table, TableRow row) {
    Map<String, Object> values = new LinkedHashMap<>();
    int lists = 0;
    for (int i = 0; i < table.columns().size(); i++) {
      Column<?> column = table.columns().get(i);
      String cell = row.cell(i);
      switch (column.type().kind()) {
        case LIST -> {
          List<String> items = row.items(lists++);
          if (!items.isEmpty()) {
            values.put(column.name(), items);
          }
        }
        case INTEGER, NUMBER, BOOLEAN -> {
          if (!cell.isEmpty()) {
            values.put(column.name(), new RawValue(cell)); // As CSV writes it.
          }
        }
        default -> {
          if (!cell.isEmpty()) {
            values.put(column.name(), cell);
          }
        }
      }
    }
    try {
      return Json.lines().writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // Texts can be written.
    }
  }
}
