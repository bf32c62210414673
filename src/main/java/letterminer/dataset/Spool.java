package letterminer.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * The rows of a table on their way to other formats, so that none has to keep a run in memory: a JSON object on each
 * line, with a key for each column that has a value. Numbers are numbers, days are text as ISO 8601 has it, lists are
 * arrays. Text has no line breaks, as in CSV.
 *
 * @param table the table
 * @param rows the file
 */
public record Spool(Table<?> table, Path rows) {
  private static final String PREFIX = "spool-";

  static String file(Table<?> table) {
    return PREFIX + table.name() + ".jsonl";
  }

  /** Whether a file of a draft has such rows. */
  static boolean isFile(String name) {
    return name.startsWith(PREFIX);
  }

  /** A row, with the end of its line. */
  static <T> String line(Table<T> table, T row) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = Json.lines().createGenerator(line)) {
      print(out, table, row);
    }
    return line.append('\n').toString();
  }

  private static <T> void print(JsonGenerator out, Table<T> table, T row) throws IOException {
    out.writeStartObject();
    for (Column<T> column : table.columns()) {
      List<String> items = column.items().apply(row);
      if (!items.isEmpty()) {
        out.writeFieldName(column.name());
        print(out, column.type().kind(), items);
      }
    }
    out.writeEndObject();
  }

  private static void print(JsonGenerator out, ColumnType.Kind kind, List<String> items) throws IOException {
    switch (kind) {
      case LIST -> {
        out.writeStartArray();
        for (String item : items) {
          out.writeString(Cells.AS_THEY_ARE.write(item));
        }
        out.writeEndArray();
      }
      case INTEGER, NUMBER, BOOLEAN -> out.writeRawValue(items.get(0));
      default -> out.writeString(Cells.AS_THEY_ARE.write(items.get(0)));
    }
  }
}
