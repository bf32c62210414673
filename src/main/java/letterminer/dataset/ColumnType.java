package letterminer.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * What the values of a column are.
 *
 * @param kind what each value is
 * @param values every value that may occur; empty if the column may hold others
 * @param ordered whether {@code values} are in an order that means something, the least first
 */
public record ColumnType(Kind kind, List<String> values, boolean ordered) {
  /** What a value is. */
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

  /** One of some texts, the least first. */
  static ColumnType ordered(List<String> values) {
    return new ColumnType(Kind.STRING, List.copyOf(values), true);
  }

  /** A number from the first to the last of some numbers. */
  static ColumnType orderedNumbers(List<String> values) {
    return new ColumnType(Kind.INTEGER, List.copyOf(values), true);
  }

  /** Whether it holds one of a closed list of values. */
  public boolean isEnumeration() {
    return !values.isEmpty();
  }
}
