package letterminer.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import letterminer.dataset.Column;
import letterminer.dataset.Spool;
import letterminer.drivers.LoadedDriver;

/** A connection to a new DuckDB database into which rows are loaded. Not thread-safe. */
final class DuckDbLoader implements AutoCloseable {
  private final Connection connection;
  private final Statement statement;
  private final Path spill;

  /**
   * Connects.
   *
   * @param database its file, or empty for one in memory
   * @param spill a folder for data that does not fit into memory; removed at the end
   */
  DuckDbLoader(LoadedDriver driver, String database, Path spill) throws SQLException {
    this.spill = spill;
    this.connection = driver.connect("jdbc:duckdb:" + database, Map.of());
    this.statement = connection.createStatement();
    run("SET temp_directory = " + Sql.file(spill));
    run("SET threads = 1"); // The same rows give the same bytes.
  }

  void run(String sql) throws SQLException {
    statement.execute(sql);
  }

  /** A query for the typed rows of a table. */
  static String rows(Spool spool) {
    List<? extends Column<?>> columns = spool.table().columns();
    String types = columns.stream()
        .map(c -> Sql.name(c.name()) + ": " + Sql.text(DuckDbColumns.plainType(c.type())))
        .collect(Collectors.joining(", ", "{", "}"));
    return "SELECT " + new DuckDbColumns(columns, DuckDbColumns.Source.TYPED).values() + " FROM read_json("
        + Sql.file(spool.rows()) + ", format = 'newline_delimited', columns = " + types + ")";
  }

  @Override
  public void close() throws SQLException, IOException {
    try {
      statement.close();
    } finally {
      connection.close();
    }
    if (Files.isDirectory(spill)) {
      try (Stream<Path> files = Files.walk(spill)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
