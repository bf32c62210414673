package letterminer.dataset;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name its head
 * @param type Table Schema type: string, integer, number, date
 * @param description what it holds
 * @param value its value in a row; empty if not stated
 */
record Column<T>(String name, String type, String description, Function<T, String> value) {
  /** Whether its cells hold words that come from letters, names of files and the like. */
  boolean isText() {
    return type.equals("string");
  }
}
