package letterminer.dataset;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Counts the values of a column in bounded memory: if there are many different values, only their number is kept. */
final class ColumnCounts implements Serializable {
  private static final long serialVersionUID = 1;

  /** Largest number of different values that are counted separately. */
  static final int MOST_VALUES = 200;

  /** Length of the longest value that is counted; longer ones are free text. */
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
   * @param longest length of the longest value that is counted; if there is a longer one, values are not counted
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
      case DATE -> compareDays(cell);
      case STRING, BOOLEAN, LIST -> { } // Unordered.
    }
    if (isMany) {
      return;
    }
    if (type.kind() == ColumnType.Kind.LIST) {
      for (String value : BETWEEN_ITEMS.split(cell)) {
        count(value, 1);
      }
    } else {
      count(cell, 1);
    }
  }

  /** Adds counts of other rows of the same column. */
  void add(ColumnCounts other) {
    rows += other.rows;
    filled += other.filled;
    if (!other.least.isEmpty()) {
      switch (type.kind()) {
        case INTEGER, NUMBER -> {
          compare(other.least, other.leastNumber);
          compare(other.most, other.mostNumber);
        }
        default -> {
          compareDays(other.least);
          compareDays(other.most);
        }
      }
    }
    if (other.isMany) {
      isMany = true;
      values.clear();
    } else {
      other.values.forEach(this::count);
    }
  }

  private void compareDays(String day) {
    least = least.isEmpty() || day.compareTo(least) < 0 ? day : least;
    most = day.compareTo(most) > 0 ? day : most;
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

  private void count(String value, long number) {
    if (isMany) {
      return;
    }
    values.merge(value, number, Long::sum);
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

  /** Whether values are not counted because there are too many, or because they are free text. */
  boolean isMany() {
    return isMany;
  }

  /** How often a value occurs; 0 if values are not counted. */
  long of(String value) {
    return values.getOrDefault(value, 0L);
  }

  /** Values with their frequencies: those of a closed list in its order, others by frequency. */
  Map<String, Long> values() {
    Map<String, Long> sorted = new LinkedHashMap<>();
    List<String> names = type.isEnumeration() ? type.values() : values.keySet().stream()
        .sorted(Comparator.comparing((String v) -> values.get(v)).reversed().thenComparing(Comparator.naturalOrder())).toList();
    names.forEach(name -> sorted.put(name, of(name)));
    return sorted;
  }
}
