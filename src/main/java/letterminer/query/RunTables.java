package letterminer.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.dataset.Cells;
import letterminer.dataset.Column;
import letterminer.dataset.ColumnType;
import letterminer.dataset.Dataset;
import letterminer.dataset.Json;
import letterminer.dataset.OutputFolder;
import letterminer.dataset.Table;

/**
 * The tables of a run according to its descriptor, including tables and columns that this version does not know.
 */
final class RunTables {
  private static final String DESCRIPTOR = "datapackage.json";

  /** The only optional table of a run. */
  private static final String OPTIONAL = "sentences";

  /**
   * A table.
   *
   * @param name its name
   * @param title description of its rows
   * @param file its CSV
   * @param columns its columns
   * @param cells style of its text cells
   */
  record RunTable(String name, String title, Path file, List<Column<?>> columns, Cells cells) {}

  private RunTables() {}

  static List<RunTable> of(Path run) throws QueryException {
    if (!Files.isDirectory(run)) {
      throw new QueryException("There is no folder " + run + ".");
    }
    if (OutputFolder.isHalfPublished(run)) {
      throw new QueryException("The run in " + run + " was killed while its tables were put in place, so they may be of two "
          + "runs. Run extract again with the same inputs: it resumes and completes them.");
    }
    if (!Files.isRegularFile(run.resolve(DESCRIPTOR))) {
      throw new QueryException("There is no run in " + run + ": it has no " + DESCRIPTOR
          + ". Name the output folder of extract.");
    }
    Map<String, RunTable> tables = new LinkedHashMap<>();
    try {
      JsonNode descriptor = Json.lines().readTree(Files.readAllBytes(run.resolve(DESCRIPTOR)));
      Cells cells = descriptor.at("/letterminer/safeCsv").asBoolean() ? Cells.SAFE_FOR_SPREADSHEETS : Cells.AS_THEY_ARE;
      for (JsonNode resource : descriptor.path("resources")) {
        String path = resource.path("path").asText();
        // A descriptor is untrusted: it must not lead out of the folder.
        if (path.matches("[A-Za-z0-9_-]+\\.csv") && resource.path("schema").path("fields").isArray()) {
          RunTable table = table(run.resolve(path), resource, cells);
          tables.put(table.name(), table);
        }
      }
    } catch (IOException e) {
      throw new QueryException(run.resolve(DESCRIPTOR) + " cannot be read: " + e.getMessage());
    }
    check(run, tables);
    return List.copyOf(tables.values());
  }

  private static RunTable table(Path file, JsonNode resource, Cells cells) {
    String name = file.getFileName().toString().replaceAll("\\.csv$", "");
    Optional<Table<?>> known = known().stream().filter(t -> t.name().equals(name)).findFirst();
    List<Column<?>> columns = new ArrayList<>();
    for (JsonNode field : resource.path("schema").path("fields")) {
      String column = field.path("name").asText();
      ColumnType type = known.stream().flatMap(t -> t.columns().stream()).filter(c -> c.name().equals(column))
          .<ColumnType>map(Column::type).findFirst().orElseGet(() -> type(field));
      columns.add(new Column<Object>(column, type, field.path("description").asText(), row -> "", row -> List.of()));
    }
    return new RunTable(name, resource.path("title").asText(), file, columns, cells);
  }

  private static ColumnType type(JsonNode field) {
    return switch (field.path("type").asText()) {
      case "integer", "year" -> ColumnType.INTEGER;
      case "number" -> ColumnType.NUMBER;
      case "date" -> ColumnType.DATE;
      case "boolean" -> ColumnType.BOOLEAN;
      case "list" -> ColumnType.LIST;
      default -> ColumnType.STRING;
    };
  }

  private static List<Table<?>> known() {
    return new Dataset(true, Cells.AS_THEY_ARE).allTables();
  }

  private static void check(Path run, Map<String, RunTable> tables) throws QueryException {
    if (tables.isEmpty()) {
      throw new QueryException(run + " has no tables as CSV; name the output folder of extract, or export with csv among "
          + "the formats.");
    }
    for (Table<?> table : known()) {
      RunTable found = tables.get(table.name());
      if (found == null) {
        if (!table.name().equals(OPTIONAL)) {
          throw older(run, "it has no " + table.name() + ".csv");
        }
        continue;
      }
      List<String> names = found.columns().stream().<String>map(Column::name).toList();
      for (Column<?> column : table.columns()) {
        if (!names.contains(column.name())) {
          throw older(run, table.name() + ".csv has no column '" + column.name() + "'");
        }
      }
    }
    for (RunTable table : tables.values()) {
      if (!Files.isRegularFile(table.file())) {
        throw new QueryException(table.file() + " is missing, though the run's " + DESCRIPTOR + " names it. Run extract again.");
      }
    }
  }

  private static QueryException older(Path run, String lack) {
    return new QueryException("The run in " + run + " is of an older version of Letterminer: " + lack
        + ". Run extract again with the same inputs.");
  }
}
