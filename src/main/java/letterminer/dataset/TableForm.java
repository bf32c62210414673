package letterminer.dataset;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a format stores tables, for descriptors.
 *
 * @param name the format's name
 * @param mediaType its media type
 * @param file the file of a table
 * @param part the property of Data Package dialects that names the part of a file with a table; empty if each table
 *     has a file
 * @param arrays whether lists are stored as lists; otherwise their items are joined by {@code "; "}
 * @param boxes whether the four columns of a box are one structure
 */
public record TableForm(
    String name, String mediaType, Function<Table<?>, String> file, Optional<String> part, boolean arrays, boolean boxes) {

  /** The column of a box that is stored as one structure. */
  public static final String BOX = "box";

  /** The columns of a box. */
  public static final List<String> EDGES = List.of("x", "y", "width", "height");

  static final TableForm CSV = new TableForm("csv", "text/csv", Table::file, Optional.empty(), false, false);

  /** A format with a file for each table. */
  public static TableForm ofFiles(String name, String mediaType, Function<Table<?>, String> file) {
    return new TableForm(name, mediaType, file, Optional.empty(), true, true);
  }

  /** The name of a table in descriptors: for CSV, which other tables refer to, just its name. */
  String resource(String table) {
    return this == CSV ? table : table + "-" + name;
  }

  /** Whether the columns from a given one on are those of a box. */
  public static boolean isBox(List<? extends Column<?>> columns, int from) {
    return from + EDGES.size() <= columns.size()
        && columns.subList(from, from + EDGES.size()).stream().<String>map(Column::name).toList().equals(EDGES);
  }
}
