package letterminer.spark;

import java.util.ArrayList;
import java.util.List;
import letterminer.dataset.ColumnType;
import letterminer.dataset.Table;
import letterminer.dataset.TableForm;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of tables as Spark has them: those that {@code export --format parquet} writes. */
final class TableSchemas {
  private TableSchemas() {}

  /** A row as it comes: a box is four columns. */
  static StructType ofLines(Table<?> table) {
    StructType schema = new StructType();
    for (var column : table.columns()) {
      schema = schema.add(column.name(), type(column.type().kind()));
    }
    return schema;
  }

  private static DataType type(ColumnType.Kind kind) {
    return switch (kind) {
      case STRING -> DataTypes.StringType;
      case INTEGER -> DataTypes.LongType;
      case NUMBER -> DataTypes.DoubleType;
      case DATE -> DataTypes.DateType;
      case BOOLEAN -> DataTypes.BooleanType;
      case LIST -> DataTypes.createArrayType(DataTypes.StringType);
    };
  }

  /** The columns of the table, made of those of a row. */
  static Column[] columns(Table<?> table, String row) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      if (TableForm.isBox(table.columns(), i)) {
        Column[] edges = TableForm.EDGES.stream().map(edge -> functions.col(row + "." + edge)).toArray(Column[]::new);
        columns.add(functions.when(edges[0].isNotNull(), functions.struct(edges)).as(TableForm.BOX));
        i += TableForm.EDGES.size() - 1;
      } else {
        String name = table.columns().get(i).name();
        columns.add(functions.col(row + "." + name).as(name));
      }
    }
    return columns.toArray(Column[]::new);
  }
}
