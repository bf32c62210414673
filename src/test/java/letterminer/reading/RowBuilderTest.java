package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import letterminer.model.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards how words become rows and lines. Type has 10 points, of which each letter takes up 5, if not said otherwise. */
class RowBuilderTest {
  private final List<Word> words = new ArrayList<>();

  private RowBuilderTest word(double size, String text, double x, double baseline, boolean space) {
    words.add(new Word(text, new BoundingBox(x, baseline - size, 0.5 * size * text.length(), size), baseline,
        new FontStyle("Sans", size, false, false, false), space));
    return this;
  }

  private RowBuilderTest word(double size, String text, double x, double baseline) {
    return word(size, text, x, baseline, true);
  }

  private RowBuilderTest word(String text, double x, double baseline) {
    return word(10, text, x, baseline);
  }

  private List<Line> lines() {
    return new RowBuilder(ReadingSettings.defaults()).lines(1, words);
  }

  private void assertLines(String... texts) {
    assertEquals(List.of(texts), lines().stream().map(Line::text).toList());
  }

  /** A row's first baseline counts; the next one's words may be 4 points lower. */
  @ParameterizedTest
  @CsvSource({"204, Ottoline Barr", "204.1, Ottoline|Barr"})
  void wordsOnNearlyTheSameBaselineAreARow(double baseline, String lines) {
    word("Ottoline", 100, 200).word("Barr", 145, baseline).assertLines(lines.split("\\|"));
  }

  @Test
  void aSmallMarkerJoinsTheRowOfTheTextBesideIt() {
    word("Ottoline Barr", 100, 200).word(7, "1", 165, 195).word("Marrow", 100, 188).assertLines("Marrow", "Ottoline Barr1");
  }

  /** Marks are digits, asterisks and daggers; at 9.4 points they are a little smaller than the text. */
  @ParameterizedTest
  @CsvSource({"12, true", "*, true", "\u2020, true", "\u00B3, true", "1*, true", "123, false", "a, false", "1a, false"})
  void aMarkMayBeNearlyAsLargeAsTheText(String mark, boolean joins) {
    word("Wexmoor and Marrow", 100, 200).word(9.4, mark, 190, 195.5);

    assertLines(joins ? new String[] {"Wexmoor and Marrow" + mark} : new String[] {mark, "Wexmoor and Marrow"});
  }

  /** Beside text of 10 points, a marker is raised by 5 at most. */
  @ParameterizedTest
  @CsvSource({"195, true", "205, true", "194.9, false", "205.1, false"})
  void aMarkerIsRaisedOrLoweredByHalfTheSize(double baseline, boolean joins) {
    word("Ottoline Barr", 100, 200).word(7, "ab", 165, baseline);

    assertEquals(joins ? 1 : 2, lines().size());
  }

  @Test
  void besideLargerTypeAMarkerIsRaisedHigher() {
    word("Wexmoor and Marrow councils", 100, 300).word(16, "Letter", 100, 200).word(7, "1", 148, 192.1);

    assertLines("Letter1", "Wexmoor and Marrow councils");
  }

  /** The text ends at 165; from a gap of 13 points on, the marker is a row of its own, above the text or below it. */
  @ParameterizedTest
  @CsvSource({"177.9, 196, Ottoline Barr|ab", "178.1, 196, ab|Ottoline Barr", "80.1, 204, ab|Ottoline Barr",
      "79.9, 204, Ottoline Barr|ab"})
  void aMarkerIsBesideItsText(double x, double baseline, String lines) {
    word("Ottoline Barr", 100, 200).word(7, "ab", x, baseline).assertLines(lines.split("\\|"));
  }

  @Test
  void aMarkerJoinsTheNearerOfTwoRows() {
    word("Ottoline Barr", 100, 200).word("Marrow County", 100, 209).word(7, "1", 165, 204).assertLines(
        "Ottoline Barr1", "Marrow County");
    words.clear();
    word("Ottoline Barr", 100, 200).word("Marrow County", 100, 209).word(7, "1", 165, 205).assertLines(
        "Ottoline Barr", "Marrow County1");
  }

  @Test
  void smallPrintFormsRowsOfItsOwn() {
    word("Wexmoor and Marrow Councils", 100, 200).word("Ottoline Barr, Director", 100, 300)
        .word(7, "One", 100, 250).word(7, "note", 115, 250).word(7, "Another", 100, 260)
        .assertLines("Wexmoor and Marrow Councils", "One note", "Another", "Ottoline Barr, Director");
  }

  /** Small print that is below all rows, or above them. */
  @Test
  void smallPrintMayBeFirstOrLast() {
    word("Wexmoor and Marrow", 100, 200).word(7, "above", 100, 150).word(7, "below", 100, 250)
        .assertLines("above", "Wexmoor and Marrow", "below");
  }

  /** The tolerance is a tenth of the small print's size; it is read after the text if it is part of the row. */
  @ParameterizedTest
  @CsvSource({"199.4, Marrow|small print", "199.2, small print|Marrow"})
  void smallPrintOnTheBaselineOfARowIsPartOfIt(double baseline, String lines) {
    word("Marrow", 100, 200).word(7, "small print", 300, baseline).word("Wexmoor and Marrow", 100, 100);

    assertLines(("Wexmoor and Marrow|" + lines).split("\\|"));
  }

  /** Marks without text beside them: one that is up to 3.6 points lower belongs to the row. */
  @ParameterizedTest
  @CsvSource({"303.5, 2", "303.7, 3"})
  void marksThatStandAloneAreARow(double baseline, int lines) {
    word("Wexmoor and Marrow", 100, 200).word(9, "1", 100, 300).word(9, "2", 105, baseline);

    assertEquals(lines, lines().size());
  }

  @Test
  void notesOfTwoSizesAreRowsToo() {
    word("Wexmoor and Marrow Councils in the county", 100, 200).word(7, "notes at the foot", 102.5, 300)
        .word(5, "1", 100, 298).assertLines("Wexmoor and Marrow Councils in the county", "1notes at the foot");
  }

  @ParameterizedTest
  @CsvSource({"141.9, 1", "142.1, 2"})
  void aWordThatIsPrintedTwiceIsReadOnce(double x, int words) {
    word("Barr", 140, 200).word("Barr", x, 200);

    assertEquals(words, lines().get(0).words().size());
    assertEquals(words == 1, lines().get(0).words().get(0).font().bold());
  }

  @ParameterizedTest
  @CsvSource({"201.9, 1", "202.1, 2"})
  void theTwinOfAWordIsOnItsBaseline(double baseline, int words) {
    word("Barr", 140, 200).word("Barr", 140.5, baseline);

    assertEquals(words, lines().get(0).words().size());
  }

  @Test
  void aWordThatIsPrintedTwiceAtOnePlaceIsNotBold() {
    word("Barr", 140, 200).word("Barr", 140.04, 200);

    assertEquals(1, lines().get(0).words().size());
    assertEquals(false, lines().get(0).words().get(0).font().bold());
  }

  @Test
  void twinsMayHaveOtherWordsBetweenThem() {
    word("Ab", 100, 200).word("Cd", 100.2, 200).word("Ef", 100.4, 200).word("Ab", 100.6, 200);
    assertEquals(3, lines().get(0).words().size());
    words.clear();
    word("Ab", 100, 200).word("Cd", 100.2, 200).word("Ef", 100.4, 200).word("Gh", 100.5, 200).word("Ab", 100.6, 200);
    assertEquals(5, lines().get(0).words().size());
  }

  /** The first word ends at 110. A gap of 13 points ends the line; one of 1.6 is a space; one of 0.48 may be. */
  @ParameterizedTest
  @CsvSource({"123, true, ab cd", "123.1, true, ab|cd", "111.7, false, ab cd", "111.5, false, abcd", "111.5, true, ab cd",
      "110.5, true, ab cd", "110.4, true, abcd", "109, true, abcd"})
  void gapsAreSpacesOrSeparateLines(double x, boolean space, String lines) {
    word("ab", 100, 200).word(10, "cd", x, 200, space).assertLines(lines.split("\\|"));
  }

  /** The smaller of two sizes counts. */
  @Test
  void besideSmallerTypeAGapIsWider() {
    word("Ottoline", 100, 200).word(8, "Barr", 150.3, 200).assertLines("Ottoline Barr");
    words.clear();
    word("Ottoline", 100, 200).word(8, "Barr", 150.5, 200).assertLines("Ottoline", "Barr");
  }

  /** The usual size is that of most characters, not of most words; the first of two that are as frequent. */
  @Test
  void theUsualSizeIsThatOfMostCharacters() {
    assertEquals(10, RowBuilder.usualSize(List.of()));
    word(8, "ab", 0, 0).word(8, "cd", 0, 0).word(12, "Wexmoor", 0, 0);
    assertEquals(12, RowBuilder.usualSize(words));
    word(8, "efg", 0, 0);
    assertEquals(12, RowBuilder.usualSize(words));
    word(8, "h", 0, 0);
    assertEquals(8, RowBuilder.usualSize(words));
    words.clear();
    word(9.3, "Ottoline", 0, 0);
    assertEquals(9.5, RowBuilder.usualSize(words));
  }
}
