package letterminer.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import letterminer.dataset.Column;
import letterminer.dataset.ColumnType;
import letterminer.dataset.Json;
import letterminer.dataset.Spool;
import letterminer.dataset.Table;
import letterminer.dataset.TableForm;
import letterminer.dataset.TableFormat;
import letterminer.drivers.LoadedDriver;

/**
 * One SQLite database with a table for each table. SQLite has no dates and no lists: days are text, lists are JSON
 * arrays.
 */
final class SqliteFormat implements TableFormat {
  private static final String FILE = "letterminer.sqlite";
  private static final int BATCH = 1000;

  private final LoadedDriver driver;

  SqliteFormat(LoadedDriver driver) {
    this.driver = driver;
  }

  @Override
  public int effort() {
    return 2;
  }

  @Override
  public TableForm form() {
    return new TableForm("sqlite", "application/vnd.sqlite3", t -> FILE, Optional.of("table"), true, false);
  }

  @Override
  public void write(List<Spool> tables, Path folder) throws IOException {
    // A draft needs no protection against crashes: it is discarded then.
    Map<String, String> settings = Map.of("journal_mode", "OFF", "synchronous", "OFF");
    try (Connection connection = driver.connect("jdbc:sqlite:" + folder.resolve(FILE).toAbsolutePath(), settings)) {
      connection.setAutoCommit(false);
      for (Spool spool : tables) {
        write(connection, spool);
      }
      connection.commit();
    } catch (SQLException e) {
      throw Sql.failure(FILE, e);
    }
  }

  private static void write(Connection connection, Spool spool) throws SQLException, IOException {
    Table<?> table = spool.table();
    List<? extends Column<?>> columns = table.columns();
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE " + Sql.name(table.name()) + " (" + columns.stream()
          .map(c -> Sql.name(c.name()) + " " + type(c.type())).collect(Collectors.joining(", ")) + ")");
    }
    String insert = "INSERT INTO " + Sql.name(table.name()) + " VALUES ("
        + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    try (PreparedStatement rows = connection.prepareStatement(insert); RowReader reader = new RowReader(spool)) {
      int waiting = 0;
      for (Optional<Object[]> row = reader.next(); row.isPresent(); row = reader.next()) {
        for (int i = 0; i < columns.size(); i++) {
          rows.setObject(i + 1, value(row.get()[i]));
        }
        rows.addBatch();
        if (++waiting % BATCH == 0) {
          rows.executeBatch();
        }
      }
      rows.executeBatch();
    }
  }

  private static String type(ColumnType type) {
    return switch (type.kind()) {
      case INTEGER, BOOLEAN -> "INTEGER";
      case NUMBER -> "REAL";
      default -> "TEXT";
    };
  }

  /** Lists are JSON arrays; values that are not stated are {@code NULL}. */
  private static Object value(Object value) throws IOException {
    if (value instanceof Boolean yes) {
      return yes ? 1 : 0;
    }
    return value instanceof List<?> list ? Json.lines().writeValueAsString(list) : value;
  }
}
