package letterminer.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import letterminer.dataset.Spool;
import letterminer.dataset.Table;
import letterminer.dataset.TableForm;
import letterminer.dataset.TableFormat;
import letterminer.drivers.LoadedDriver;

/** One DuckDB database with a table for each table, and the descriptions of columns as comments. */
final class DuckDbFormat implements TableFormat {
  private static final String FILE = "letterminer.duckdb";

  private final LoadedDriver driver;

  DuckDbFormat(LoadedDriver driver) {
    this.driver = driver;
  }

  @Override
  public TableForm form() {
    return new TableForm("duckdb", "application/vnd.duckdb", t -> FILE, Optional.of("table"), true, true);
  }

  @Override
  public void write(List<Spool> tables, Path folder) throws IOException {
    Path file = folder.resolve(FILE).toAbsolutePath();
    try (DuckDbLoader database = new DuckDbLoader(driver, file.toString(), folder.resolve(FILE + ".spill"))) {
      for (Spool spool : tables) {
        write(database, spool);
      }
      database.run("CHECKPOINT"); // Otherwise, the end of the log would be in a second file.
    } catch (SQLException e) {
      throw Sql.failure(FILE, e);
    }
  }

  private static void write(DuckDbLoader database, Spool spool) throws SQLException {
    Table<?> table = spool.table();
    String name = Sql.name(table.name());
    DuckDbColumns columns = new DuckDbColumns(table.columns(), DuckDbColumns.Source.TYPED);
    database.run("CREATE TABLE " + name + " (" + columns.definitions() + ")");
    database.run("INSERT INTO " + name + " " + DuckDbLoader.rows(spool));
    database.run("COMMENT ON TABLE " + name + " IS " + Sql.text(table.title()));
    for (DuckDbColumns.DuckDbColumn column : columns.columns()) {
      database.run("COMMENT ON COLUMN " + name + "." + Sql.name(column.name()) + " IS " + Sql.text(column.description()));
    }
  }
}
