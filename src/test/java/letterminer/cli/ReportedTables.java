package letterminer.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The data of a report's page.
 *
 * @param json all of it
 */
record ReportedTables(JsonNode json) {

  static ReportedTables of(Path page) throws IOException {
    String html = Files.readString(page);
    String start = "<script type=\"application/json\" id=\"data\">";
    int from = html.indexOf(start) + start.length();
    return new ReportedTables(new ObjectMapper().readTree(html.substring(from, html.indexOf("</script>", from))));
  }

  JsonNode table(String id) {
    for (JsonNode table : json.get("tables")) {
      if (table.get("id").asText().equals(id)) {
        return table;
      }
    }
    throw new AssertionError("There is no table " + id);
  }

  /**
   * The counts of a table that are not zero: how many, and the ids of their letters, by the cells of the named columns
   * and the column of the count.
   */
  Map<String, String> counts(String id, String... names) {
    Map<String, String> counts = new TreeMap<>();
    JsonNode table = table(id);
    for (JsonNode row : table.get("rows")) {
      for (int i = 0; i < row.size(); i++) {
        JsonNode cell = row.get(i);
        if (kind(table, i).equals("count") && cell.get(0).asInt() > 0) {
          String old = counts.put(key(table, row, names) + "|" + table.get("columns").get(i).get(0).asText(), count(cell));
          if (old != null) {
            throw new AssertionError(id + " has two rows " + key(table, row, names));
          }
        }
      }
    }
    return counts;
  }

  /** The numbers of a table, by the cells of the named columns (all texts if none is named) and the number's column. */
  Map<String, String> numbers(String id, String... names) {
    Map<String, String> numbers = new TreeMap<>();
    JsonNode table = table(id);
    for (JsonNode row : table.get("rows")) {
      for (int i = 0; i < row.size(); i++) {
        if (kind(table, i).equals("number")) {
          numbers.put(key(table, row, names) + "|" + table.get("columns").get(i).get(0).asText(), row.get(i).asText());
        }
      }
    }
    return numbers;
  }

  private static String kind(JsonNode table, int column) {
    return table.get("columns").get(column).get(2).asText();
  }

  private static String key(JsonNode table, JsonNode row, String... names) {
    List<String> wanted = List.of(names);
    List<String> key = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String column = table.get("columns").get(i).get(0).asText();
      if (kind(table, i).equals("text") && (wanted.isEmpty() || wanted.contains(column))) {
        key.add(row.get(i).asText());
      }
    }
    return String.join("|", key);
  }

  private String count(JsonNode cell) {
    TreeSet<String> letters = new TreeSet<>();
    int place = 0;
    for (int i = 1; i < cell.size(); i++) {
      place += cell.get(i).asInt();
      letters.add(json.get("letters").get(place).get(0).asText());
    }
    return cell.get(0).asInt() + " " + String.join(" ", letters);
  }
}
