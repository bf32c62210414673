package letterminer.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
  private record Row(String id, String place, String text) {}

  private static final Table<Row> TABLE = new Table<>("rows", "Rows", List.of(), List.of(), List.of(
      Column.of("id", ColumnType.STRING, "", Row::id),
      Column.<Row>of("place", ColumnType.STRING, "", Row::place).ofLetter(),
      Column.of("text", ColumnType.STRING, "", Row::text)));

  /** Our own formatting of cells is that of the library's CSV format. */
  @Test
  void cellsAreQuotedLikeInTheFormat() throws IOException {
    String characters = "aZ09 ,\"\n\r\t#!$'=-;é\u2019\u00A0~{";
    Random random = new Random(15);
    for (int round = 0; round < 5000; round++) {
      StringBuilder cell = new StringBuilder();
      for (int i = random.nextInt(5); i > 0; i--) {
        cell.append(characters.charAt(random.nextInt(characters.length())));
      }
      for (boolean isFirst : List.of(true, false)) {
        StringBuilder expected = new StringBuilder();
        StringBuilder printed = new StringBuilder();
        Csv.FORMAT.print(cell.toString(), expected, isFirst);
        Csv.print(cell.toString(), printed, isFirst);
        assertEquals(expected.toString(), printed.toString());
      }
    }
  }

  @Test
  void commonColumnsHaveTheValuesOfTheLetter() throws IOException {
    CsvRows<Row> rows = new CsvRows<>(TABLE, Cells.AS_THEY_ARE);
    rows.add(new Row("1", "Wexmoor, North", "a\nb"));
    rows.add(new Row("2", "Wexmoor, North", "c"));
    rows.nextLetter();
    rows.add(new Row("3", "Marrow", "d"));
    rows.nextLetter();
    rows.add(new Row("4", "", "\"e\""));
    assertEquals("1,\"Wexmoor, North\",a b\n2,\"Wexmoor, North\",c\n3,Marrow,d\n4,,\"\"\"e\"\"\"\n", rows.text());
    assertArrayEquals(new String[] {"1", "Wexmoor, North", "a b"}, rows.rows().get(0));
    assertArrayEquals(new String[] {"2", "Wexmoor, North", "c"}, rows.rows().get(1));
    assertArrayEquals(new String[] {"4", "", "\"e\""}, rows.rows().get(3));
  }
}
