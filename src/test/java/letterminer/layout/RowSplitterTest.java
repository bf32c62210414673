package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import letterminer.reading.FontStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards which values of a table without rules belong to which of its wrapped labels, which have no gaps between them. */
class RowSplitterTest {
  private static Sheets sheets() {
    return new Sheets().filler(40).filler(100);
  }

  /** Three labels of two lines each, with a value at the first line of each. */
  private static Sheets labels() {
    return sheets().lines(72, 200, "Youth work and", "sport", "Music and", "arts", "Water and", "air")
        .at(300, 200, "Good").at(300, 228, "Fair").at(300, 256, "Poor");
  }

  /** A second column has one value: in the row whose lines it is level with, or between. */
  @ParameterizedTest
  @CsvSource({"228, 1", "235, 1", "225, 1", "245, 1", "256, 2", "253, 2", "200, 0", "273, 2"})
  void aLoneValueOfAColumnIsInTheRowAtItsHeight(double y, int row) {
    List<String> rows = Sheets.rows(labels().at(420, y, "High").layout());

    for (int i = 0; i < 3; i++) {
      String label = List.of("Youth work and sport|Good|", "Music and arts|Fair|", "Water and air|Poor|").get(i);
      assertEquals(i == row ? label + "High" : label, rows.get(i));
    }
  }

  @ParameterizedTest
  @CsvSource({"247, 300", "228, 242"})
  void aValueBetweenTwoRowsOrASecondOneInARowLeavesTheTableWhole(double y, double other) {
    Sheets sheets = labels().at(420, y, "High");
    if (other < 300) {
      sheets.at(420, other, "Low");
    }

    assertEquals(1, Sheets.rows(sheets.layout()).size());
  }

  /** A value in smaller type has two lines, of which the second is level with no line of the label. */
  @Test
  void aValueMayHaveTwoLines() {
    FontStyle small = new FontStyle("Serif", 7, false, false, false);
    Layout layout = sheets().lines(72, 200, "Youth work and", "sport", "Music and", "arts")
        .set(small, 300, 200, "Good in").set(small, 300, 207, "part").set(small, 300, 228, "Poor").set(small, 300, 235, "here")
            .layout();

    assertEquals(List.of("Youth work and sport|Good in part", "Music and arts|Poor here"), Sheets.rows(layout));
  }

  @Test
  void theRestOfALabelFromThePageBeforeIsARowOfItsOwn() {
    Layout layout = sheets().page().lines(72, 200, "and their management", "Being healthy", "Staying safe", "at home")
        .at(300, 214, "Good").at(300, 228, "Fair").layout();

    assertEquals(List.of("and their management|", "Being healthy|Good", "Staying safe at home|Fair"), Sheets.rows(layout));
  }

  /** A line above the first value is part of its label if the values are at the ends of all labels, else a title. */
  @Test
  void aLineAboveTheFirstValueIsATitleIfNothingElseFits() {
    Layout title = sheets().lines(72, 200, "Grades of", "Youth", "Music", "and arts").at(300, 214, "Good").at(300, 228, "Fair")
        .layout();
    Layout label = sheets().lines(72, 200, "Grades of", "Youth", "Music").at(300, 214, "Good").at(300, 228, "Fair").layout();

    assertEquals(List.of("Grades of|", "Youth|Good", "Music and arts|Fair"), Sheets.rows(title));
    assertEquals(List.of("Grades of Youth|Good", "Music|Fair"), Sheets.rows(label));
  }

  /** In a row, lines are no further apart than between rows, by more than rounding. */
  @ParameterizedTest
  @CsvSource({"15, true", "15.8, false"})
  void theLinesOfALabelAreNotFurtherApartThanThoseOfTwo(double distance, boolean rows) {
    Layout layout = sheets().at(72, 200, "Youth work and").at(72, 200 + distance, "sport").at(72, 214 + distance, "Music")
        .at(72, 214 + 2 * distance, "and arts").at(300, 200, "Good").at(300, 214 + distance, "Fair").layout();

    assertEquals(rows, Sheets.rows(layout).equals(List.of("Youth work and sport|Good", "Music and arts|Fair")));
  }

  /** Four words are a value, five are text. */
  @ParameterizedTest
  @CsvSource({"Good but not yet, 2", "Good but not yet so, 1"})
  void valuesAreShort(String value, int rows) {
    Layout layout = sheets().lines(72, 200, "Youth work and", "sport", "Music and", "arts").at(300, 200, value).at(300, 228,
        "Fair").layout();

    assertEquals(rows, Sheets.rows(layout).size());
  }

  @Test
  void columnsWhoseValuesAreOfOtherLabelsLeaveTheTableWhole() {
    Layout layout = sheets().lines(72, 200, "Youth work", "Sport", "Music", "Arts")
        .at(300, 200, "Good").at(300, 228, "Fair").at(420, 214, "High").at(420, 242, "Low").layout();

    assertEquals(1, Sheets.rows(layout).size());
  }

  /** Where the full width is white for more than the distance of two lines, even rows of long texts are separate. */
  @ParameterizedTest
  @CsvSource({"14, 1", "16.5, 2", "30, 2"})
  void longTextsWithWhiteBetweenThemAreRows(double apart, int rows) {
    Layout layout = sheets().at(72, 200, "Youth work").at(300, 200, "Workers are trained and many so")
        .at(72, 200 + apart, "Music").at(300, 200 + apart, "There are lessons in most towns").layout();

    assertEquals(rows, Sheets.rows(layout).size());
  }

  @Test
  void theWhiteIsMeasuredAcrossAllColumns() {
    Layout layout = sheets().at(72, 200, "Youth work").lines(300, 200, "Workers are trained and many so",
        "that there are enough of them")
        .at(72, 228, "Music").at(300, 228, "There are lessons in most towns").layout();

    assertEquals(List.of("Youth work Music|Workers are trained and many so that there are enough of them There are lessons in most towns"),
        Sheets.rows(layout));
  }
}
