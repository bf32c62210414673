package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards tables without rules: a value is assigned to a label's row only if the heights leave no doubt. */
class UnruledTableTest {

  private static Sheets sheets() {
    return new Sheets().filler(100);
  }

  @Test
  void rowsOfOneLineAreRows() {
    Layout layout = sheets().at(72, 200, "Being healthy").at(446, 200, "3")
        .at(72, 220, "Staying safe").at(446, 220, "2")
        .at(72, 240, "Enjoying and achieving").at(446, 240, "4").filler(300).layout();

    assertEquals(List.of("Being healthy|3", "Staying safe|2", "Enjoying and achieving|4"), Sheets.rows(layout));
    assertFalse(Sheets.tables(layout).get(0).ruled());
    assertEquals(2, Sheets.paragraphs(layout).size());
  }

  @Test
  void labelsThatEndInAColonAreRowsHoweverTightTheyAreSet() {
    Layout layout = sheets()
        .at(72, 200, "Inspection dates:").at(246, 200, "22 April to 1 May 2013")
        .at(72, 214, "Lead inspector:").at(246, 214, "Ottoline Barr of the Marrow office, who")
        .at(246, 228, "was there on all days")
        .lines(72, 242, "Date of the previous", "inspection:").at(246, 256, "3 June 2011").filler(300).layout();

    assertEquals(
        List.of("Inspection dates:|22 April to 1 May 2013",
            "Lead inspector:|Ottoline Barr of the Marrow office, who was there on all days",
            "Date of the previous inspection:|3 June 2011"),
        Sheets.rows(layout));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 7, 14})
  void aGradeAtTheTopMiddleOrBottomOfAWrappedLabelBelongsToThatLabel(double shift) {
    Layout layout = sheets()
        .lines(72, 200, "The capacity to improve, including the", "management of services").at(446, 200 + shift, "3")
        .lines(72, 240, "The overall effectiveness of the", "services for children").at(446, 240 + shift, "2")
        .lines(72, 280, "The contribution of social care to", "maintaining outcomes").at(446, 280 + shift, "4").layout();

    assertEquals(
        List.of("The capacity to improve, including the management of services|3",
            "The overall effectiveness of the services for children|2",
            "The contribution of social care to maintaining outcomes|4"),
        Sheets.rows(layout));
  }

  @Test
  void gradesInTheMiddleOfLabelsWithoutGapsAreAssigned() {
    Layout layout = sheets()
        .lines(72, 200, "The capacity to improve, including the", "management of services").at(446, 207, "3")
        .at(72, 228, "Being healthy").at(446, 228, "2")
        .lines(72, 242, "The contribution of social care to", "maintaining outcomes for them", "and others")
        .at(446, 256, "4").layout();

    assertEquals(
        List.of("The capacity to improve, including the management of services|3", "Being healthy|2",
            "The contribution of social care to maintaining outcomes for them and others|4"),
        Sheets.rows(layout));
  }

  @Test
  void rowsThatCouldBeSplitInTwoWaysStayWhole() {
    Layout layout = sheets()
        .lines(72, 200, "Being healthy", "Staying safe", "Enjoying", "Making").at(446, 200, "3").at(446, 228, "2")
        .layout();
    List<String> rows = Sheets.rows(layout);

    assertTrue(rows.stream().noneMatch(r -> r.endsWith("safe|3") || r.endsWith("Enjoying|2")), rows::toString);
  }

  @Test
  void gradesThatFitNoLinesStayWithAllOfThem() {
    Layout layout = sheets()
        .lines(72, 200, "Being healthy", "Staying safe", "Enjoying").at(446, 207, "3").at(446, 222, "2").layout();

    assertEquals(List.of("Being healthy Staying safe Enjoying|3 2"), Sheets.rows(layout));
  }

  @Test
  void anOrdinaryParagraphIsNoTable() {
    assertEquals(List.of(), Sheets.tables(sheets().filler(180).filler(260).layout()));
  }

  @Test
  void aTwoColumnLetterheadKeepsItsColumnsApart() {
    Layout layout = new Sheets()
        .lines(72, 60, "Ms R Hale", "Director of Children's Services", "County Hall", "Westford")
        .lines(380, 60, "Royal Exchange", "St Ann's Square", "17 December 2008")
        .at(72, 150, "Dear Ms Hale").filler(180).layout();
    TableBlock letterhead = Sheets.tables(layout).get(0);
    String left = String.join("/", letterhead.column(0).stream().map(TextBlock::text).toList());
    String right = String.join("/", letterhead.column(1).stream().map(TextBlock::text).toList());

    assertTrue(left.contains("County Hall") && !left.contains("Exchange"), left);
    assertTrue(right.contains("17 December 2008") && !right.contains("Hale"), right);
    assertTrue(Sheets.paragraphs(layout).contains("Dear Ms Hale"));
  }

  @Test
  void bulletsInTwoColumnsStayInTheirColumns() {
    Layout layout = sheets().bold(72, 200, "Strengths").bold(310, 200, "Areas for improvement")
        .item(72, 84, 214, "\u2022", "Attendance has improved in", "all of the schools")
        .item(72, 84, 242, "\u2022", "Few pupils are excluded")
        .item(310, 322, 214, "\u2022", "Housing for care leavers")
        .item(310, 322, 228, "\u2022", "Waiting times for", "assessments").layout();
    TableBlock table = Sheets.tables(layout).get(0);

    assertEquals(
        List.of("Strengths", "Attendance has improved in all of the schools", "Few pupils are excluded"),
        table.column(0).stream().map(TextBlock::text).toList());
    assertEquals(
        List.of("Areas for improvement", "Housing for care leavers", "Waiting times for assessments"),
        table.column(1).stream().map(TextBlock::text).toList());
  }

  @Test
  void bulletsInTwoColumnsContinueOnTheNextPage() {
    Layout layout = sheets().bold(72, 700, "Strengths").bold(310, 700, "Areas for improvement")
        .item(72, 84, 714, "\u2022", "Attendance has improved in", "all of the", "many schools and")
        .item(310, 322, 714, "\u2022", "Housing for care leavers", "who are in need", "of support and")
        .page()
        .at(84, 80, "colleges of the area.").at(322, 80, "advice from others.")
        .item(72, 84, 94, "\u2022", "Few pupils are excluded").item(310, 322, 94, "\u2022", "Waiting times").layout();
    TableBlock table = Sheets.tables(layout).get(0);

    assertEquals(1, Sheets.tables(layout).size());
    assertEquals(
        "Attendance has improved in all of the many schools and colleges of the area.", table.column(0).get(1).text());
    assertEquals(
        "Housing for care leavers who are in need of support and advice from others.", table.column(1).get(1).text());
    assertEquals("Waiting times", table.column(1).get(2).text());
  }

  @Test
  void twoSignaturesSideBySideStaySeparate() {
    Layout layout = sheets()
        .lines(72, 300, "Juliet Winstanley", "Divisional Manager").lines(350, 300, "Jonathan Phillips", "Regional Director")
        .layout();
    TableBlock table = Sheets.tables(layout).get(0);

    assertTrue(table.column(0).stream().noneMatch(b -> b.text().contains("Phillips")));
    assertTrue(table.column(1).stream().noneMatch(b -> b.text().contains("Winstanley")));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 6, 10})
  void bulletsOnABaselineOfTheirOwnAreNoColumn(double above) {
    Sheets sheets = new Sheets();
    for (int i = 0; i < 6; i++) { // Double-spaced text.
      sheets.at(72, 100 + 24 * i, "Work on the findings of the review goes on in most of the towns here");
    }
    Layout layout = sheets.at(72, 250 - above, "\u2022").at(90, 250, "Clinics are open longer.")
        .at(72, 274 - above, "\u2022").at(90, 274, "Nurses visit each school and see those who")
        .at(90, 298, "ask for it.").layout();

    assertEquals(List.of(), Sheets.tables(layout));
    assertEquals(
        List.of("Clinics are open longer.", "Nurses visit each school and see those who ask for it."),
        Sheets.items(layout));
  }

  /** A column of two headings, each with five lines of text below it. */
  private static void column(Sheets sheets, double x, double y) {
    for (String heading : new String[] {"Being healthy", "Staying safe"}) {
      sheets.bold(x, y, heading);
      for (int i = 1; i <= 5; i++) {
        sheets.at(x, y + i * Sheets.PITCH, "and most of its work is now");
      }
      y += 6 * Sheets.PITCH;
    }
  }

  @Test
  void columnsOfRunningTextAreReported() {
    Sheets newspaper = sheets().at(320, 200, "who have been seen by now");
    column(newspaper, 72, 200);
    column(newspaper, 320, 214);

    assertEquals(1, newspaper.layout().uncertain().size());
  }

  @Test
  void listsSideBySideAreNot() {
    Sheets lists = sheets();
    column(lists, 72, 200);
    column(lists, 320, 200);

    assertEquals(List.of(), lists.layout().uncertain());
  }

  private static final List<String> AREAS = List.of("Youth", "Music", "Sport", "Water", "Rural", "Urban");

  /** Rows of grades, of which the last are bold, as is the heading of the part after a table. */
  @ParameterizedTest
  @CsvSource({"5, 0, 5", "4, 1, 4", "3, 1, 3", "2, 1, 3", "4, 2, 4", "2, 3, 5", "2, 2, 2"})
  void aBoldHeadingWithItsGradeIsNoRowOfTheTableAbove(int plain, int bold, int rows) {
    Sheets sheets = sheets();
    for (int i = 0; i < plain + bold; i++) {
      double y = 200 + 14 * i;
      if (i < plain) {
        sheets.at(72, y, AREAS.get(i)).at(300, y, "Good");
      } else {
        sheets.bold(72, y, AREAS.get(i)).bold(300, y, "Fair");
      }
    }

    assertEquals(rows, Sheets.tables(sheets.layout()).get(0).rows().size());
  }

  @Test
  void theWrappedLabelAboveABoldHeadingIsWhole() {
    Sheets sheets = sheets();
    for (int i = 0; i < 4; i++) {
      sheets.at(72, 200 + 14 * i, AREAS.get(i)).at(300, 200 + 14 * i, "Good");
    }
    Layout layout = sheets.at(72, 256, "and fields").bold(72, 270, "Rural").bold(300, 270, "Fair").at(72, 290, "All is well.")
        .layout();
    TableBlock table = Sheets.tables(layout).get(0);

    assertTrue(table.rows().get(table.rows().size() - 1).cells().get(0).text().endsWith("and fields"), table::toString);
    assertTrue(Sheets.rows(layout).stream().noneMatch(r -> r.contains("Rural")));
  }

  /** Items side by side, 24 points apart; the left list is longer. */
  @ParameterizedTest
  @CsvSource({"4, 24, 6", "4, 30, 6", "4, 32, 4", "3, 24, 3"})
  void aLongerListOnTheLeftContinuesBesideAShorterOne(int both, double apart, int items) {
    Sheets sheets = sheets();
    for (int i = 0; i < both; i++) {
      sheets.item(72, 84, 200 + 24 * i, "\u2022", AREAS.get(i)).item(310, 322, 200 + 24 * i, "\u2022", AREAS.get(i));
    }
    double y = 200 + 24 * (both - 1);
    sheets.item(72, 84, y + apart, "\u2022", "Fields").item(72, 84, y + 2 * apart, "\u2022", "Woods");

    assertEquals(items, Sheets.tables(sheets.layout()).get(0).column(0).size());
  }

  /** A line of the left column alone that is no item ends the table, unless it wraps the label above. */
  @ParameterizedTest
  @CsvSource({"15.9, true", "16.5, false"})
  void aLineCloseBelowALabelIsItsRest(double distance, boolean inTable) {
    Sheets sheets = sheets();
    for (int i = 0; i < 3; i++) {
      sheets.at(72, 200 + 20 * i, AREAS.get(i)).at(300, 200 + 20 * i, "Good");
    }
    Layout layout = sheets.at(72, 240 + distance, "and fields").layout();

    assertEquals(inTable, Sheets.tables(layout).get(0).toString().contains("and fields"));
  }

  @Test
  void aBoldLineBelowALabelIsNotItsRest() {
    Sheets sheets = sheets();
    for (int i = 0; i < 3; i++) {
      sheets.at(72, 200 + 20 * i, AREAS.get(i)).at(300, 200 + 20 * i, "Good");
    }

    assertEquals(List.of("Fields"), Sheets.headings(sheets.bold(72, 254, "Fields").layout()));
  }

  /** Columns of ten lines, with two headings each, the second further down, and three and a half words a line. */
  @ParameterizedTest
  @CsvSource({
    "5, 4, and most of its work is, 1", "4, 3, and most of its work is, 0", // Lines.
    "5, 4, work is, 0", "5, 4, and most of, 0", "5, 4, and most of it, 1", // Words.
  })
  void columnsOfRunningTextHaveManyLinesOfManyWords(int first, int second, String line, int places) {
    Sheets sheets = sheets().at(320, 200, line);
    for (double[] at : new double[][] {{72, 200}, {320, 214}}) {
      double y = at[1];
      for (int lines : new int[] {first, second}) {
        sheets.bold(at[0], y, "Being healthy in town");
        for (int i = 1; i <= lines; i++) {
          sheets.at(at[0], y + 14 * i, line);
        }
        y += 14 * (lines + 1);
      }
    }

    assertEquals(places, sheets.layout().uncertain().size());
  }

  @Test
  void columnsOfRunningTextWithOneHeadingEachAreNotReported() {
    Sheets sheets = sheets().at(320, 200, "and most of its work is");
    for (double x : new double[] {72, 320}) {
      sheets.bold(x, 214, "Being healthy in town");
      for (int i = 2; i <= 12; i++) {
        sheets.at(x, 200 + 14 * i, "and most of its work is");
      }
    }

    assertEquals(List.of(), sheets.layout().uncertain());
  }
}
