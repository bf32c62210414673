package letterminer.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What occurs in each column of a table, counted from its file. */
record TableCounts(Table<?> table, Map<String, ColumnCounts> columns) {
  /** A column of whole sentences that has few different ones. */
  static final String LICENCE = "licence";

  private static final int LONGEST_LICENCE = 1000;

  static TableCounts of(Table<?> table, Path file) throws IOException {
    Map<String, ColumnCounts> columns = new LinkedHashMap<>();
    table.columns().forEach(column -> columns.put(column.name(), 
        column.name().equals(LICENCE) ? new ColumnCounts(column.type(), LONGEST_LICENCE) : new ColumnCounts(column.type())));
    ColumnCounts[] inOrder = columns.values().toArray(ColumnCounts[]::new);
    try (CSVParser parser = CSVParser.parse(
        file, StandardCharsets.UTF_8, Csv.FORMAT.builder().setSkipHeaderRecord(true).setHeader().get())) {
      for (CSVRecord row : parser) {
        for (int i = 0; i < inOrder.length; i++) {
          inOrder[i].add(row.get(i));
        }
      }
    }
    return new TableCounts(table, columns);
  }

  ColumnCounts column(String name) {
    return columns.get(name);
  }

  long rows() {
    return columns.values().iterator().next().rows();
  }
}
