package letterminer.dataset;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a format holds tables, as descriptors say it.
 *
 * @param name the format's name
 * @param mediaType its media type
 * @param file the file that has a table
 * @param part what a descriptor calls the part of a file that has a table, as the dialects of Data Package do; empty
 *     where each table has a file
 * @param arrays whether lists are lists; in others their items are joined by {@code "; "}
 * @param boxes whether the four columns of a box are one structure
 */
public record TableForm(
    String name, String mediaType, Function<Table<?>, String> file, Optional<String> part, boolean arrays, boolean boxes) {

  /** The column that holds a box where that is one structure. */
  public static final String BOX = "box";

  /** The columns of a box. */
  public static final List<String> EDGES = List.of("x", "y", "width", "height");

  static final TableForm CSV = new TableForm("csv", "text/csv", Table::file, Optional.empty(), false, false);

  /** A format with a file for each table. */
  public static TableForm ofFiles(String name, String mediaType, Function<Table<?>, String> file) {
    return new TableForm(name, mediaType, file, Optional.empty(), true, true);
  }

  /** What descriptors call a table: of CSV, which other tables refer to, by its name alone. */
  String resource(String table) {
    return this == CSV ? table : table + "-" + name;
  }

  /** Whether the columns from one on are those of a box. */
  public static boolean isBox(List<? extends Column<?>> columns, int from) {
    return from + EDGES.size() <= columns.size()
        && columns.subList(from, from + EDGES.size()).stream().<String>map(Column::name).toList().equals(EDGES);
  }
}
