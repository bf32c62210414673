package letterminer.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of a table: their cells, and as CSV, as JSON and as values. Not thread-safe. */
final class RenderedRows<T> {
  private final Table<T> table;
  private final Cells style;
  private final List<T> rows = new ArrayList<>();
  private final List<String[]> cells = new ArrayList<>();

  RenderedRows(Table<T> table, Cells style) {
    this.table = table;
    this.style = style;
  }

  void add(T row) {
    List<Column<T>> columns = table.columns();
    String[] values = new String[columns.size()];
    for (int i = 0; i < values.length; i++) {
      String value = columns.get(i).value().apply(row);
      // Numbers are our own; a minus sign does not begin a formula.
      values[i] = columns.get(i).isText() ? style.write(value) : value;
    }
    rows.add(row);
    cells.add(values);
  }

  void addAll(List<T> all) {
    all.forEach(this::add);
  }

  /** The cells of each row, as in CSV. */
  List<String[]> cells() {
    return cells;
  }

  /** A line of CSV for each row. */
  String csv() {
    StringBuilder text = new StringBuilder();
    try {
      for (String[] row : cells) {
        Csv.FORMAT.printRecord(text, (Object[]) row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // A StringBuilder does not fail.
    }
    return text.toString();
  }

  /** A line of JSON for each row. */
  String json() {
    StringBuilder text = new StringBuilder();
    JsonCells.lines(table, values()).forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  List<TableRow> values() {
    List<Column<T>> lists = table.columns().stream().filter(c -> c.type().kind() == ColumnType.Kind.LIST).toList();
    List<TableRow> all = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      List<List<String>> items = lists.isEmpty() ? List.of() : new ArrayList<>(lists.size());
      for (Column<T> list : lists) {
        items.add(list.items().apply(rows.get(i)).stream().map(Cells.AS_THEY_ARE::write).toList());
      }
      String[] row = cells.get(i);
      all.add(new TableRow(
          style == Cells.AS_THEY_ARE ? row : Arrays.stream(row).map(style::read).toArray(String[]::new), items));
    }
    return all;
  }
}
