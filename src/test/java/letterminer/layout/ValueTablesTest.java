package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards tables with several columns of values: none of their rows is lost, and no value changes its row. */
class ValueTablesTest {
  private static Sheets sheets() {
    return new Sheets().filler(100);
  }

  private static Sheets row(Sheets sheets, double y, String... cells) {
    sheets.at(72, y, cells[0]).at(300, y, cells[1]);
    return cells.length > 2 ? sheets.at(420, y, cells[2]) : sheets;
  }

  @Test
  void linesCloseBelowEachOtherAreRowsOfAllColumns() {
    Sheets sheets = row(row(row(sheets(), 200, "Books", "Good", "Fair"), 214, "Staff", "Poor", "Poor"), 228, "Rooms", "Fair", "Good");
    assertEquals(List.of("Books|Good|Fair", "Staff|Poor|Poor", "Rooms|Fair|Good"), Sheets.rows(sheets.layout()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 7, 14})
  void valuesOfAWrappedLabelStayInItsRow(double shift) {
    Layout layout = row(row(sheets(), 200, "Books", "Good", "Fair"), 214, "Staff", "Poor", "Poor")
        .lines(72, 228, "Opening hours and access for", "readers from other towns")
        .at(300, 228 + shift, "Fair").at(420, 228 + shift, "Good").layout();
    assertEquals(
        List.of("Books|Good|Fair", "Staff|Poor|Poor", "Opening hours and access for readers from other towns|Fair|Good"),
        Sheets.rows(layout));
  }

  @Test
  void anEmptyCellLeavesTheValuesBelowInTheirRows() {
    Layout layout = row(row(sheets(), 200, "Books", "Good", "Fair"), 214, "Staff", "Poor")
        .at(72, 228, "Rooms").at(300, 228, "Fair").at(420, 228, "Good").layout();
    assertEquals(List.of("Books|Good|Fair", "Staff|Poor|", "Rooms|Fair|Good"), Sheets.rows(layout));
  }

  @Test
  void aLabelThatFillsItsColumnIsSeparatedFromItsValue() {
    Sheets sheets = sheets();
    for (double rule : new double[] {186, 206, 226, 246}) {
      sheets.across(rule, 72, 500);
    }
    Layout layout = row(row(sheets, 200, "Books", "Good", "Fair"), 220, "Staff", "Poor", "Poor")
        .item(72, 300, 240, "Hours and access for all of our readers", "Fair").at(420, 240, "Good").layout(); // Read as one line.
    assertEquals(
        List.of("Books|Good|Fair", "Staff|Poor|Poor", "Hours and access for all of our readers|Fair|Good"), Sheets.rows(layout));
  }

  @Test
  void aRowAloneOnTheNextPageBelongsToTheTable() {
    Sheets sheets = row(row(row(sheets(), 700, "Books", "Good", "Fair"), 714, "Staff", "Poor", "Poor"), 728, "Rooms", "Fair", "Good");
    Layout layout = row(sheets.page(), 72, "Access", "Fair", "Poor").filler(120).layout();
    assertEquals(List.of("Books|Good|Fair", "Staff|Poor|Poor", "Rooms|Fair|Good", "Access|Fair|Poor"), Sheets.rows(layout));
    assertEquals(1, Sheets.tables(layout).size());
  }

  @Test
  void textAtTheTopOfTheNextPageIsNoRow() {
    Sheets sheets = row(row(row(sheets(), 700, "Books", "Good", "Fair"), 714, "Staff", "Poor", "Poor"), 728, "Rooms", "Fair", "Good");
    Layout layout = sheets.page().at(72, 72, "Access").filler(120).layout();
    assertEquals(3, Sheets.rows(layout).size());
  }
}
