package letterminer.dataset;

import java.io.IOException;
import org.apache.commons.csv.CSVPrinter;

/** Writes a row of a table. */
final class CsvRow {
  private CsvRow() {}

  static <T> void print(CSVPrinter printer, Table<T> table, T row, Cells cells) throws IOException {
    for (Column<T> column : table.columns()) {
      String value = column.value().apply(row);
      // Numbers are ours; a minus before one is no formula.
      printer.print(column.isText() ? cells.write(value) : value);
    }
    printer.println();
  }
}
