package letterminer.dataset;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The tables of a dataset with all columns, each made once. Safe for use by several threads. */
final class CompleteTables {
  private final Dataset dataset;
  private final Map<String, Table<?>> byName = new ConcurrentHashMap<>();

  CompleteTables(Dataset dataset) {
    this.dataset = dataset;
  }

  /** A table with the columns that the dataset adds to it. */
  @SuppressWarnings("unchecked") // A name has one table, whose rows are of one type.
  <T> Table<T> of(Table<T> table) {
    return (Table<T>) byName.computeIfAbsent(table.name(), name -> dataset.complete(table));
  }
}
