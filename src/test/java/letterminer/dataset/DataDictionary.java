package letterminer.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import letterminer.catalogue.Catalogue;

/** The tables for the documentation. */
public final class DataDictionary {
  private DataDictionary() {}

  /** The columns of each table in Markdown, by the table's name. */
  public static Map<String, String> tables() {
    Map<String, String> tables = new LinkedHashMap<>();
    for (Table<?> table : whole().allTables()) {
      StringBuilder text = new StringBuilder(table.title() + "." + key(table) + "\n\n| column | type | what it holds |\n| --- | --- | --- |\n");
      for (Column<?> column : table.columns()) {
        text.append("| `").append(column.name()).append("` | ").append(column.type().kind().code()).append(" | ")
            .append(column.description()).append(" |\n");
      }
      tables.put(table.name(), text.toString());
    }
    return tables;
  }

  /** Tables of a run with all options. */
  private static Dataset whole() {
    return new Dataset(
        true, Cells.AS_THEY_ARE, true, List.of(), Optional.empty(), Catalogue.NONE, Optional.of(new CorrectionSource("", 1)));
  }

  private static String key(Table<?> table) {
    return table.key().isEmpty() ? "" : table.key().stream().map(c -> "`" + c + "`")
        .collect(Collectors.joining(", ", " Key: ", "."));
  }
}
