package letterminer.dataset;

import java.util.List;

/**
 * A table of the dataset.
 *
 * @param name its file's name without the ending
 * @param title what its rows are
 * @param columns its columns in order
 */
record Table<T>(String name, String title, List<Column<T>> columns) {
  String file() {
    return name + ".csv";
  }

  List<String> head() {
    return columns.stream().map(Column::name).toList();
  }
}
