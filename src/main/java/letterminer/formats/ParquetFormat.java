package letterminer.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import letterminer.dataset.Spool;
import letterminer.dataset.Table;
import letterminer.dataset.TableForm;
import letterminer.dataset.TableFormat;
import letterminer.drivers.LoadedDriver;

/** A Parquet file for each table, compressed with Zstandard. */
final class ParquetFormat implements TableFormat {
  private final LoadedDriver driver;

  ParquetFormat(LoadedDriver driver) {
    this.driver = driver;
  }

  private static String file(Table<?> table) {
    return table.name() + ".parquet";
  }

  @Override
  public TableForm form() {
    return TableForm.ofFiles("parquet", "application/x-parquet", ParquetFormat::file);
  }

  @Override
  public void write(List<Spool> tables, Path folder) throws IOException {
    String file = "Parquet";
    try (DuckDbLoader database = new DuckDbLoader(driver, "", folder.resolve("parquet.spill"))) {
      for (Spool spool : tables) {
        file = file(spool.table());
        database.run("COPY (" + DuckDbLoader.rows(spool) + ") TO " + Sql.file(folder.resolve(file))
            + " (FORMAT parquet, COMPRESSION zstd)");
      }
    } catch (SQLException e) {
      throw Sql.failure(file, e);
    }
  }
}
