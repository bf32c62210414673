package letterminer.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import letterminer.dataset.JsonRows;
import letterminer.dataset.Table;
import letterminer.engine.ReadDocument;
import letterminer.polarity.SentenceReader;
import letterminer.records.FileRecord;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Makes the rows of every table from the records of documents, and the name of the document before with the same text. */
final class RenderTask implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1;
  private static final DataType LINES = DataTypes.createArrayType(DataTypes.StringType);

  private final TaskPlan plan;

  RenderTask(TaskPlan plan) {
    this.plan = plan;
  }

  /** The columns of what it gives: one with the rows of each table. */
  static StructType schema(List<Table<?>> tables) {
    StructType schema = new StructType()
        .add("file", DataTypes.StringType).add("ordinal", DataTypes.IntegerType)
        .add("letter_lines", LINES).add("assessments", LINES);
    for (Table<?> table : tables) {
      schema = schema.add(table.name(), LINES);
    }
    return schema;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> records) throws IOException {
    JsonRows json = new JsonRows(
        plan.sentences() ? Optional.of(new SentenceReader(plan.here().judge())) : Optional.empty());
    List<Table<?>> tables = JsonRows.tables(plan.sentences());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Row next() {
        try {
          return render(records.next(), json, tables);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  private static Row render(Row kept, JsonRows json, List<Table<?>> tables) throws IOException {
    FileRecord record = FileRecord.decode(kept.getAs("record"));
    ReadDocument read = new ReadDocument(
        kept.getAs("name"), kept.getAs("sha256"), kept.<Long>getAs("bytes"), record);
    JsonRows.FileRows rows = json.of(read.row(Optional.ofNullable(kept.getAs("same_as"))), record.file());
    List<Object> values = new ArrayList<>();
    values.add(kept.getAs("file"));
    values.add(kept.getAs("ordinal"));
    values.add(rows.letters().toArray(String[]::new));
    values.add(rows.assessments().toArray(String[]::new));
    for (Table<?> table : tables) {
      values.add(rows.rows().getOrDefault(table.name(), List.of()).toArray(String[]::new));
    }
    return RowFactory.create(values.toArray());
  }
}
