package letterminer.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import letterminer.dataset.Cells;
import letterminer.drivers.LoadedDriver;
import letterminer.formats.DuckDbColumns;
import letterminer.formats.Sql;

/**
 * Answers queries on the tables of a run. They are loaded into a temporary database, which is then reopened
 * read-only, without access to files or the network, and with settings that a statement cannot change. Not
 * thread-safe.
 */
public final class QuerySession implements AutoCloseable {
  private static final Map<String, String> CLOSED = Map.of(
      "duckdb.read_only", "true",
      "enable_external_access", "false",
      "autoload_known_extensions", "false",
      "autoinstall_known_extensions", "false",
      "allow_community_extensions", "false");

  private final List<RunTables.RunTable> tables;
  private final Path folder;
  private final Connection connection;

  /**
   * Opens a run.
   *
   * @throws QueryException if it cannot be queried
   * @throws IOException if the database cannot be written
   */
  public QuerySession(LoadedDriver duckdb, Path run) throws QueryException, IOException {
    this.tables = RunTables.of(run);
    this.folder = Files.createTempDirectory("letterminer-query");
    boolean opened = false;
    try {
      String database = "jdbc:duckdb:" + folder.resolve("run").toAbsolutePath();
      fill(duckdb, database);
      this.connection = duckdb.connect(database, CLOSED);
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET lock_configuration = true");
      }
      opened = true;
    } catch (SQLException e) {
      throw new IOException("DuckDB says: " + message(e), e);
    } finally {
      if (!opened) {
        remove();
      }
    }
  }

  private void fill(LoadedDriver duckdb, String database) throws SQLException, QueryException {
    try (Connection writing = duckdb.connect(database, Map.of()); Statement statement = writing.createStatement()) {
      for (RunTables.RunTable table : tables) {
        DuckDbColumns columns = new DuckDbColumns(table.columns(), table.cells() == Cells.AS_THEY_ARE
            ? DuckDbColumns.Source.TEXT : DuckDbColumns.Source.SAFE_TEXT);
        String names = table.columns().stream().map(c -> Sql.name(c.name()) + ": 'VARCHAR'")
            .collect(Collectors.joining(", ", "{", "}"));
        try {
          statement.execute("CREATE TABLE " + Sql.name(table.name()) + " (" + columns.definitions() + ")");
          statement.execute("INSERT INTO " + Sql.name(table.name()) + " SELECT " + columns.values() + " FROM read_csv("
              + Sql.file(table.file()) + ", auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', "
              + "nullstr = '', max_line_size = 100000000, columns = " + names + ")");
        } catch (SQLException e) {
          throw new QueryException(table.file() + " is not as its run wrote it: " + firstLine(message(e))
              + ". If it was edited, export the run again: letterminer export.");
        }
      }
    }
  }

  /** The names of the tables. */
  public List<String> tables() {
    return tables.stream().map(RunTables.RunTable::name).toList();
  }

  /**
   * Answers a statement.
   *
   * @param answer receives the rows, if there are any
   * @throws QueryException if the statement is wrong, or not allowed
   * @throws IOException if the answer cannot be written
   */
  public void run(String sql, AnswerWriter answer) throws QueryException, IOException {
    try (Statement statement = connection.createStatement()) { // The driver closes it after an error.
      if (statement.execute(sql)) {
        try (ResultSet rows = statement.getResultSet()) {
          write(rows, answer);
        }
      }
    } catch (SQLException e) {
      throw new QueryException(Explanation.of(message(e), tables()));
    }
  }

  private static void write(ResultSet rows, AnswerWriter answer) throws SQLException, IOException {
    ResultSetMetaData meta = rows.getMetaData();
    List<String> names = new ArrayList<>();
    for (int c = 1; c <= meta.getColumnCount(); c++) {
      names.add(meta.getColumnLabel(c));
    }
    answer.begin(names);
    while (rows.next()) {
      List<Object> row = new ArrayList<>();
      for (int c = 1; c <= names.size(); c++) {
        row.add(SqlValues.of(rows.getObject(c)));
      }
      answer.row(row);
    }
    answer.end();
  }

  private static String message(SQLException e) {
    return e.getMessage() == null ? e.toString() : e.getMessage().strip();
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  private void remove() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e);
    } finally {
      remove();
    }
  }
}
