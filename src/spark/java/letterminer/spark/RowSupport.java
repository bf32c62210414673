package letterminer.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import letterminer.dataset.Column;
import letterminer.dataset.ColumnType;
import letterminer.dataset.Table;
import letterminer.dataset.TableForm;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;

/** Hands rows as JSON to Parquet. A value that is not of its column's type ends the task: nothing becomes null in silence. */
final class RowSupport extends WriteSupport<String> {
  private static final JsonFactory JSON = new JsonFactory();

  private final Table<?> table;
  private final List<String> names;
  private final int[] fields;
  private final int box;
  private RecordConsumer out;
  private boolean isInBox;

  RowSupport(Table<?> table) {
    this.table = table;
    this.names = table.columns().stream().<String>map(Column::name).toList();
    this.fields = TableSchemas.fields(table);
    this.box = TableSchemas.box(table);
  }

  @Override
  public WriteContext init(Configuration hadoop) {
    return new WriteContext(TableSchemas.of(table), Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    this.out = consumer;
  }

  @Override
  public void write(String line) {
    try (JsonParser row = JSON.createParser(line)) {
      out.startMessage();
      row.nextToken();
      int column = 0; // Values come in the order of the columns.
      while (row.nextToken() == JsonToken.FIELD_NAME) {
        while (!names.get(column).equals(row.currentName())) {
          column++;
        }
        row.nextToken();
        write(column, row);
      }
      endBox();
      out.endMessage();
    } catch (IOException e) {
      throw new UncheckedIOException(table.name() + ": " + e.getMessage(), e);
    }
  }

  private void write(int column, JsonParser row) throws IOException {
    if (fields[column] != box) {
      endBox();
      field(names.get(column), fields[column], column, row);
      return;
    }
    int edge = TableForm.EDGES.indexOf(names.get(column));
    if (edge == 0) {
      out.startField(TableForm.BOX, box);
      out.startGroup();
      isInBox = true;
    }
    if (isInBox) {
      field(names.get(column), edge, column, row);
    }
  }

  private void endBox() {
    if (isInBox) {
      out.endGroup();
      out.endField(TableForm.BOX, box);
      isInBox = false;
    }
  }

  private void field(String name, int at, int column, JsonParser row) throws IOException {
    out.startField(name, at);
    value(table.columns().get(column).type().kind(), row);
    out.endField(name, at);
  }

  private void value(ColumnType.Kind kind, JsonParser row) throws IOException {
    switch (kind) {
      case STRING -> out.addBinary(Binary.fromString(row.getValueAsString()));
      case INTEGER -> out.addLong(row.getLongValue());
      case NUMBER -> out.addDouble(row.getDoubleValue());
      case DATE -> out.addInteger((int) LocalDate.parse(row.getText()).toEpochDay());
      case BOOLEAN -> out.addBoolean(row.getBooleanValue());
      case LIST -> items(row);
    }
  }

  private void items(JsonParser row) throws IOException {
    out.startGroup();
    out.startField(TableSchemas.LIST, 0);
    while (row.nextToken() != JsonToken.END_ARRAY) {
      out.startGroup();
      out.startField(TableSchemas.ELEMENT, 0);
      out.addBinary(Binary.fromString(row.getText()));
      out.endField(TableSchemas.ELEMENT, 0);
      out.endGroup();
    }
    out.endField(TableSchemas.LIST, 0);
    out.endGroup();
  }
}
