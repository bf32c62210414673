package letterminer.formats;

import java.util.Optional;
import letterminer.drivers.Driver;

/** The formats in which a run's tables can be written. */
public enum Format {
  CSV(Optional.empty()),
  JSONL(Optional.empty()),
  PARQUET(Optional.of(Driver.DUCKDB)),
  DUCKDB(Optional.of(Driver.DUCKDB)),
  XLSX(Optional.empty()),
  SQLITE(Optional.of(Driver.SQLITE)),
  /** A description of the tables for people; always written with the others. */
  CODEBOOK(Optional.empty());

  private final Optional<Driver> driver;

  Format(Optional<Driver> driver) {
    this.driver = driver;
  }

  /** The driver needed to write it. */
  public Optional<Driver> driver() {
    return driver;
  }
}
