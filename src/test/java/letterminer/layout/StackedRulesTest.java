package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards tables whose rules only run across. */
class StackedRulesTest {
  private static Sheets rules(Sheets sheets, double... ys) {
    for (double y : ys) {
      sheets.across(y, 72, 500);
    }
    return sheets;
  }

  private static Sheets row(Sheets sheets, double y, String label, String value) {
    return sheets.at(78, y, label).at(446, y, value);
  }

  /** Three rules are around a head and a body, whose rows are found without rules; more of them separate rows. */
  @Test
  void fewRulesSeparateTheHeadFromTheBody() {
    Sheets three = rules(new Sheets().filler(100), 200, 220, 300);
    row(row(row(row(three, 214, "Area", "Grade"), 234, "Being healthy", "3"), 264, "Staying safe", "2"), 290, "Enjoying", "4");
    assertEquals(List.of("Area|Grade", "Being healthy|3", "Staying safe|2", "Enjoying|4"), Sheets.rows(three.layout()));

    Sheets five = rules(new Sheets().filler(100), 200, 220, 240, 260, 330);
    row(row(row(row(row(five, 214, "Area", "Grade"), 234, "Being healthy", "3"), 254, "Staying safe", "2"), 274, "Enjoying",
        "4"), 314, "and more", "1");
    assertEquals(List.of("Area|Grade", "Being healthy|3", "Staying safe|2", "Enjoying and more|4 1"), Sheets.rows(five.layout()));
  }

  @Test
  void aBandWithOneValueIsOneRow() {
    Sheets sheets = rules(new Sheets().filler(100), 200, 220, 300);
    row(row(sheets, 214, "Area", "Grade"), 234, "Being healthy", "3").at(78, 264, "Staying safe");

    assertEquals(List.of("Area|Grade", "Being healthy Staying safe|3"), Sheets.rows(sheets.layout()));
  }

  /** Tables of two rules are no tables; the ends of the rules differ by less than eight points. */
  @ParameterizedTest
  @CsvSource({"0, 0, 1", "7.9, 0, 1", "8, 0, 0", "0, 7.9, 1", "0, 8, 0", "-8, 0, 0", "0, -8, 0"})
  void theRulesOfATableHaveTheSameEnds(double left, double right, int tables) {
    Sheets sheets = rules(new Sheets().filler(100), 200, 240).across(220, 72 + left, 500 + right);
    row(row(sheets, 214, "Being healthy", "3"), 234, "Staying safe", "2");

    assertEquals(tables, Sheets.tables(sheets.layout()).stream().filter(TableBlock::ruled).count());
  }

  /** A page break cuts the table: its first or last row has a rule on one side only. */
  @Test
  void aRowBeyondTheOutermostRuleIsOfTheTable() {
    Sheets above = rules(new Sheets().filler(100).page(), 200, 220, 240);
    row(row(row(above, 190, "Being healthy", "3"), 214, "Staying safe", "2"), 234, "Enjoying", "4");
    assertEquals(List.of("Being healthy|3", "Staying safe|2", "Enjoying|4"), Sheets.rows(above.layout()));

    Sheets below = rules(new Sheets().filler(100).page(), 200, 220, 240);
    row(row(row(below, 214, "Staying safe", "2"), 234, "Enjoying", "4"), 254, "Being healthy", "3");
    assertEquals(List.of("Staying safe|2", "Enjoying|4", "Being healthy|3"), Sheets.rows(below.layout()));
  }

  /** Text of the first column alone is a title; text from one column to the next is running text. */
  @ParameterizedTest
  @CsvSource({"190", "260"})
  void textBeyondTheRulesThatIsNotInTheColumnsStaysOutside(double y) {
    Sheets title = rules(new Sheets().filler(100).page(), 200, 220, 240).at(78, y, "Grades");
    row(row(title, 214, "Staying safe", "2"), 234, "Enjoying", "4");
    assertEquals(List.of("Staying safe|2", "Enjoying|4"), Sheets.rows(title.layout()));

    Sheets text = rules(new Sheets().filler(100).page(), 200, 220, 240).at(78, y,
        "These are the grades of all the years that have been so far");
    row(row(text, 214, "Staying safe", "2"), 234, "Enjoying", "4");
    assertEquals(List.of("Staying safe|2", "Enjoying|4"), Sheets.rows(text.layout()));
    assertEquals(1, Sheets.paragraphs(text.layout()).stream().filter(p -> p.startsWith("These are")).count());
  }

  /** The text of the label may begin three points left of the table's other labels and end three points right of its column. */
  @ParameterizedTest
  @CsvSource({"75, true", "74.9, false"})
  void aRowBeyondTheRulesIsInTheColumns(double x, boolean inTable) {
    Sheets sheets = rules(new Sheets().filler(100).page(), 200, 220, 240).at(x, 254, "Being healthy").at(446, 254, "3");
    row(row(sheets, 214, "Staying safe", "2"), 234, "Enjoying", "4");

    assertEquals(inTable, Sheets.rows(sheets.layout()).contains("Being healthy|3"));
  }

  @Test
  void textBesideTheRulesIsNotOfTheTable() {
    Sheets sheets = rules(new Sheets().filler(100), 200, 220, 240).at(510, 216, "Note");
    row(row(sheets, 214, "Staying safe", "2"), 234, "Enjoying", "4");

    assertEquals(List.of("Staying safe|2", "Enjoying|4"), Sheets.rows(sheets.layout()));
    assertEquals(true, Sheets.paragraphs(sheets.layout()).contains("Note"));
  }

  /** One column: text three points from the ends of its rules, and not beyond them. */
  @ParameterizedTest
  @CsvSource({"75, Leaders should listen., 1", "74.9, Leaders should listen., 0", "360, Leaders now should listen., 0",
      "340, Leaders now should listen., 1"})
  void theTextOfATableOfOneColumnIsSetInFromTheRules(double x, String text, int tables) {
    Layout layout = rules(new Sheets().filler(100), 184, 210, 240).at(x, 200, text).at(80, 230,
        "Partners should meet at all of the known places of it now.").filler(300).layout();

    assertEquals(tables, Sheets.tables(layout).stream().filter(TableBlock::ruled).count());
  }

  @Test
  void anEmptyBandMakesNoTableOfOneColumn() {
    Layout layout = rules(new Sheets().filler(100), 184, 210, 240).at(80, 200, "Leaders should listen.").filler(300).layout();

    assertEquals(List.of(), Sheets.tables(layout));
  }
}
