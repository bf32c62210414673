package letterminer.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueRowsTest {
  private record Row(String id, String place, List<String> themes, String score) {}

  private static final Table<Row> TABLE = new Table<>("rows", "Rows", List.of(), List.of(), List.of(
      Column.of("id", ColumnType.STRING, "", Row::id),
      Column.<Row>of("place", ColumnType.STRING, "", Row::place),
      Column.list("themes", "", Row::themes),
      Column.of("score", ColumnType.INTEGER, "", Row::score)));

  private static final List<Row> ROWS = List.of(
      new Row("1", "Wexmoor; \"North\"", List.of("staff; premises", "food\nand drink"), "-3"),
      new Row("2", "Marrow\r\nHill", List.of(), ""),
      new Row("3", "", List.of("", ""), "0"),
      new Row("", "", List.of(), ""));

  private static RenderedRows<Row> rendered(Cells style) {
    RenderedRows<Row> rows = new RenderedRows<>(TABLE, style);
    rows.addAll(ROWS);
    return rows;
  }

  private static List<TableRow> values() {
    return rendered(Cells.AS_THEY_ARE).values();
  }

  @Test
  void listsKeepTheirItems() {
    TableRow row = values().get(0);
    assertEquals(List.of("staff; premises", "food and drink"), row.items(0));
    assertEquals("staff; premises; food and drink", row.cell(2));
    assertEquals("-3", row.cell(3));
    assertEquals(List.of(), values().get(2).items(0));
  }

  /** Engines that take rows as text get those that the formats get, which are as they were found. */
  @Test
  void theirTextIsThatOfSpools() {
    RenderedRows<Row> safe = rendered(Cells.SAFE_FOR_SPREADSHEETS);
    safe.add(new Row("=1", "'=2", List.of("-staff"), "-1"));
    List<String> lines = safe.json().lines().toList();
    assertEquals(lines.subList(0, ROWS.size()), JsonCells.lines(TABLE, values()));
    assertEquals("{\"id\":\"=1\",\"place\":\"'=2\",\"themes\":[\"-staff\"],\"score\":-1}", lines.get(ROWS.size()));
    assertEquals("'=1,''=2,'-staff,-1", safe.csv().lines().skip(ROWS.size()).findFirst().orElseThrow());
    assertEquals(
        "{\"id\":\"1\",\"place\":\"Wexmoor; \\\"North\\\"\",\"themes\":[\"staff; premises\",\"food and drink\"],\"score\":-3}",
        lines.get(0));
  }
}
