package letterminer.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables as the documentation has them. */
public final class DataDictionary {
  private DataDictionary() {}

  /** The columns of each table in Markdown, by the table's name. */
  public static Map<String, String> tables() {
    Map<String, String> tables = new LinkedHashMap<>();
    List<Table<?>> all = new ArrayList<>(new Dataset(true, Cells.AS_THEY_ARE).tables());
    all.add(Tables.FILES);
    for (Table<?> table : all) {
      StringBuilder text = new StringBuilder(table.title() + ".\n\n| column | type | what it holds |\n| --- | --- | --- |\n");
      for (Column<?> column : table.columns()) {
        text.append("| `").append(column.name()).append("` | ").append(column.type().kind().code()).append(" | ")
            .append(column.description()).append(" |\n");
      }
      tables.put(table.name(), text.toString());
    }
    return tables;
  }
}
