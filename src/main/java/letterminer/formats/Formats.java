package letterminer.formats;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import letterminer.dataset.TableFormat;
import letterminer.drivers.Driver;
import letterminer.drivers.DriverException;
import letterminer.drivers.DriverStore;
import letterminer.drivers.LoadedDriver;

/** Makes what writes the formats that were asked for. */
public final class Formats {
  private Formats() {}

  /**
   * Makes them, in the order of {@link Format}; CSV and JSON lines are the dataset's own and not among them.
   *
   * @param drivers where drivers come from; asked only for those that are needed
   * @param version the program's version
   * @throws DriverException if a driver cannot be used
   */
  public static List<TableFormat> of(Set<Format> wanted, DriverStore drivers, String version) throws DriverException {
    Map<Format, LoadedDriver> loaded = new EnumMap<>(Format.class);
    LoadedDriver duckdb = null;
    for (Format format : wanted.isEmpty() ? wanted : EnumSet.copyOf(wanted)) {
      if (format.driver().isPresent()) {
        Driver driver = format.driver().get();
        if (driver.equals(Driver.DUCKDB)) { // Its code can be loaded once only.
          duckdb = duckdb == null ? drivers.load(driver) : duckdb;
          loaded.put(format, duckdb);
        } else {
          loaded.put(format, drivers.load(driver));
        }
      }
    }
    List<TableFormat> formats = new ArrayList<>();
    for (Format format : Format.values()) {
      if (wanted.contains(format)) {
        switch (format) {
          case PARQUET -> formats.add(new ParquetFormat(loaded.get(format)));
          case DUCKDB -> formats.add(new DuckDbFormat(loaded.get(format)));
          case SQLITE -> formats.add(new SqliteFormat(loaded.get(format)));
          case XLSX -> formats.add(new XlsxFormat(version));
          default -> { }
        }
      }
    }
    return List.copyOf(formats);
  }
}
