package letterminer.dataset;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column of a table.
 *
 * @param name its head
 * @param type what its values are
 * @param description what it holds
 * @param value its cell in a row, as CSV has it; empty if not stated
 * @param items its values in a row: none if not stated, one, or those of a list. An item of a list that is empty keeps
 *     the place of a value that is not stated, in a list that goes with another
 * @param isOfLetter whether all rows of a letter have the same value
 */
public record Column<T>(
    String name, ColumnType type, String description, Function<T, String> value, Function<T, List<String>> items,
    boolean isOfLetter) {

  /** A column whose rows have each their own value. */
  public Column(
      String name, ColumnType type, String description, Function<T, String> value, Function<T, List<String>> items) {
    this(name, type, description, value, items, false);
  }

  /** A column with a value in each row, empty if not stated. */
  static <T> Column<T> of(String name, ColumnType type, String description, Function<T, String> value) {
    return new Column<>(name, type, description, value, row -> {
      String cell = value.apply(row);
      return cell.isEmpty() ? List.of() : List.of(cell);
    });
  }

  /** The same column with other values, none of them lists. */
  Column<T> withValue(Function<T, String> other) {
    Column<T> column = of(name, type, description, other);
    return isOfLetter ? column.ofLetter() : column;
  }

  /** The same column, as one whose value all rows of a letter have in common. */
  Column<T> ofLetter() {
    return new Column<>(name, type, description, value, items, true);
  }

  /** A column with a list in each row; a list with nothing stated in it is empty. */
  static <T> Column<T> list(String name, String description, Function<T, List<String>> items) {
    Function<T, List<String>> stated = row -> {
      List<String> all = items.apply(row);
      return all.stream().allMatch(String::isEmpty) ? List.of() : all;
    };
    return new Column<>(
        name, ColumnType.LIST, description, row -> stated.apply(row).stream().collect(Collectors.joining("; ")), stated);
  }

  /** Whether its cells hold words that come from letters, names of files and the like. */
  public boolean isText() {
    return type.kind() == ColumnType.Kind.STRING || type.kind() == ColumnType.Kind.LIST;
  }
}
