package letterminer.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import letterminer.dataset.Column;
import letterminer.dataset.ColumnType;

/**
 * The columns of a table as DuckDB and Parquet have them: days are dates, closed lists of values enumerations (in
 * their order where they have one), lists are lists, and the four columns of a box one structure.
 */
public final class DuckDbColumns {
  private static final List<String> EDGES = List.of("x", "y", "width", "height");

  /** The column that holds a box. */
  public static final String BOX = "box";

  private final List<DuckDbColumn> columns;

  /**
   * A column.
   *
   * @param name its name
   * @param type its type in SQL
   * @param description what it holds
   * @param value what makes it from the columns of the source, in SQL
   */
  public record DuckDbColumn(String name, String type, String description, String value) {}

  /**
   * What the source of rows has.
   *
   * @param lists makes a list of a column with one, in SQL; {@code %s} stands for the column
   */
  public enum Source {
    /** A column of each table for each column, of the types of {@link #plainType}. */
    TYPED("%s"),
    /** Text, as CSV has it. */
    TEXT("string_split(%s, '; ')");

    private final String lists;

    Source(String lists) {
      this.lists = lists;
    }
  }

  /** Makes them. */
  public DuckDbColumns(List<? extends Column<?>> columns, Source source) {
    List<DuckDbColumn> made = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (isBox(columns, i)) {
        made.add(box(columns.get(i).description()));
        i += EDGES.size() - 1;
      } else {
        made.add(column(columns.get(i), source));
      }
    }
    this.columns = List.copyOf(made);
  }

  private static boolean isBox(List<? extends Column<?>> columns, int from) {
    return from + EDGES.size() <= columns.size()
        && columns.subList(from, from + EDGES.size()).stream().map(Column::name).toList().equals(EDGES);
  }

  private static DuckDbColumn box(String description) {
    String fields = EDGES.stream().map(e -> Sql.name(e) + " DOUBLE").collect(Collectors.joining(", ", "STRUCT(", ")"));
    String values = EDGES.stream().map(e -> Sql.name(e) + " := CAST(" + Sql.name(e) + " AS DOUBLE)")
        .collect(Collectors.joining(", ", "struct_pack(", ")"));
    return new DuckDbColumn(
        BOX, fields, "x, y, width, height: " + description, "CASE WHEN x IS NOT NULL THEN " + values + " END");
  }

  private static DuckDbColumn column(Column<?> column, Source source) {
    String type = type(column.type());
    String name = Sql.name(column.name());
    String value = column.type().kind() == ColumnType.Kind.LIST
        ? String.format(source.lists, name) : "CAST(" + name + " AS " + type + ")";
    return new DuckDbColumn(column.name(), type, column.description(), value);
  }

  private static String type(ColumnType type) {
    boolean isEnumeration = type.kind() == ColumnType.Kind.STRING && type.isEnumeration();
    return isEnumeration
        ? type.values().stream().map(Sql::text).collect(Collectors.joining(", ", "ENUM(", ")")) : plainType(type);
  }

  /** The type of a column before its values become an enumeration. */
  static String plainType(ColumnType type) {
    return switch (type.kind()) {
      case STRING -> "VARCHAR";
      case INTEGER -> "BIGINT";
      case NUMBER -> "DOUBLE";
      case DATE -> "DATE";
      case BOOLEAN -> "BOOLEAN";
      case LIST -> "VARCHAR[]";
    };
  }

  /** The columns. */
  public List<DuckDbColumn> columns() {
    return columns;
  }

  /** All of them, as a query has them. */
  public String values() {
    return columns.stream().map(c -> c.value() + " AS " + Sql.name(c.name())).collect(Collectors.joining(", "));
  }

  /** All of them, as a definition of a table has them. */
  public String definitions() {
    return columns.stream().map(c -> Sql.name(c.name()) + " " + c.type()).collect(Collectors.joining(", "));
  }
}
