package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards tables that a page break cuts: what is joined to which cell, and what begins something new. */
class TableBreakTest {
  /** A page with a table of three rows at its foot. */
  private static Sheets withRowsAtTheFoot() {
    Sheets sheets = new Sheets().filler(100);
    for (int i = 0; i < 3; i++) {
      sheets.at(72, 700 + 14 * i, List.of("Books", "Staff", "Rooms").get(i)).at(300, 700 + 14 * i, "Good").at(420,
          700 + 14 * i, "Fair");
    }
    return sheets;
  }

  private static final double[] XS = {72, 290, 510};

  /** Two columns with an item each at the foot of a page. */
  private static Sheets lists(String left, String right) {
    return new Sheets().filler(100).grid(XS, 700, 720, 770)
        .bold(78, 712, "Strengths").bold(296, 712, "Areas for improvement")
        .item(78, 90, 734, "\u2022", left).item(296, 308, 734, "\u2022", right);
  }

  private static List<String> column(Layout layout, int column) {
    return Sheets.tables(layout).get(0).column(column).stream().map(TextBlock::text).toList();
  }

  private static int tables(Layout layout) {
    return Sheets.tables(layout).size();
  }

  private static Sheets grades(double[] xs) {
    return new Sheets().filler(100).grid(new double[] {72, 400, 500}, 740, 760, 780)
        .at(78, 752, "Being healthy").at(446, 752, "3").at(78, 772, "Staying safe").at(446, 772, "2")
        .page().grid(xs, 80, 100, 120);
  }

  @Test
  void tablesWithTheSameColumnsOnTwoPagesAreOne() {
    Layout layout = grades(new double[] {72, 400, 500}).at(78, 92, "Enjoying").at(446, 92, "4").at(78, 112, "Making").at(446,
        112, "1").layout();

    assertEquals(List.of("Being healthy|3", "Staying safe|2", "Enjoying|4", "Making|1"), Sheets.rows(layout));
  }

  /** Two parts of a table have columns of the same number that are below each other. */
  @Test
  void tablesWithOtherColumnsAreTwo() {
    assertEquals(2, tables(grades(new double[] {72, 250, 400, 500}).at(78, 92, "Enjoying").at(300, 92, "4").at(446, 92, "1")
        .layout()));
    assertEquals(2, tables(grades(new double[] {72, 120, 170}).at(78, 92, "Room").at(126, 92, "4").at(78, 112, "Hall").at(126,
        112, "1").layout()));
  }

  @Test
  void anEmptyColumnFitsAnyOther() {
    Layout layout = new Sheets().filler(100).grid(new double[] {72, 400, 500}, 740, 760, 780)
        .at(78, 752, "Being healthy").at(446, 752, "3").at(78, 772, "Staying safe").at(446, 772, "2").page()
        .grid(new double[] {72, 400, 500}, 80, 100, 120).at(446, 92, "4").at(446, 112, "1").layout();

    assertEquals(1, tables(layout));
  }

  @Test
  void oneColumnOfListsContinuesWithoutItsFrame() {
    Layout layout = lists("Attendance has improved.", "Housing for care leavers and").page()
        .at(308, 80, "their support.").item(296, 308, 94, "\u2022", "Waiting times.").layout();

    assertEquals(List.of("Strengths", "Attendance has improved."), column(layout, 0));
    assertEquals(List.of("Areas for improvement", "Housing for care leavers and their support.", "Waiting times."),
        column(layout, 1));
  }

  @Test
  void theFirstColumnOfListsContinuesWithoutItsFrame() {
    Layout layout = lists("Attendance has improved and", "Housing for care leavers.").page()
        .at(90, 80, "is good.").item(78, 90, 94, "\u2022", "Few are excluded.").layout();

    assertEquals(List.of("Strengths", "Attendance has improved and is good.", "Few are excluded."), column(layout, 0));
  }

  /** The rest of an item is aligned with its text, the next item with its bullet. */
  @ParameterizedTest
  @CsvSource({"311, true", "305, true", "312, false", "304, false"})
  void theRestOfACellIsAlignedWithIt(double x, boolean joined) {
    Layout layout = lists("Attendance has improved.", "Housing for care leavers and").page().at(x, 80, "their support.").layout();

    assertEquals(joined, column(layout, 1).contains("Housing for care leavers and their support."));
  }

  @ParameterizedTest
  @CsvSource({"299, true", "293, true", "300, false", "292, false"})
  void theNextItemOfACellIsAlignedWithIt(double x, boolean joined) {
    Layout layout = lists("Attendance has improved.", "Housing for care leavers.").page()
        .item(x, x + 12, 80, "\u2022", "Waiting times.").layout();

    assertEquals(joined, column(layout, 1).contains("Waiting times."));
  }

  @Test
  void anItemWithAnotherBulletBeginsAnotherList() {
    Layout layout = lists("Attendance has improved.", "Housing for care leavers.").page()
        .item(296, 308, 80, "\u25AA", "Waiting times.").layout();

    assertEquals(2, column(layout, 1).size());
  }

  @Test
  void aParagraphBelowAFinishedListIsNotOfTheTable() {
    Layout layout = lists("Attendance has improved.", "Housing for care leavers.").page().at(72, 80, "All is well.")
        .filler(120).layout();

    assertEquals(2, column(layout, 0).size());
    assertEquals(2, column(layout, 1).size());
  }

  /** The rows of this table begin with sentences; the list that one of them announces is on the next page. */
  @Test
  void theListThatACellAnnouncesContinuesInTheSameCell() {
    Layout layout = new Sheets().filler(100).grid(XS, 690, 730, 770)
        .at(78, 712, "Youth work").at(296, 712, "Workers are trained.")
        .at(78, 752, "Housing").at(296, 752, "The council should:").page()
        .grid(XS, 80, 130, 160).item(296, 308, 94, "\u2022", "build more").item(296, 308, 108, "\u2022", "wait less")
        .at(78, 146, "Water").at(296, 146, "It is clean.").layout();

    assertEquals(List.of("Youth work|Workers are trained.", "Housing|The council should: build more wait less",
        "Water|It is clean."),
        Sheets.rows(layout));
  }

  @Test
  void aListInACellAfterASentenceIsARowOfItsOwn() {
    Layout layout = new Sheets().filler(100).grid(XS, 690, 730, 770)
        .at(78, 712, "Youth work").at(296, 712, "Workers are trained.")
        .at(78, 752, "Housing").at(296, 752, "It is scarce.").page()
        .grid(XS, 80, 130, 160).at(78, 94, "Schools").item(296, 308, 94, "\u2022", "build more").item(296, 308, 108, "\u2022",
            "wait less")
        .at(78, 146, "Water").at(296, 146, "It is clean.").layout();

    assertEquals(List.of("Youth work|Workers are trained.", "Housing|It is scarce.", "Schools|build more wait less",
        "Water|It is clean."),
        Sheets.rows(layout));
  }

  @Test
  void subItemsBelowTheRestOfAnItemFollowIt() {
    Layout layout = lists("Attendance has improved and", "Housing for care leavers and").page().grid(XS, 80, 140)
        .at(90, 94, "is good.").at(308, 94, "their support:").item(310, 322, 108, "\u2013", "in Wexmoor").item(296, 308, 122,
            "\u2022", "Waiting times.").layout();

    assertEquals(List.of("Areas for improvement", "Housing for care leavers and their support:", "in Wexmoor", "Waiting times."),
        column(layout, 1));
    assertEquals(2, Sheets.tables(layout).get(0).rows().get(1).cells().get(1).blocks().size());
  }

  /** A label is not a sentence: only a text in lower case continues it. */
  @ParameterizedTest
  @CsvSource({"and for their families, 2", "And for their families, 3"})
  void aLabelContinuesInLowerCase(String rest, int rows) {
    Layout layout = new Sheets().filler(100).grid(new double[] {72, 400, 500}, 740, 760, 780)
        .at(78, 752, "Being healthy").at(446, 752, "3").at(78, 772, "Care for all of the children of the county in care")
            .at(446, 772, "2").page()
        .grid(new double[] {72, 400, 500}, 80, 100, 120).at(78, 92, rest).at(78, 112, "Making").at(446, 112, "1").layout();

    assertEquals(rows + 1, Sheets.rows(layout).size());
  }

  /** A row's grade is at the foot of one page, its label at the top of the next. */
  @ParameterizedTest
  @CsvSource({"78, true", "81, true", "75, true", "82, false", "74, false"})
  void theLabelOfTheLastGradeMayFollowOnTheNextPage(double x, boolean joined) {
    Layout layout = new Sheets().filler(100).grid(new double[] {72, 400, 500}, 740, 760, 780)
        .at(78, 752, "Being healthy").at(446, 752, "3").at(446, 772, "2").page()
        .at(x, 80, "Staying safe").filler(130).layout();

    assertEquals(joined, Sheets.rows(layout).contains("Staying safe|2"));
  }

  @Test
  void aLabelTwoPagesLaterIsNotThatOfTheLastGrade() {
    Layout layout = new Sheets().filler(100).grid(new double[] {72, 400, 500}, 740, 760, 780)
        .at(78, 752, "Being healthy").at(446, 752, "3").at(446, 772, "2").page().page()
        .at(78, 80, "Staying safe").filler(130).layout();

    assertEquals(false, Sheets.rows(layout).contains("Staying safe|2"));
  }

  /** A cut label has a few lines more, in the same type. */
  @Test
  void theRestOfALabelHasAFewLines() {
    for (int lines = 1; lines <= 4; lines++) {
      Sheets sheets = new Sheets().filler(100).grid(new double[] {72, 400, 500}, 740, 760, 780)
          .at(78, 752, "Being healthy").at(446, 752, "3")
          .at(78, 772, "Capacity to improve, including the management of").at(446, 772, "2").page();
      for (int i = 0; i < lines; i++) {
        sheets.at(78, 80 + 14 * i, "services for children and young people in care" + (i == lines - 1 ? "" : ","));
      }
      List<String> rows = Sheets.rows(sheets.filler(200).layout());
      assertEquals(lines <= 3, rows.get(1).contains("services for children"), lines + " lines");
    }
  }

  /** A row alone at the top of a page has the columns of the table before, if it is close to the others of it. */
  @Test
  void aWrappedLabelOfACarriedRowIsWhole() {
    Sheets sheets = withRowsAtTheFoot();
    Layout layout = sheets.page().at(72, 72, "Access for readers and").at(300, 72, "Fair").at(420, 72, "Poor")
        .at(72, 86, "visitors").filler(140).layout();

    assertEquals("Access for readers and visitors|Fair|Poor", Sheets.rows(layout).get(3));
  }

  /** Which rows of the next page are in the table's columns: labels at the left, short values below those of the table. */
  @ParameterizedTest
  @CsvSource({
    "72, 300, 420, Fair, 4", "69, 300, 420, Fair, 4", "68, 300, 420, Fair, 3", // The label.
    "72, 297, 420, Fair, 4", "72, 296, 420, Fair, 3", // The values.
    "72, 300, 420, Fair but not good in most places, 3", "72, 300, 420, Fair but not good, 4",
  })
  void aRowAloneOnAPageIsInTheColumnsOfTheTable(double x, double second, double third, String value, int rows) {
    Sheets sheets = withRowsAtTheFoot();
    Layout layout = sheets.page().at(x, 72, "Access").at(second, 72, "Good").at(third, 72, value).filler(140).layout();

    assertEquals(rows, Sheets.tables(layout).get(0).rows().size());
  }

  /** Two lines of labels at the top of a page may belong to values at half their height: then all lines decide together. */
  @ParameterizedTest
  @CsvSource({"79, 5", "72, 5"})
  void valuesBetweenTheLinesOfALabelAreThose(double y, int rows) {
    Sheets sheets = withRowsAtTheFoot();
    Layout layout = sheets.page().lines(72, 72, "Access for readers", "and visitors", "Toilets for readers", "and visitors")
        .at(300, y, "Poor").at(420, y, "Poor").at(300, y + 28, "Fair").at(420, y + 28, "Fair").filler(160).layout();

    assertEquals(List.of("Access for readers and visitors|Poor|Poor", "Toilets for readers and visitors|Fair|Fair"),
        Sheets.tables(layout).stream().flatMap(t -> t.rows().stream()).skip(3)
            .map(r -> String.join("|", r.cells().stream().map(TableCell::text).toList())).toList());
    assertEquals(rows, Sheets.tables(layout).stream().mapToInt(t -> t.rows().size()).sum());
  }

  /** A row further below than the rows of a table is another table's, or a heading with its grade. */
  @ParameterizedTest
  @CsvSource({"44, 5", "46, 4"})
  void theRowsOfATableAreCloseToEachOther(double apart, int rows) {
    Sheets sheets = withRowsAtTheFoot();
    Layout layout = sheets.page().at(72, 72, "Access").at(300, 72, "Fair").at(420, 72, "Poor")
        .at(72, 72 + apart, "Toilets").at(300, 72 + apart, "Fair").at(420, 72 + apart, "Poor").filler(160).layout();

    assertEquals(rows, Sheets.tables(layout).get(0).rows().size());
  }
}
