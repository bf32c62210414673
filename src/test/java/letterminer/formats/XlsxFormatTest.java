package letterminer.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import letterminer.dataset.Column;
import letterminer.dataset.ColumnType;
import letterminer.dataset.Spool;
import letterminer.dataset.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFormatTest {
  private static final Table<Object> TABLE = new Table<>("notes", "One row for each note", List.of(), List.of(), List.of(
      column("file", ColumnType.STRING), column("page", ColumnType.INTEGER), column("date", ColumnType.DATE),
      column("text", ColumnType.STRING)));

  @TempDir Path folder;
  private Spool spool;

  private static Column<Object> column(String name, ColumnType type) {
    return new Column<>(name, type, "The " + name, row -> "", row -> List.of());
  }

  @BeforeEach
  void rows() throws IOException {
    Path rows = Files.writeString(folder.resolve("rows.jsonl"), """
        {"file":"a b.pdf","page":3,"date":"2008-12-17","text":"=HYPERLINK(\\"x\\")"}
        {"file":"a b.pdf","text":"+1"}
        """);
    spool = new Spool(TABLE, rows, 2);
  }

  private String part(String name) throws IOException {
    try (ZipFile zip = new ZipFile(folder.resolve("letterminer.xlsx").toFile())) {
      return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void textIsTextDaysAreNumbersAndLinksOpenThePage() throws IOException {
    new XlsxFormat("9.8.7").write(List.of(spool), folder);
    String sheet = part("xl/worksheets/sheet2.xml");
    assertFalse(sheet.contains("<f>"), sheet);
    assertTrue(sheet.contains("<t>=HYPERLINK(&quot;x&quot;)</t>") && sheet.contains("<t>+1</t>"), sheet);
    assertTrue(sheet.contains("<v>39799"), "2008-12-17 as a day: " + sheet);
    assertTrue(sheet.contains("state=\"frozen\"") && sheet.contains("<autoFilter ref=\"A1:D3\""), sheet);
    assertTrue(part("xl/worksheets/_rels/sheet2.xml.rels").contains("Target=\"a%20b.pdf#page=3\""));
    assertTrue(part("xl/worksheets/sheet1.xml").contains("One row for each note"));
  }

  @Test
  void rowsAreAsHighAsTheirWrappedText() throws IOException {
    Files.writeString(spool.rows(), "{\"file\":\"a.pdf\",\"text\":\"short\"}\n{\"file\":\"a.pdf\",\"text\":\""
        + "Visits are late. ".repeat(20) + "\"}\n");
    new XlsxFormat("9.8.7").write(List.of(spool), folder);
    String sheet = part("xl/worksheets/sheet2.xml");
    assertTrue(sheet.contains("<row r=\"2\">"), sheet);
    assertTrue(sheet.contains("<row r=\"3\" ht=\"105.0\" customHeight=\"1\">"), sheet);
  }

  @Test
  void theSameRowsGiveTheSameBytesAndNothingElseIsLeft() throws IOException {
    XlsxFormat format = new XlsxFormat("9.8.7");
    format.write(List.of(spool), folder);
    byte[] first = Files.readAllBytes(folder.resolve("letterminer.xlsx"));
    format.write(List.of(spool), folder);
    assertEquals(List.of("letterminer.xlsx", "rows.jsonl"),
        List.of(folder.toFile().list()).stream().sorted().toList());
    assertEquals(-1, java.util.Arrays.mismatch(first, Files.readAllBytes(folder.resolve("letterminer.xlsx"))));
  }

  @Test
  void moreRowsThanASheetHoldsAreRefused() {
    IOException refused = assertThrows(
        IOException.class, () -> new XlsxFormat("9.8.7", 2).write(List.of(spool), folder));
    assertTrue(refused.getMessage().contains("notes has 2 rows") && refused.getMessage().contains("--format"), refused.getMessage());
    assertFalse(Files.exists(folder.resolve("letterminer.xlsx")));
  }
}
