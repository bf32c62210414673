package letterminer.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import letterminer.dataset.Cells;
import letterminer.dataset.Column;
import letterminer.dataset.ColumnType;
import letterminer.dataset.TableForm;

/**
 * The columns of a table in DuckDB and Parquet: days are dates, closed lists of values are enumerations (in their
 * order if they have one), lists are lists, and the four columns of a box are one structure.
 */
public final class DuckDbColumns {
  private final List<DuckDbColumn> columns;

  /**
   * A column.
   *
   * @param name its name
   * @param type its type in SQL
   * @param description its meaning
   * @param value SQL expression of its value from the columns of the source
   */
  public record DuckDbColumn(String name, String type, String description, String value) {}

  /** The form of the source of rows. */
  public enum Source {
    /** Columns with the types of {@link #plainType}. */
    TYPED("%s", "%s"),
    /** Text, as in CSV. */
    TEXT("%s", "string_split(%s, '; ')"),
    /** Text, as in CSV for spreadsheets: with an apostrophe before text that begins like a formula. */
    SAFE_TEXT("regexp_replace(%s, " + Sql.text("^'('*[" + Cells.STARTS_FORMULA.replace("-", "\\-") + "])") + ", '\\1')", TEXT.lists);

    /** SQL that makes a text of a column; {@code %s} is replaced by the column. */
    private final String texts;
    /** SQL that makes a list of a text. */
    private final String lists;

    Source(String texts, String lists) {
      this.texts = texts;
      this.lists = lists;
    }

    /** The value of a column, in SQL. */
    private String value(Column<?> column, String type) {
      String name = Sql.name(column.name());
      String text = column.isText() ? String.format(texts, name) : name;
      return column.type().kind() == ColumnType.Kind.LIST
          ? String.format(lists, text) : "CAST(" + text + " AS " + type + ")";
    }
  }

  /** Creates them. */
  public DuckDbColumns(List<? extends Column<?>> columns, Source source) {
    List<DuckDbColumn> made = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (TableForm.isBox(columns, i)) {
        made.add(box(columns.get(i).description()));
        i += TableForm.EDGES.size() - 1;
      } else {
        made.add(column(columns.get(i), source));
      }
    }
    this.columns = List.copyOf(made);
  }

  private static DuckDbColumn box(String description) {
    String fields = TableForm.EDGES.stream().map(e -> Sql.name(e) + " DOUBLE").collect(Collectors.joining(", ", "STRUCT(", ")"));
    String values = TableForm.EDGES.stream().map(e -> Sql.name(e) + " := CAST(" + Sql.name(e) + " AS DOUBLE)")
        .collect(Collectors.joining(", ", "struct_pack(", ")"));
    return new DuckDbColumn(
        TableForm.BOX, fields, "x, y, width, height: " + description, "CASE WHEN x IS NOT NULL THEN " + values + " END");
  }

  private static DuckDbColumn column(Column<?> column, Source source) {
    String type = type(column.type());
    return new DuckDbColumn(column.name(), type, column.description(), source.value(column, type));
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

  /** All of them, as the select list of a query. */
  public String values() {
    return columns.stream().map(c -> c.value() + " AS " + Sql.name(c.name())).collect(Collectors.joining(", "));
  }

  /** All of them, as column definitions of a table. */
  public String definitions() {
    return columns.stream().map(c -> Sql.name(c.name()) + " " + c.type()).collect(Collectors.joining(", "));
  }
}
