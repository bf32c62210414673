package letterminer.formats;

import java.io.IOException;
import java.util.List;
import letterminer.dataset.Column;
import letterminer.dataset.Spool;
import letterminer.dataset.Table;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet of a workbook, which explains the others. */
final class AboutSheet {
  private static final List<Double> WIDTHS = List.of(22.0, 24.0, 12.0, 100.0);

  private final String version;

  AboutSheet(String version) {
    this.version = version;
  }

  /** Writes it. */
  void write(Workbook book, List<Spool> tables) throws IOException {
    Worksheet sheet = book.newWorksheet("about");
    for (int c = 0; c < WIDTHS.size(); c++) {
      sheet.width(c, WIDTHS.get(c));
    }
    int row = 0;
    sheet.inlineString(row, 0, "Inspection letters as data, made by letterminer " + version);
    sheet.style(row++, 0).bold().fontSize(14).set();
    sheet.inlineString(row++, 0, "An empty cell is a value that is not stated. Lists are joined by '; '. Up to "
        + SheetRows.MOST_LINKS + " cells of each sheet are links: a file opens from beside this workbook, at the page.");
    sheet.inlineString(row++, 0, "To see a row at its place on the page: letterminer review RUN --at ID, with the folder of "
        + "the run and the row's id.");
    row = heads(sheet, row + 1, "sheet", "", "rows", "what its rows are");
    for (Spool table : tables) {
      String name = table.table().name();
      sheet.hyperlink(row, 0, HyperLink.internal("'" + name + "'!A1", name));
      sheet.style(row, 0).underlined().fontColor("0563C1").set();
      sheet.value(row, 2, table.count());
      sheet.inlineString(row++, 3, table.table().title());
    }
    row = heads(sheet, row + 1, "sheet", "column", "type", "what it holds");
    for (Table<?> table : tables.stream().<Table<?>>map(Spool::table).toList()) {
      for (Column<?> column : table.columns()) {
        sheet.inlineString(row, 0, table.name());
        sheet.inlineString(row, 1, column.name());
        sheet.inlineString(row, 2, column.type().kind().code());
        sheet.inlineString(row, 3, SheetText.of(column.description()));
        sheet.style(row++, 3).wrapText(true).set();
      }
    }
    sheet.finish();
  }

  private static int heads(Worksheet sheet, int row, String... heads) {
    for (int c = 0; c < heads.length; c++) {
      sheet.inlineString(row, c, heads[c]);
      sheet.style(row, c).bold().fillColor("DDDDDD").set();
    }
    return row + 1;
  }
}
