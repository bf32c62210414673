package letterminer.dataset;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The type of a column's values.
 *
 * @param kind type of each value
 * @param values all possible values; empty if there is no closed list
 * @param ordered whether {@code values} are ordered, lowest first
 */
public record ColumnType(Kind kind, List<String> values, boolean ordered) implements Serializable {
  /** The type of a value. */
  public enum Kind {
    STRING("string"),
    INTEGER("integer"),
    NUMBER("number"),
    DATE("date"),
    BOOLEAN("boolean"),
    /** Several texts; in CSV they are joined by {@code "; "}. */
    LIST("list");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** Its name in schemas and in the documentation. */
    public String code() {
      return code;
    }
  }

  /** Any text. */
  public static final ColumnType STRING = new ColumnType(Kind.STRING, List.of(), false);

  /** Whole numbers. */
  public static final ColumnType INTEGER = new ColumnType(Kind.INTEGER, List.of(), false);

  /** Numbers. */
  public static final ColumnType NUMBER = new ColumnType(Kind.NUMBER, List.of(), false);

  /** Days, ISO 8601. */
  public static final ColumnType DATE = new ColumnType(Kind.DATE, List.of(), false);

  /** {@code true} or {@code false}. */
  public static final ColumnType BOOLEAN = new ColumnType(Kind.BOOLEAN, List.of(), false);

  /** Several texts. */
  public static final ColumnType LIST = new ColumnType(Kind.LIST, List.of(), false);

  /** One of the codes of an enumeration. */
  static <E extends Enum<E>> ColumnType oneOf(E[] constants, Function<E, String> code) {
    return new ColumnType(Kind.STRING, Arrays.stream(constants).map(code).toList(), false);
  }

  /** One of some texts. */
  static ColumnType oneOf(List<String> values) {
    return new ColumnType(Kind.STRING, List.copyOf(values), false);
  }

  /** One of some texts, lowest first. */
  static ColumnType ordered(List<String> values) {
    return new ColumnType(Kind.STRING, List.copyOf(values), true);
  }

  /** A number from a first to a last one. */
  static ColumnType orderedNumbers(List<String> values) {
    return new ColumnType(Kind.INTEGER, List.copyOf(values), true);
  }

  /** Whether its values are from a closed list. */
  public boolean isEnumeration() {
    return !values.isEmpty();
  }
}
