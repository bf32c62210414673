package letterminer.dataset;

import java.util.List;
import java.util.Optional;

/**
 * A table of the dataset.
 *
 * @param name its file's name without the ending
 * @param title what its rows are
 * @param key the columns that together tell its rows apart; empty where nothing does
 * @param foreignKeys the columns that name rows of other tables
 * @param columns its columns in order
 */
public record Table<T>(
    String name, String title, List<String> key, List<ForeignKey> foreignKeys, List<Column<T>> columns) {
  String file() {
    return name + ".csv";
  }

  /** The column of a name. */
  Optional<Column<T>> column(String name) {
    return columns.stream().filter(c -> c.name().equals(name)).findFirst();
  }

  List<String> head() {
    return columns.stream().map(Column::name).toList();
  }
}
