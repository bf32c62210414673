package letterminer.spark;

import java.util.ArrayList;
import java.util.List;
import letterminer.dataset.Column;
import letterminer.dataset.ColumnType;
import letterminer.dataset.Table;
import letterminer.dataset.TableForm;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** The columns of tables in Parquet, as {@code export --format parquet} and Spark write them: a box is one structure. */
final class TableSchemas {
  static final String LIST = "list";
  static final String ELEMENT = "element";

  private TableSchemas() {}

  static MessageType of(Table<?> table) {
    List<Type> fields = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      if (TableForm.isBox(table.columns(), i)) {
        fields.add(Types.optionalGroup().addFields(
            TableForm.EDGES.stream().map(edge -> type(edge, ColumnType.Kind.NUMBER)).toArray(Type[]::new)).named(TableForm.BOX));
        i += TableForm.EDGES.size() - 1;
      } else {
        Column<?> column = table.columns().get(i);
        fields.add(type(column.name(), column.type().kind()));
      }
    }
    return new MessageType(table.name(), fields);
  }

  private static Type type(String name, ColumnType.Kind kind) {
    return switch (kind) {
      case STRING -> text(name);
      case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(name);
      case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(name);
      case DATE -> Types.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType()).named(name);
      case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
      case LIST -> Types.optionalGroup().as(LogicalTypeAnnotation.listType())
          .addField(Types.repeatedGroup().addField(text(ELEMENT)).named(LIST)).named(name);
    };
  }

  private static Type text(String name) {
    return Types.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType()).named(name);
  }

  /** For each column, the place of its field; those of a box have that of the box. */
  static int[] fields(Table<?> table) {
    int[] fields = new int[table.columns().size()];
    int field = 0;
    for (int i = 0; i < fields.length; field++) {
      int width = TableForm.isBox(table.columns(), i) ? TableForm.EDGES.size() : 1;
      for (int j = 0; j < width; j++) {
        fields[i++] = field;
      }
    }
    return fields;
  }

  /** The place of the box; -1 if there is none. */
  static int box(Table<?> table) {
    MessageType type = of(table);
    return type.containsField(TableForm.BOX) ? type.getFieldIndex(TableForm.BOX) : -1;
  }
}
