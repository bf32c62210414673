package letterminer.dataset;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type the type of its values
 * @param description its meaning
 * @param value its cell in a row, as in CSV; empty if not stated
 * @param items its values in a row: none if not stated, one, or those of a list. In lists with the same order as
 *     another, an empty item stands for a value that is not stated
 */
public record Column<T>(
    String name, ColumnType type, String description, Function<T, String> value, Function<T, List<String>> items) {

  /** A column with one value in each row, empty if not stated. */
  static <T> Column<T> of(String name, ColumnType type, String description, Function<T, String> value) {
    return new Column<>(name, type, description, value, row -> {
      String cell = value.apply(row);
      return cell.isEmpty() ? List.of() : List.of(cell);
    });
  }

  /** The same column with other values, which are not lists. */
  Column<T> withValue(Function<T, String> other) {
    return of(name, type, description, other);
  }

  /** A column with a list in each row; a list without any stated value is empty. */
  static <T> Column<T> list(String name, String description, Function<T, List<String>> items) {
    Function<T, List<String>> stated = row -> {
      List<String> all = items.apply(row);
      return all.stream().allMatch(String::isEmpty) ? List.of() : all;
    };
    return new Column<>(
        name, ColumnType.LIST, description, row -> stated.apply(row).stream().collect(Collectors.joining("; ")), stated);
  }

  /** Whether its cells contain text from outside, such as words of letters and names of files. */
  public boolean isText() {
    return type.kind() == ColumnType.Kind.STRING || type.kind() == ColumnType.Kind.LIST;
  }
}
