package letterminer.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenderedRowsTest {
  private record Row(String id, String place, String text) {}

  private static final Table<Row> TABLE = new Table<>("rows", "Rows", List.of(), List.of(), List.of(
      Column.of("id", ColumnType.STRING, "", Row::id),
      Column.<Row>of("place", ColumnType.STRING, "", Row::place),
      Column.of("text", ColumnType.STRING, "", Row::text)));

  @Test
  void aRowIsALineAndItsCells() throws IOException {
    RenderedRows<Row> rows = new RenderedRows<>(TABLE, Cells.AS_THEY_ARE);
    rows.add(new Row("1", "Wexmoor, North", "a\nb"));
    rows.add(new Row("2", "Wexmoor, North", "c"));
    rows.add(new Row("3", "Marrow", "d"));
    rows.add(new Row("4", "", "\"e\""));
    assertEquals("1,\"Wexmoor, North\",a b\n2,\"Wexmoor, North\",c\n3,Marrow,d\n4,,\"\"\"e\"\"\"\n", rows.csv());
    assertArrayEquals(new String[] {"1", "Wexmoor, North", "a b"}, rows.cells().get(0));
    assertArrayEquals(new String[] {"2", "Wexmoor, North", "c"}, rows.cells().get(1));
    assertArrayEquals(new String[] {"4", "", "\"e\""}, rows.cells().get(3));
  }
}
