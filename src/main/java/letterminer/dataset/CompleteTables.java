package letterminer.dataset;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The tables of a dataset with all columns, each created once. Thread-safe. */
final class CompleteTables {
  private final Dataset dataset;
  private final Map<String, Table<?>> byName = new ConcurrentHashMap<>();

  CompleteTables(Dataset dataset) {
    this.dataset = dataset;
  }

  /** A table with the columns that the dataset adds to it. */
  @SuppressWarnings("unchecked") // There is one table for a name, whose rows have one type.
  <T> Table<T> of(Table<T> table) {
    return (Table<T>) byName.computeIfAbsent(table.name(), name -> dataset.complete(table));
  }
}
