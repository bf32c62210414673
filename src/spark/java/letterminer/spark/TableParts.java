package letterminer.spark;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import letterminer.dataset.Table;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** The parts of all tables that one place writes. A table without rows there has no part. */
final class TableParts implements Closeable {
  private final Map<String, Table<?>> tables = new LinkedHashMap<>();
  private final Function<String, Path> places;
  private final Configuration hadoop;
  private final Map<String, TableFile> open = new HashMap<>();

  /**
   * Nothing yet.
   *
   * @param places gives the file of a table's part
   */
  TableParts(List<Table<?>> tables, Function<String, Path> places, Configuration hadoop) {
    tables.forEach(table -> this.tables.put(table.name(), table));
    this.places = places;
    this.hadoop = hadoop;
  }

  /** Adds rows to a table, and begins its part even if there are none. */
  void add(String table, List<String> rows) throws IOException {
    TableFile file = open.get(table);
    if (file == null) {
      file = new TableFile(places.apply(table), tables.get(table), hadoop);
      open.put(table, file);
    }
    for (String row : rows) {
      file.add(row);
    }
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
