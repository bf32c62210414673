package letterminer.query;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints an answer as a JSON array with an object on each line. */
final class JsonAnswer implements AnswerWriter {
  private final PrintWriter out;
  private List<String> names = List.of();
  private boolean first;

  JsonAnswer(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begin(List<String> columns) {
    names = distinct(columns);
    first = true;
    out.print("[");
  }

  /** Makes names unique, as an object requires. */
  private static List<String> distinct(List<String> names) {
    List<String> distinct = new ArrayList<>();
    for (String name : names) {
      String candidate = name;
      for (int i = 2; distinct.contains(candidate); i++) {
        candidate = name + "_" + i;
      }
      distinct.add(candidate);
    }
    return distinct;
  }

  @Override
  public void row(List<Object> values) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      row.put(names.get(i), values.get(i));
    }
    out.print((first ? "\n" : ",\n") + SqlValues.json(row));
    first = false;
  }

  @Override
  public void end() {
    out.print(first ? "]\n" : "\n]\n");
    out.flush();
  }
}
