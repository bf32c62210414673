package letterminer.formats;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import letterminer.dataset.Spool;
import letterminer.dataset.TableForm;
import letterminer.dataset.TableFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One workbook: a sheet that explains the others, then a sheet for each table. */
final class XlsxFormat implements TableFormat {
  private static final String FILE = "letterminer.xlsx";
  private static final String DRAFT = "letterminer.xlsx.draft";

  /** The largest number of rows of a sheet, including the header. */
  static final int MOST_ROWS = 1_048_576;

  private static final int ROWS_IN_MEMORY = 500;

  private final String version;
  private final int mostRows;

  XlsxFormat(String version) {
    this(version, MOST_ROWS);
  }

  XlsxFormat(String version, int mostRows) {
    this.version = version;
    this.mostRows = mostRows;
  }

  @Override
  public int effort() {
    return 3;
  }

  @Override
  public TableForm form() {
    return new TableForm(
        "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", t -> FILE, Optional.of("sheetName"), false,
        false);
  }

  @Override
  public void write(List<Spool> tables, Path folder) throws IOException {
    Path draft = folder.resolve(DRAFT);
    check(tables);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft));
        Workbook book = new Workbook(out, "Letterminer", null)) {
      book.setCompressionLevel(0); // The copy with fixed times is compressed.
      new AboutSheet(version).write(book, tables);
      for (Spool spool : tables) {
        write(book, spool);
      }
    }
    new FixedTimes().copy(draft, folder.resolve(FILE));
    Files.delete(draft);
  }

  private void check(List<Spool> tables) throws IOException {
    for (Spool spool : tables) {
      if (spool.count() >= mostRows) {
        throw new IOException(
            FILE + " cannot be written: " + spool.table().name() + " has " + spool.count() + " rows, and a sheet of a workbook "
                + "holds " + (mostRows - 1) + "; leave xlsx out of --format, or split the input");
      }
    }
  }

  private static void write(Workbook book, Spool spool) throws IOException {
    Worksheet sheet = book.newWorksheet(spool.table().name());
    SheetRows rows = new SheetRows(sheet, spool.table());
    rows.head();
    int count = 0;
    try (RowReader reader = new RowReader(spool)) {
      for (Optional<Object[]> row = reader.next(); row.isPresent(); row = reader.next()) {
        rows.add(++count, row.get());
        if (count % ROWS_IN_MEMORY == 0) {
          rows.style(count - ROWS_IN_MEMORY + 1, count);
          sheet.flush();
        }
      }
    }
    rows.style(count - count % ROWS_IN_MEMORY + 1, count);
    sheet.setAutoFilter(0, 0, count, spool.table().columns().size() - 1);
    sheet.finish();
  }
}
