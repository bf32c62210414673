package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards that the cells of a drawn table follow its rules. */
class RuledTableTest {
  private static final double[] XS = {72, 400, 500};

  private static Sheets head(Sheets sheets) {
    return sheets.bold(78, 212, "Areas for judgement").bold(420, 212, "Grade awarded");
  }

  @Test
  void aFullGridGivesItsCells() {
    Layout layout = head(new Sheets().filler(100)).grid(XS, 200, 220, 240, 260)
        .at(78, 232, "Being healthy").at(446, 232, "3").at(78, 252, "Staying safe").at(446, 252, "2")
        .filler(300).layout();

    assertEquals(List.of("Areas for judgement|Grade awarded", "Being healthy|3", "Staying safe|2"), Sheets.rows(layout));
    assertTrue(Sheets.tables(layout).get(0).ruled());
    assertEquals(2, Sheets.paragraphs(layout).size());
  }

  @ParameterizedTest
  @ValueSource(doubles = {232, 239, 246})
  void aGradeAtTheTopMiddleOrBottomOfAWrappedLabelBelongsToThatLabel(double y) {
    Layout layout = head(new Sheets().filler(100)).grid(XS, 200, 220, 254, 288)
        .lines(78, 232, "The capacity to improve, including the", "management of services").at(446, y, "3")
        .lines(78, 266, "The overall effectiveness of the", "services for children").at(446, y + 34, "2").layout();

    assertEquals(
        List.of("Areas for judgement|Grade awarded",
            "The capacity to improve, including the management of services|3",
            "The overall effectiveness of the services for children|2"),
        Sheets.rows(layout));
  }

  @ParameterizedTest
  @ValueSource(doubles = {232, 239, 246})
  void rulesThatOnlyRunAcrossMakeRowsToo(double y) {
    Sheets sheets = head(new Sheets().filler(100));
    for (double rule : new double[] {200, 220, 254, 288}) {
      sheets.across(rule, 72, 500);
    }
    Layout layout = sheets
        .lines(78, 232, "The capacity to improve, including the", "management of services").at(446, y, "3")
        .lines(78, 266, "The overall effectiveness of the", "services for children").at(446, y + 34, "2").layout();

    assertEquals("The capacity to improve, including the management of services|3", Sheets.rows(layout).get(1));
    assertEquals("The overall effectiveness of the services for children|2", Sheets.rows(layout).get(2));
  }

  @Test
  void anEmptyGradeCellStaysEmptyAndTheNextGradeStaysInItsRow() {
    Layout layout = head(new Sheets().filler(100)).grid(XS, 200, 220, 240, 260, 280)
        .at(78, 232, "Being healthy").at(446, 232, "3").at(78, 252, "Staying safe")
        .at(78, 272, "Enjoying and achieving").at(446, 272, "4").layout();

    assertEquals(
        List.of("Being healthy|3", "Staying safe|", "Enjoying and achieving|4"), Sheets.rows(layout).subList(1, 4));
  }

  @Test
  void aTitleOverTheWholeWidthIsOneCell() {
    Layout layout = new Sheets().filler(100).across(180, 72, 500).down(72, 180, 200).down(500, 180, 200)
        .bold(78, 192, "The grades of the assessment").grid(XS, 200, 220, 240)
        .at(78, 212, "Being healthy").at(446, 212, "3").at(78, 232, "Staying safe").at(446, 232, "2").layout();

    assertEquals(2, Sheets.tables(layout).get(0).rows().get(0).cells().get(0).span());
    assertEquals(List.of("The grades of the assessment", "Being healthy|3", "Staying safe|2"), Sheets.rows(layout));
  }

  @Test
  void aLineThatCrossesARuleIsSplitThere() {
    Layout layout = new Sheets().filler(100).grid(new double[] {72, 138, 300}, 200, 220, 240)
        .at(78, 212, "Being safe 3 or good").at(78, 232, "Staying").at(160, 232, "2").layout();

    assertEquals(List.of("Being safe|3 or good", "Staying|2"), Sheets.rows(layout));
  }

  @Test
  void rulesDrawnInPiecesAreOneTable() {
    Sheets sheets = new Sheets().filler(100);
    for (double y : new double[] {200, 220, 240}) {
      sheets.across(y, 72, 235).across(y + 0.4, 236, 400).across(y, 400, 500);
    }
    for (double x : XS) {
      sheets.down(x, 200, 219).down(x + 0.3, 220, 240);
    }
    Layout layout = sheets.at(78, 212, "Being healthy").at(446, 212, "3")
        .at(78, 232, "Staying safe").at(446, 232, "2").layout();

    assertEquals(List.of("Being healthy|3", "Staying safe|2"), Sheets.rows(layout));
  }

  @Test
  void aBoxAroundTextIsATableOfOneColumn() {
    Layout layout = new Sheets().grid(new double[] {66, 530}, 84, 140).filler(100).layout();

    assertEquals(1, Sheets.tables(layout).size());
    assertEquals(1, Sheets.tables(layout).get(0).columns());
    assertEquals(1, Sheets.tables(layout).get(0).rows().size());
  }

  @Test
  void rulesAcrossABoxDivideItIntoRows() {
    Layout layout = new Sheets().grid(new double[] {66, 530}, 184, 210, 240)
        .filler(100).at(72, 200, "Leaders should listen.").at(72, 230, "Partners should meet.").layout();

    assertEquals(List.of("Leaders should listen.", "Partners should meet."), Sheets.rows(layout));
  }

  /** A scan may show only part of the page, and a table that a page break cut has no rule at its top. */
  @ParameterizedTest
  @ValueSource(doubles = {66, 530})
  void aBoxOfSeveralRowsNeedsOnlyOneBorder(double border) {
    Sheets sheets = new Sheets().filler(100).down(border, 170, 240);
    for (double rule : new double[] {184, 210, 240}) {
      sheets.across(rule, 66, 530);
    }
    Layout layout = sheets.at(72, 178, "Schools should wait less.")
        .at(72, 200, "Leaders should listen.").at(72, 230, "Partners should meet.").filler(300).layout();

    assertEquals(
        List.of("Schools should wait less.", "Leaders should listen.", "Partners should meet."), Sheets.rows(layout));
  }

  @Test
  void rulesAcrossDivideATableOfOneColumnWithoutBorders() {
    Sheets sheets = new Sheets().filler(100);
    for (double rule : new double[] {184, 210, 240}) {
      sheets.across(rule, 66, 530);
    }
    Layout layout = sheets.at(72, 200, "Leaders should listen.").at(72, 230, "Partners should meet.").filler(300).layout();

    assertEquals(List.of("Leaders should listen.", "Partners should meet."), Sheets.rows(layout));
  }

  @Test
  void rulesAboveAndBelowTextThatBeginsAtTheirEndsMakeNoTable() {
    Sheets sheets = new Sheets();
    for (double rule : new double[] {84, 150, 220}) {
      sheets.across(rule, 72, 530);
    }
    Layout layout = sheets.filler(100).filler(170).filler(300).layout();

    assertEquals(List.of(), Sheets.tables(layout));
  }

  @Test
  void aFrameAroundTheWholePageIsNoBox() {
    Layout layout = new Sheets().grid(new double[] {20, 570}, 20, 820).filler(100).layout();

    assertEquals(List.of(), Sheets.tables(layout));
    assertEquals(1, Sheets.paragraphs(layout).size());
  }

  @Test
  void anUnderlineMakesNoTable() {
    Layout layout = new Sheets().bold(72, 180, "Being healthy").across(182, 72, 146).filler(200).layout();

    assertEquals(List.of(), Sheets.tables(layout));
    assertEquals(List.of("Being healthy"), Sheets.headings(layout));
  }

  @Test
  void aTableOnTwoPagesIsOneWithoutTheRepeatedHeader() {
    Layout layout = head(new Sheets().filler(100)).grid(XS, 200, 220, 240)
        .at(78, 232, "Being healthy").at(446, 232, "3").page()
        .bold(78, 92, "Areas for judgement").bold(420, 92, "Grade awarded").grid(XS, 80, 100, 120)
        .at(78, 112, "Staying safe").at(446, 112, "2").filler(200).layout();

    assertEquals(List.of("Areas for judgement|Grade awarded", "Being healthy|3", "Staying safe|2"), Sheets.rows(layout));
  }

  @Test
  void textAboveAndBelowATableStaysInItsPlace() {
    Layout layout = head(new Sheets().filler(100)).grid(XS, 200, 220, 240)
        .at(78, 232, "Being healthy").at(446, 232, "3").filler(280).layout();

    assertTrue(layout.blocks().get(0) instanceof TextBlock);
    assertTrue(layout.blocks().get(1) instanceof TableBlock);
    assertTrue(layout.blocks().get(2) instanceof TextBlock);
  }

  @Test
  void aGridWithoutRulesBetweenItsRowsIsDividedByItsGrades() {
    Sheets sheets = head(new Sheets().filler(100)).grid(XS, 200, 220, 330);
    String[] labels = {"Being healthy", "Staying safe", "Enjoying and achieving"};
    for (int i = 0; i < labels.length; i++) {
      sheets.at(78, 236 + 30 * i, labels[i]).at(446, 236 + 30 * i, "" + (2 + i % 3));
    }

    assertEquals(
        List.of("Being healthy|2", "Staying safe|3", "Enjoying and achieving|4"),
        Sheets.rows(sheets.layout()).subList(1, 4));
  }

  @Test
  void bulletsInTwoRuledColumnsStayInTheirColumns() {
    Layout layout = new Sheets().filler(100).grid(new double[] {72, 290, 510}, 200, 220, 300)
        .bold(78, 212, "Strengths").bold(296, 212, "Areas for improvement")
        .item(78, 90, 234, "\u2022", "Attendance has improved in", "all schools")
        .item(78, 90, 262, "\u2022", "Few pupils are excluded")
        .item(296, 308, 234, "\u2022", "Housing for care leavers").layout();
    TableBlock table = Sheets.tables(layout).get(0);

    assertEquals(
        List.of("Strengths", "Attendance has improved in all schools", "Few pupils are excluded"),
        table.column(0).stream().map(TextBlock::text).toList());
    assertEquals(
        List.of("Areas for improvement", "Housing for care leavers"),
        table.column(1).stream().map(TextBlock::text).toList());
    assertFalse(table.column(1).get(1).marker().isEmpty());
  }

  @Test
  void aBulletOfARuledColumnContinuesInItsColumnOnTheNextPage() {
    double[] xs = {72, 290, 510};
    Layout layout = new Sheets().filler(100).grid(xs, 700, 720, 770)
        .bold(78, 712, "Strengths").bold(296, 712, "Areas for improvement")
        .item(78, 90, 734, "\u2022", "Attendance has improved in").item(296, 308, 734, "\u2022", "Housing for care leavers and")
        .page().grid(xs, 80, 130)
        .at(90, 94, "all schools.").at(308, 94, "their support.")
        .item(78, 90, 108, "\u2022", "Few are excluded.").layout();
    TableBlock table = Sheets.tables(layout).get(0);

    assertEquals(
        List.of("Strengths", "Attendance has improved in all schools.", "Few are excluded."),
        table.column(0).stream().map(TextBlock::text).toList());
    assertEquals("Housing for care leavers and their support.", table.column(1).get(1).text());
  }

  @Test
  void theLinesOfRuledPaperSplitNoRows() {
    Sheets sheets = head(new Sheets().filler(100)).grid(XS, 200, 220, 254, 274)
        .lines(78, 232, "The capacity to improve, including the", "management of services").at(446, 232, "3")
        .at(78, 268, "Being healthy").at(446, 268, "2");
    for (int y = 0; y < Sheets.HEIGHT; y += 13) {
      sheets.across(y, 0, Sheets.WIDTH);
    }

    assertEquals(
        List.of("Areas for judgement|Grade awarded",
            "The capacity to improve, including the management of services|3", "Being healthy|2"),
        Sheets.rows(sheets.layout()));
  }

  @Test
  void aTableOfManyEqualRowsIsNotRuledPaper() {
    Sheets sheets = new Sheets();
    double[] ys = new double[37];
    for (int i = 0; i < ys.length; i++) {
      ys[i] = 40 + 20 * i;
      if (i > 0) {
        sheets.at(78, ys[i] - 8, "Area " + i).at(446, ys[i] - 8, "" + i % 4);
      }
    }

    assertEquals(36, Sheets.rows(sheets.grid(XS, ys).layout()).size());
  }

  /** A grade for two areas: its cell has no rule between them. */
  @Test
  void aCellOfTwoRowsHasTheTextOfBoth() {
    Layout layout = new Sheets().filler(100).across(200, 72, 500).across(220, 72, 400).across(240, 72, 500).across(260, 72, 500)
        .down(72, 200, 260).down(400, 200, 260).down(500, 200, 260)
        .at(78, 212, "Being healthy").at(420, 212, "Good").at(78, 232, "Staying safe").at(420, 232, "in part")
        .at(78, 252, "Enjoying").at(420, 252, "Poor").layout();

    assertEquals(List.of("Being healthy|Good in part", "Staying safe", "Enjoying|Poor"), Sheets.rows(layout));
  }

  @Test
  void aLabelForTwoGradesIsInTheFirstOfTheirRows() {
    Layout layout = new Sheets().filler(100).across(200, 72, 500).across(220, 400, 500).across(240, 72, 500)
        .down(72, 200, 240).down(400, 200, 240).down(500, 200, 240)
        .at(78, 212, "Being healthy").at(420, 212, "Good").at(420, 232, "Fair").layout();

    assertEquals(List.of("Being healthy|Good", "Fair"), Sheets.rows(layout));
  }

  /** A box of which one border is cut off: its rules end at the border, which joins all of them. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 1", "4, 0, 0, 1", "4.1, 0, 0, 0", "0, 3, 0, 1", "0, 3.1, 0, 0", "0, 0, 3, 1", "0, 0, 3.1, 0",
  })
  void theBorderOfABoxMeetsItsRules(double inside, double below, double above, int boxes) {
    Layout layout = boxed(66 + inside, 184 + below, 240 - above, 68);

    assertEquals(boxes, Sheets.tables(layout).stream().filter(t -> t.rows().size() == 2).count());
  }

  @ParameterizedTest
  @CsvSource({"66, 1", "65, 0", "406, 1", "407, 0"})
  void theTextOfABoxWithOneBorderIsBetweenTheEndsOfItsRules(double x, int boxes) {
    Layout layout = boxed(66, 184, 240, x);

    assertEquals(boxes, Sheets.tables(layout).stream().filter(t -> t.rows().size() == 2).count());
  }

  /** A box with one border and a text of 126 points that begins at a place. */
  private static Layout boxed(double border, double from, double to, double x) {
    return new Sheets().filler(100).down(border, from, to).across(184, 66, 530).across(210, 66, 530).across(240, 66, 530)
        .at(x, 200, "Leaders should listen.").at(68, 230, "Partners should meet.").layout();
  }

  /** A rule separates rows if it is longer than nine tenths of the frame, 417.6 points. */
  @ParameterizedTest
  @CsvSource({"484, 2", "483, 1"})
  void aRuleThatIsNearlyAsLongAsTheBoxSeparatesRows(double end, int rows) {
    Layout layout = new Sheets().filler(100).grid(new double[] {66, 530}, 184, 240).across(210, 66, end)
        .at(72, 200, "Leaders should listen.").at(72, 230, "Partners should meet.").layout();

    assertEquals(rows, Sheets.tables(layout).get(0).rows().size());
  }

  /** The border of a page is at least 88 hundredths of its height, 741 points. */
  @ParameterizedTest
  @CsvSource({"790, 1", "792, 0"})
  void aFrameNearlyAsHighAsThePageIsItsBorder(double bottom, int boxes) {
    Layout layout = new Sheets().grid(new double[] {66, 530}, 50, bottom).filler(100).layout();

    assertEquals(boxes, Sheets.tables(layout).size());
  }

  /** Rules that are drawn close to each other are one edge; the white between others has no text. */
  @ParameterizedTest
  @ValueSource(doubles = {224, 226})
  void twoRulesBetweenRowsMakeNoRow(double second) {
    Layout layout = new Sheets().filler(100).grid(XS, 200, 220, second, 250)
        .at(78, 212, "Being healthy").at(446, 212, "3").at(78, second + 15, "Staying safe").at(446, second + 15, "2").layout();

    assertEquals(List.of("Being healthy|3", "Staying safe|2"), Sheets.rows(layout));
  }

  @Test
  void aLineOfTextOnTheEdgeOfTheFrameIsOutside() {
    Layout layout = new Sheets().filler(100).grid(XS, 200, 220, 240).at(78, 212, "Being healthy").at(446, 212, "3")
        .at(78, 232, "Staying safe").at(446, 232, "2").at(78, 198, "Grades").at(78, 252, "Source").at(20, 212, "a").at(520,
            232, "b").layout();

    assertEquals(List.of("Being healthy|3", "Staying safe|2"), Sheets.rows(layout));
    assertTrue(Sheets.paragraphs(layout).containsAll(List.of("Grades", "Source")));
  }

  /** Three grades beside labels without rules between them are three rows; three lines of text are one cell. */
  @Test
  void textBesideATitleInAGridIsOneCell() {
    Layout layout = new Sheets().filler(100).grid(XS, 200, 330).lines(78, 214, "Youth work").at(410, 214, "Workers are")
        .at(410, 228, "trained and")
        .at(410, 242, "many.").layout();

    assertEquals(List.of("Youth work|Workers are trained and many."), Sheets.rows(layout));
  }
}
