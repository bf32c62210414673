package letterminer.spark;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import letterminer.dataset.DatasetCounts;
import letterminer.dataset.JsonRows;
import letterminer.dataset.Table;
import letterminer.dataset.TableRow;
import letterminer.dataset.WrittenPart;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** The parts of all tables that one place writes. A table without rows there has no part. */
final class TableParts implements Closeable {
  private final Map<String, Table<?>> tables = new LinkedHashMap<>();
  private final Function<String, Path> places;
  private final Configuration hadoop;
  private final Map<String, TableFile> open = new HashMap<>();
  private final DatasetCounts counts;

  /**
   * Nothing yet.
   *
   * @param places gives the file of a table's part
   */
  TableParts(JsonRows.Settings settings, Function<String, Path> places, Configuration hadoop) {
    JsonRows.tables(settings).forEach(table -> tables.put(table.name(), table));
    this.counts = new DatasetCounts(settings);
    this.places = places;
    this.hadoop = hadoop;
  }

  /** Adds rows to a table, and begins its part even if there are none. */
  void add(String table, List<TableRow> rows) throws IOException {
    TableFile file = open.get(table);
    if (file == null) {
      file = new TableFile(places.apply(table), tables.get(table), hadoop);
      open.put(table, file);
    }
    for (TableRow row : rows) {
      file.add(row);
    }
    counts.add(table, rows);
  }

  /** The files that were written, by table, once they are closed. */
  Map<String, WrittenPart> parts() {
    Map<String, WrittenPart> parts = new LinkedHashMap<>();
    open.forEach((table, file) -> parts.put(table, file.part()));
    return parts;
  }

  /** Counts of the values of all rows. */
  DatasetCounts counts() {
    return counts;
  }

  /** How many rows each table got. */
  Map<String, Long> rows() {
    Map<String, Long> rows = new LinkedHashMap<>();
    tables.keySet().forEach(name -> rows.put(name, open.containsKey(name) ? open.get(name).rows() : 0));
    return rows;
  }

  @Override
  public void close() throws IOException {
    for (TableFile file : open.values()) {
      file.close();
    }
  }
}
