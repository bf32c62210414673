package letterminer.dataset;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What occurs in a column. Memory does not grow with the rows: of a column with many values only their number is kept. */
final class ColumnCounts {
  /** Most values that are counted one by one. */
  static final int MOST_VALUES = 200;

  /** Longest value that is counted; what is longer is free text. */
  private static final int LONGEST = 80;

  private static final Pattern BETWEEN_ITEMS = Pattern.compile("; ");

  private final int longest;
  private final ColumnType type;
  private final Map<String, Long> values = new HashMap<>();
  private boolean isMany;
  private long rows;
  private long filled;
  private String least = "";
  private String most = "";
  private double leastNumber = Double.POSITIVE_INFINITY;
  private double mostNumber = Double.NEGATIVE_INFINITY;

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
    switch (type.kind()) {
      case INTEGER -> compare(cell, Long.parseLong(cell));
      case NUMBER -> compare(cell, Double.parseDouble(cell));
      case DATE -> {
        least = least.isEmpty() || cell.compareTo(least) < 0 ? cell : least;
        most = cell.compareTo(most) > 0 ? cell : most;
      }
      case STRING, BOOLEAN, LIST -> { } // No order.
    }
    if (isMany) {
      return;
    }
    if (type.kind() == ColumnType.Kind.LIST) {
      for (String value : BETWEEN_ITEMS.split(cell)) {
        count(value);
      }
    } else {
      count(cell);
    }
  }

  private void compare(String cell, double number) {
    if (number < leastNumber) {
      least = cell;
      leastNumber = number;
    }
    if (number > mostNumber) {
      most = cell;
      mostNumber = number;
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
        .sorted(Comparator.comparing((String v) -> values.get(v)).reversed().thenComparing(Comparator.naturalOrder())).toList();
    names.forEach(name -> sorted.put(name, of(name)));
    return sorted;
  }
}
