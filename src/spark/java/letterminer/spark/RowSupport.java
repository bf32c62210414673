package letterminer.spark;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import letterminer.dataset.Column;
import letterminer.dataset.ColumnType;
import letterminer.dataset.Table;
import letterminer.dataset.TableForm;
import letterminer.dataset.TableRow;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;

/** Hands rows to Parquet. A value that is not of its column's type ends the task: nothing becomes null in silence. */
final class RowSupport extends WriteSupport<TableRow> {
  private final Table<?> table;
  private final String[] names;
  private final ColumnType.Kind[] kinds;

  /** For each column, the place of its field, and its place among those with lists, or -1. */
  private final int[] fields;
  private final int[] lists;
  private final int box;

  /** The last text of each column, and its bytes. */
  private final String[] lastCells;
  private final Binary[] lastTexts;
  private RecordConsumer out;
  private boolean isInBox;

  RowSupport(Table<?> table) {
    this.table = table;
    this.names = table.columns().stream().map(Column::name).toArray(String[]::new);
    this.kinds = table.columns().stream().map(column -> column.type().kind()).toArray(ColumnType.Kind[]::new);
    this.fields = TableSchemas.fields(table);
    this.box = TableSchemas.box(table);
    this.lists = new int[names.length];
    int list = 0;
    for (int i = 0; i < lists.length; i++) {
      lists[i] = kinds[i] == ColumnType.Kind.LIST ? list++ : -1;
    }
    this.lastCells = new String[names.length];
    this.lastTexts = new Binary[names.length];
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
  public void write(TableRow row) {
    out.startMessage();
    for (int column = 0; column < kinds.length; column++) {
      if (fields[column] != box) {
        endBox();
        field(names[column], fields[column], column, row);
      } else {
        edge(column, row);
      }
    }
    endBox();
    out.endMessage();
  }

  /** A box is there if its first edge is. */
  private void edge(int column, TableRow row) {
    int edge = TableForm.EDGES.indexOf(names[column]);
    if (edge == 0 && !row.cell(column).isEmpty()) {
      out.startField(TableForm.BOX, box);
      out.startGroup();
      isInBox = true;
    }
    if (isInBox) {
      field(names[column], edge, column, row);
    }
  }

  private void endBox() {
    if (isInBox) {
      out.endGroup();
      out.endField(TableForm.BOX, box);
      isInBox = false;
    }
  }

  private void field(String name, int at, int column, TableRow row) {
    if (lists[column] >= 0) {
      List<String> items = row.items(lists[column]);
      if (!items.isEmpty()) {
        out.startField(name, at);
        items(items);
        out.endField(name, at);
      }
    } else if (!row.cell(column).isEmpty()) {
      out.startField(name, at);
      value(column, row.cell(column));
      out.endField(name, at);
    }
  }

  private void value(int column, String cell) {
    try {
      switch (kinds[column]) {
        case STRING -> out.addBinary(text(column, cell));
        case INTEGER -> out.addLong(Long.parseLong(cell));
        case NUMBER -> out.addDouble(Double.parseDouble(cell));
        case DATE -> out.addInteger((int) LocalDate.parse(cell).toEpochDay());
        case BOOLEAN -> out.addBoolean(truth(cell));
        case LIST -> throw new IllegalStateException("a list is no cell");
      }
    } catch (NumberFormatException | DateTimeParseException e) {
      throw new IllegalStateException(table.name() + "." + names[column] + ": " + e.getMessage(), e);
    }
  }

  private static boolean truth(String cell) {
    if (cell.equals("true") || cell.equals("false")) {
      return cell.equals("true");
    }
    throw new NumberFormatException("'" + cell + "' is neither true nor false");
  }

  /** Rows of a letter share the texts of its own columns. */
  @SuppressWarnings("ReferenceEquality") // Equal texts that are not the same are only encoded again.
  private Binary text(int column, String cell) {
    if (lastCells[column] != cell) {
      lastCells[column] = cell;
      lastTexts[column] = Binary.fromString(cell);
    }
    return lastTexts[column];
  }

  private void items(List<String> items) {
    out.startGroup();
    out.startField(TableSchemas.LIST, 0);
    for (String item : items) {
      out.startGroup();
      out.startField(TableSchemas.ELEMENT, 0);
      out.addBinary(Binary.fromString(item));
      out.endField(TableSchemas.ELEMENT, 0);
      out.endGroup();
    }
    out.endField(TableSchemas.LIST, 0);
    out.endGroup();
  }
}
