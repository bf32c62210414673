package letterminer.formats;

import java.util.Optional;
import letterminer.drivers.Driver;

/** The forms in which a run's tables can be written. */
public enum Format {
  CSV(Optional.empty()),
  JSONL(Optional.empty()),
  PARQUET(Optional.of(Driver.DUCKDB)),
  DUCKDB(Optional.of(Driver.DUCKDB)),
  XLSX(Optional.empty()),
  SQLITE(Optional.of(Driver.SQLITE)),
  /** The tables for people to read about; written with each of the others too. */
  CODEBOOK(Optional.empty());

  private final Optional<Driver> driver;

  Format(Optional<Driver> driver) {
    this.driver = driver;
  }

  /** The driver that it takes to write it. */
  public Optional<Driver> driver() {
    return driver;
  }
}
