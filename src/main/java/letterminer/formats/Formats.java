package letterminer.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import letterminer.dataset.TableFormat;
import letterminer.drivers.Driver;
import letterminer.drivers.DriverException;
import letterminer.drivers.DriverStore;
import letterminer.drivers.LoadedDriver;

/** Creates the writers of the requested formats. */
public final class Formats {
  private Formats() {}

  /**
   * Creates them, in the order of {@link Format}; CSV and JSON Lines are written by the dataset itself.
   *
   * @param drivers provides drivers, only those that are needed
   * @param version the program's version
   * @throws DriverException if a driver cannot be used
   */
  public static List<TableFormat> of(Set<Format> wanted, DriverStore drivers, String version) throws DriverException {
    Map<Driver, LoadedDriver> loaded = new HashMap<>();
    for (Format format : wanted) {
      if (format.driver().isPresent() && !loaded.containsKey(format.driver().get())) {
        loaded.put(format.driver().get(), drivers.load(format.driver().get()));
      }
    }
    List<TableFormat> formats = new ArrayList<>();
    for (Format format : Format.values()) {
      if (wanted.contains(format)) {
        switch (format) {
          case PARQUET -> formats.add(new ParquetFormat(loaded.get(Driver.DUCKDB)));
          case DUCKDB -> formats.add(new DuckDbFormat(loaded.get(Driver.DUCKDB)));
          case SQLITE -> formats.add(new SqliteFormat(loaded.get(Driver.SQLITE)));
          case XLSX -> formats.add(new XlsxFormat(version));
          default -> { }
        }
      }
    }
    return List.copyOf(formats);
  }
}
