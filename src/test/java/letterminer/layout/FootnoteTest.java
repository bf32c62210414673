package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import letterminer.reading.FontStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards that footnotes are separated from the text. */
class FootnoteTest {

  private static List<String> notes(Layout layout) {
    return layout.footnotes().stream().map(TextBlock::text).toList();
  }

  @Test
  void aSmallLineWithARaisedMarkerIsANote() {
    Layout layout = new Sheets().filler(100).filler(500).note(72, 760, "1", "Data for the year 2008.").layout();

    assertEquals(List.of("1 Data for the year 2008."), notes(layout));
    assertEquals(BlockKind.FOOTNOTE, layout.footnotes().get(0).kind());
    assertTrue(Sheets.paragraphs(layout).stream().noneMatch(p -> p.contains("Data for the year")));
  }

  @Test
  void severalNotesAreSeveral() {
    Layout layout = new Sheets().filler(100).filler(500)
        .note(72, 750, "1", "Data for the year 2008.")
        .note(72, 762, "2", "Data for the year 2007.").layout();

    assertEquals(2, notes(layout).size());
  }

  @Test
  void aMarkerRaisedToALineOfItsOwnBeginsANote() {
    Layout layout = new Sheets().filler(100).filler(500)
        .set(Sheets.RAISED, 72, 744, "1").set(Sheets.SMALL, 77, 750, "Data for the year 2008.")
        .set(Sheets.RAISED, 72, 756, "2").set(Sheets.SMALL, 77, 762, "Data for the year 2007.").layout();

    assertEquals(List.of("1 Data for the year 2008.", "2 Data for the year 2007."), notes(layout));
  }

  @Test
  void theLinesOfALongNoteBelongToIt() {
    Layout layout = new Sheets().filler(100).filler(500)
        .note(72, 750, "1", "Data for the year 2008, as far as the council has published them in full so far,")
        .set(Sheets.SMALL, 72, 761, "and none else.").layout();

    assertEquals(1, notes(layout).size());
    assertTrue(notes(layout).get(0).endsWith("so far, and none else."));
  }

  @Test
  void smallPrintBelowAShortRuleIsANoteWithoutAMarker() {
    Layout layout = new Sheets().filler(100).filler(500).across(745, 72, 216)
        .set(Sheets.SMALL, 72, 757, "Data for the year 2008.").layout();

    assertEquals(List.of("Data for the year 2008."), notes(layout));
  }

  @Test
  void textOfTheUsualSizeThatBeginsWithANumberIsNoNote() {
    Layout layout = new Sheets().filler(100).filler(500).at(72, 760, "2 schools were visited.").layout();

    assertEquals(List.of(), notes(layout));
  }

  @Test
  void smallPrintAtTheTopOfAPageIsNoNote() {
    Layout layout = new Sheets().note(72, 60, "1", "Our reference").filler(100).filler(500).layout();

    assertEquals(List.of(), notes(layout));
  }

  @Test
  void theNotesOfEachPageAreFoundInOrder() {
    Layout layout = new Sheets()
        .filler(100).filler(700).note(72, 760, "1", "The first.").page()
        .filler(100).filler(720).note(72, 764, "2", "The second one.").layout();

    assertEquals(List.of("1 The first.", "2 The second one."), notes(layout));
    assertEquals(List.of(1, 2), layout.footnotes().stream().map(TextBlock::page).toList());
  }

  /** The rule above notes is neither an underline nor the rule of a table, and the note is close below it. */
  @ParameterizedTest
  @CsvSource({
    "72, 216, 757, 1", // Usual.
    "72, 131, 757, 0", "72, 133, 757, 1", // As short as a word's underline.
    "72, 339, 757, 1", "72, 341, 757, 0", // As long as half of the text.
    "65, 216, 757, 1", "63, 216, 757, 0", // Begins left of the note.
    "72, 216, 765, 1", "72, 216, 766, 0", // Far above it.
  })
  void theRuleAboveNotesIsShortAndClose(double from, double to, double y, int notes) {
    Layout layout = new Sheets().filler(100).filler(500).across(745, from, to)
        .set(Sheets.SMALL, 72, y, "Data for the year 2008.").layout();

    assertEquals(notes, notes(layout).size());
  }

  /** Small print that begins with a number, such as a table's source, is a note only in the lower part of a page. */
  @ParameterizedTest
  @CsvSource({"252, 0", "254, 1"})
  void notesAreBelowTheFirstThirdOfAPage(double y, int notes) {
    Layout layout = new Sheets().filler(100).page().filler(100).note(72, y, "1", "Data for the year 2008.").layout();

    assertEquals(notes, notes(layout).size());
  }

  /** Footnotes are in smaller type than the body, 12 points here: 0.93 of it at most. */
  @ParameterizedTest
  @CsvSource({"11.1, 1", "11.3, 0"})
  void notesAreInSmallerType(double size, int notes) {
    Layout layout = new Sheets().filler(100).filler(500).across(745, 72, 216)
        .set(new FontStyle("Serif", size, false, false, false), 72, 757, "Data for the year 2008.").layout();

    assertEquals(notes, notes(layout).size());
  }

  /** A second line of a note that begins with a year or a count is no note of its own. */
  @Test
  void aNumberThatIsNotRaisedBeginsNoSecondNote() {
    Layout layout = new Sheets().filler(100).filler(500)
        .note(72, 750, "1", "Data of the council for the schools of the county in all of the years up to and including")
        .set(Sheets.SMALL, 72, 761, "12 of them are academies.").layout();

    assertEquals(1, notes(layout).size());
  }

  /** The first note's number may be on the line, but a number of two words, such as a count, begins none. */
  @ParameterizedTest
  @CsvSource({"1 Data for 2008., 1", "12 schools, 0"})
  void aNumberOnTheLineBeginsTheFirstNote(String text, int notes) {
    Layout layout = new Sheets().filler(100).filler(500).set(Sheets.SMALL, 72, 757, text).layout();

    assertEquals(notes, notes(layout).size());
  }

  /** A marker on a line of its own is before the text and a little higher, each by less than the size of its type. */
  @ParameterizedTest
  @CsvSource({"83, 744, true", "85, 744, false", "77, 742, true", "77, 740, false"})
  void aRaisedMarkerIsCloseToItsText(double x, double markerY, boolean joined) {
    Layout layout = new Sheets().filler(100).filler(500)
        .set(Sheets.RAISED, 72, markerY, "1").set(Sheets.SMALL, x, 750, "Data for the year 2008.").layout();

    assertEquals(joined, notes(layout).contains("1 Data for the year 2008."));
  }

  @Test
  void aNoteWellBelowTheTextOfALaterPageIsANote() {
    Layout layout = new Sheets().filler(100).filler(500).page()
        .filler(100).filler(500).note(72, 740, "2", "The second one.").layout();

    assertEquals(List.of("2 The second one."), notes(layout));
  }
}
