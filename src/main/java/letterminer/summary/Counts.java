package letterminer.summary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How often each pair of a row's and a column's name occurs. */
final class Counts {
  private final Map<String, Map<String, Integer>> rows = new TreeMap<>();
  private final Map<String, Integer> columns = new TreeMap<>();
  private int all;

  void add(String row, String column) {
    rows.computeIfAbsent(row, r -> new LinkedHashMap<>()).merge(column, 1, Integer::sum);
    columns.merge(column, 1, Integer::sum);
    all++;
  }

  int of(String row, String column) {
    return rows.getOrDefault(row, Map.of()).getOrDefault(column, 0);
  }

  int ofRow(String row) {
    return rows.getOrDefault(row, Map.of()).values().stream().mapToInt(n -> n).sum();
  }

  int ofColumn(String column) {
    return columns.getOrDefault(column, 0);
  }

  int all() {
    return all;
  }

  Collection<String> rows() {
    return rows.keySet();
  }

  /** In alphabetical order, so that years are in theirs. */
  Collection<String> columns() {
    return new TreeSet<>(columns.keySet());
  }
}
