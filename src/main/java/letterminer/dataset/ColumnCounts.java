package letterminer.dataset;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What occurs in a column. Memory does not grow with the rows: of a column with many values only their number is kept. */
final class ColumnCounts {
  /** Most values that are counted one by one. */
  static final int MOST_VALUES = 200;

  /** Longest value that is counted; what is longer is free text. */
  private static final int LONGEST = 80;

  private final int longest;
  private final ColumnType type;
  private final Map<String, Long> values = new TreeMap<>();
  private boolean isMany;
  private long rows;
  private long filled;
  private String least = "";
  private String most = "";

  ColumnCounts(ColumnType type) {
    this(type, LONGEST);
  }

  /**
   * Counts values up to a length.
   *
   * @param longest longest value that is counted; if there is a longer one, none is
   */
  ColumnCounts(ColumnType type, int longest) {
    this.longest = longest;
    this.type = type;
    type.values().forEach(value -> values.put(value, 0L));
  }

  void add(String cell) {
    rows++;
    if (cell.isEmpty()) {
      return;
    }
    filled++;
    if (isOrdered()) {
      least = least.isEmpty() || compare(cell, least) < 0 ? cell : least;
      most = most.isEmpty() || compare(cell, most) > 0 ? cell : most;
    }
    for (String value : type.kind() == ColumnType.Kind.LIST ? cell.split("; ") : new String[] {cell}) {
      count(value);
    }
  }

  private void count(String value) {
    if (isMany) {
      return;
    }
    values.merge(value, 1L, Long::sum);
    if (value.length() > longest || values.size() > MOST_VALUES) {
      isMany = true;
      values.clear();
    }
  }

  private boolean isOrdered() {
    return switch (type.kind()) {
      case INTEGER, NUMBER, DATE -> true;
      case STRING, BOOLEAN, LIST -> false;
    };
  }

  private int compare(String a, String b) {
    return type.kind() == ColumnType.Kind.DATE ? a.compareTo(b) : Double.compare(Double.parseDouble(a), Double.parseDouble(b));
  }

  long rows() {
    return rows;
  }

  long filled() {
    return filled;
  }

  String least() {
    return least;
  }

  String most() {
    return most;
  }

  /** Whether there are more values than are counted, or free text. */
  boolean isMany() {
    return isMany;
  }

  /** How often a value occurs; 0 if values are not counted. */
  long of(String value) {
    return values.getOrDefault(value, 0L);
  }

  /** Values with how often they occur: those of a closed list in its order, others the most frequent first. */
  Map<String, Long> values() {
    Map<String, Long> sorted = new LinkedHashMap<>();
    List<String> names = type.isEnumeration() ? type.values() : values.keySet().stream()
        .sorted(Comparator.comparing((String v) -> values.get(v)).reversed()).toList();
    names.forEach(name -> sorted.put(name, of(name)));
    return sorted;
  }
}
