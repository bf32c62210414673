package letterminer.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of a table in a form, following Table Schema, version 2. */
final class TableSchema {
  static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  private final Table<?> table;
  private final TableForm form;

  private TableSchema(Table<?> table, TableForm form) {
    this.table = table;
    this.form = form;
  }

  static Map<String, Object> of(Table<?> table, TableForm form) {
    return new TableSchema(table, form).describe();
  }

  private Map<String, Object> describe() {
    Map<String, Object> schema = Json.object(
        "$schema", PROFILES + "tableschema.json", "fields", fields(), "missingValues", List.of(""));
    if (!table.key().isEmpty()) {
      schema.put(isFilled() ? "primaryKey" : "uniqueKeys", isFilled() ? table.key() : List.of(table.key()));
    }
    if (!table.foreignKeys().isEmpty()) {
      schema.put("foreignKeys", table.foreignKeys().stream().map(this::foreignKey).toList());
    }
    return schema;
  }

  /** A catalogue row without a file is a problem without a file, but columns of a primary key must not be empty. */
  private boolean isFilled() {
    return !table.name().equals(Tables.PROBLEMS.name());
  }

  private List<Object> fields() {
    List<Object> fields = new ArrayList<>();
    List<? extends Column<?>> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      if (form.boxes() && TableForm.isBox(columns, i)) {
        fields.add(box(columns.get(i)));
        i += TableForm.EDGES.size() - 1;
      } else {
        fields.add(field(columns.get(i)));
      }
    }
    return fields;
  }

  private static Map<String, Object> box(Column<?> first) {
    return Json.object(
        "name", TableForm.BOX, "type", "object",
        "description", String.join(", ", TableForm.EDGES) + ": " + first.description());
  }

  private Map<String, Object> field(Column<?> column) {
    ColumnType type = column.type();
    Map<String, Object> field = Json.object("name", column.name(), "type", type(type), "description", column.description());
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (isFilled() && table.key().contains(column.name())) {
      constraints.put("required", true);
    }
    if (type.isEnumeration()) {
      List<?> values = type.kind() == ColumnType.Kind.INTEGER
          ? type.values().stream().map(Integer::valueOf).toList() : type.values();
      constraints.put("enum", values);
      field.put("categories", values);
      field.put("categoriesOrdered", type.ordered());
    }
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }

  /** For readers of version 1, which has no lists of texts, a joined list is text. */
  private String type(ColumnType type) {
    if (type.kind() != ColumnType.Kind.LIST) {
      return type.kind().code();
    }
    return form.arrays() ? "array" : ColumnType.Kind.STRING.code();
  }

  private Map<String, Object> foreignKey(ForeignKey key) {
    return Json.object(
        "fields", key.columns(),
        "reference", Json.object("resource", form.resource(key.table()), "fields", key.references()));
  }
}
