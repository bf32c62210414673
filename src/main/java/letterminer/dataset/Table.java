package letterminer.dataset;

import java.util.List;
import java.util.Optional;

/**
 * A table of the dataset.
 *
 * @param name name of its file, without the extension
 * @param title what its rows are
 * @param key the columns of its unique key; empty if there is none
 * @param foreignKeys the columns that refer to rows of other tables
 * @param columns its columns in order
 */
public record Table<T>(
    String name, String title, List<String> key, List<ForeignKey> foreignKeys, List<Column<T>> columns) {
  String file() {
    return name + ".csv";
  }

  /** The column with a name. */
  Optional<Column<T>> column(String name) {
    return columns.stream().filter(c -> c.name().equals(name)).findFirst();
  }

  List<String> head() {
    return columns.stream().map(Column::name).toList();
  }
}
