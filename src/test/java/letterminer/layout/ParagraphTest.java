package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import letterminer.model.Medium;
import letterminer.reading.Document;
import letterminer.reading.FontStyle;
import letterminer.reading.Tags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards how lines become paragraphs and headings, and how hyphens at their ends are treated. */
class ParagraphTest {
  private static final String START = "The director of the service has brought together all that is needed for ";

  /** A line as wide as the column is here. */
  private static final String FULL = "m".repeat(75);

  private static String joined(String end, String next, String... elsewhere) {
    Sheets sheets = new Sheets().at(72, 200, START + end).at(72, 214, next + " that it runs for the whole of the county.");
    for (int i = 0; i < elsewhere.length; i++) {
      sheets.at(72, 300 + 40 * i, elsewhere[i]);
    }
    String text = Sheets.paragraphs(sheets.layout()).get(0);
    return text.substring(START.length(), text.indexOf(" that it runs"));
  }

  @ParameterizedTest
  @CsvSource({
    "multi-, agency work, multi-agency work", "communi-, cation work, communication work",
    "16-, 19 provision, 16-19 provision", "communi\u00AD, cation, communication",
    "well-, being of all, well-being of all", "self-, evaluation, self-evaluation",
    "Stoke-on-, Trent, Stoke-on-Trent", "non-, Muslim, non-Muslim", "and/, or both, and/or both",
    "develop\u2010, ment, development", "under-, achievement, under-achievement"
  })
  void aHyphenAtALinesEndStaysWhereItBelongsToTheWord(String end, String next, String expected) {
    assertEquals(expected, joined(end, next));
  }

  @Test
  void theLettersOwnSpellingElsewhereDecides() {
    assertEquals("coop", joined("co-", "op", "A coop was formed."));
    assertEquals("data-base", joined("data-", "base", "The data-base is new."));
    assertEquals("database", joined("data-", "base", "The database is new. The data is there. The base is there."));
  }

  @Test
  void aDashAtALinesEndIsNoHyphen() {
    assertEquals("all \u2013 and more", joined("all \u2013", "and more"));
    assertEquals("all - and more", joined("all -", "and more"));
  }

  @Test
  void linesAtTheUsualDistanceAreOneParagraphAndAGapSeparatesTwo() {
    Layout layout = new Sheets().filler(100).filler(170).layout();

    assertEquals(2, Sheets.paragraphs(layout).size());
    assertTrue(Sheets.paragraphs(layout).get(0).endsWith("and is complete."));
  }

  /** A heading is a little larger than the text of 12 points; in a table's head, 12.5 may be text. */
  @ParameterizedTest
  @CsvSource({"12.9, 0", "13, 1"})
  void aLineOfLargerTypeIsAHeading(double size, int headings) {
    Layout layout = new Sheets().filler(100).set(plain(size), 72, 200, "Staying safe").filler(240).layout();

    assertEquals(headings, Sheets.headings(layout).size());
  }

  @ParameterizedTest
  @CsvSource({
    "MUSIC, 1", "BARR, 0", // An abbreviation or a name.
    "WEXMOOR's, 0", "WEXMOOR AREA'S, 1", "OFFICE OF Ms O BARR, 1", "OFFICE of Ms BARR, 0",
  })
  void aLineInCapitalsIsAHeading(String text, int headings) {
    Layout layout = new Sheets().filler(100).at(72, 200, text).filler(240).layout();

    assertEquals(headings, Sheets.headings(layout).size());
  }

  /** A line with a superscript may be a little smaller than the others of its paragraph; small print is another. */
  @ParameterizedTest
  @CsvSource({"11.1, 1", "10.9, 2"})
  void theLinesOfAParagraphHaveOneSize(double size, int paragraphs) {
    Layout layout = new Sheets().lines(72, 100, FULL, FULL, FULL).set(plain(size), 72, 142, FULL).layout();

    assertEquals(paragraphs, Sheets.paragraphs(layout).size());
  }

  /** The first line may be indented by six ems, 72 points, as in a reply below 'Dear Ms Barr'. */
  @ParameterizedTest
  @CsvSource({"71, 1", "73, 2"})
  void aFirstLineMayBeIndented(double indent, int paragraphs) {
    Layout layout = new Sheets().filler(40).at(72 + indent, 200, "m".repeat(62)).lines(72, 214, FULL, FULL).layout();

    assertEquals(paragraphs, Sheets.paragraphs(layout).size() - 1);
  }

  private static FontStyle plain(double size) {
    return new FontStyle("Serif", size, false, false, false);
  }

  @Test
  void aLineWithAForcedBreakIsNotContinued() {
    Layout layout = new Sheets().filler(100)
        .at(72, 200, "County Hall").at(72, 214, "Main Street").at(72, 228, "Westford").layout();

    assertTrue(Sheets.paragraphs(layout).containsAll(List.of("County Hall", "Main Street", "Westford")));
  }

  @Test
  void aBoldLineAboveTextIsAHeading() {
    Layout layout = new Sheets().bold(72, 186, "Being healthy").filler(200).layout();

    assertEquals(List.of("Being healthy"), Sheets.headings(layout));
    assertEquals(1, Sheets.paragraphs(layout).size());
  }

  @Test
  void aLineInCapitalsIsAHeading() {
    assertEquals(
        List.of("STAYING SAFE"), Sheets.headings(new Sheets().at(72, 170, "STAYING SAFE").filler(200).layout()));
  }

  @Test
  void aHeadingThatWrapsIsOneHeading() {
    Layout layout = new Sheets().filler(100)
        .bold(72, 200, "The capacity to improve, including the management of services for children and")
        .bold(72, 214, "young people")
        .filler(240).layout();

    assertEquals(
        List.of("The capacity to improve, including the management of services for children and young people"),
        Sheets.headings(layout));
  }

  @Test
  void aBoldSentenceIsNoHeading() {
    Layout layout = new Sheets().bold(72, 100, "This is a sentence and it is set in bold type.").filler(140).layout();

    assertEquals(List.of(), Sheets.headings(layout));
  }

  @Test
  void aFootnoteMarkerIsKeptInTheTextAndRemovedFromTheTitle() {
    Layout layout = new Sheets().filler(100).marked(72, 200, "The annual survey", "2").layout();
    TextBlock block = Sheets.texts(layout, BlockKind.PARAGRAPH).get(1);

    assertEquals("The annual survey2", block.text());
    assertEquals("The annual survey", block.textWithoutNoteMarks());
  }

  @Test
  void anEmptyDocumentHasAnEmptyLayout() {
    Layout layout = new Sheets().page().layout();

    assertEquals(List.of(), layout.blocks());
    assertEquals(List.of(), layout.footnotes());
    assertEquals(List.of(), layout.furniture());
  }

  @Test
  void aSentenceWithWidelySpacedLinesIsOneParagraph() {
    Layout layout = new Sheets().filler(100).filler(160)
        .at(72, 300, "This document may be copied in whole or in part for purposes of study, provided")
        .at(72, 325, "that its source and the date of its publication are stated.")
        .at(72, 400, "This is another text that is as long as the first one is and that ends with no stop")
        .at(72, 440, "as does that line.").layout();

    assertEquals(
        List.of("This document may be copied in whole or in part for purposes of study, provided that its source and the"
                + " date of its publication are stated.",
            "This is another text that is as long as the first one is and that ends with no stop", "as does that line."),
        Sheets.paragraphs(layout).subList(2, 5));
  }

  /** A line that ends early on one page may be full on another, which lay on the scanner's glass elsewhere. */
  @Test
  void eachPageOfAScanHasItsOwnRightMargin() {
    String[] far = new String[6];
    Arrays.fill(far, "Partners in the area have met each month since then and they agree about it all.");
    Document document = new Sheets().lines(150, 100, far).page().lines(40, 100,
        "Plans are kept with care and are seen by all of the people in this area.",
        "Managing them takes time that workers do not have, so that some of them",
        "are written by others, who do not know the children that they are about",
        "and have not met their parents or their teachers or the people next door",
        "Children say that they see this and would like it to be another way now,",
        "which those who lead the service have heard and will look into by spring.").document();
    Document scan = new Document(Medium.SCAN, true, document.pages(), Tags.NONE, List.of());

    Layout layout = new LayoutEngine(LayoutSettings.defaults()).layout(scan);

    assertEquals(2, Sheets.paragraphs(layout).size(), "one on each page");
  }

  /** The text of one page is set wider than that of the others; four of its lines show it, three do not. */
  @ParameterizedTest
  @CsvSource({"4, 1", "3, 3"})
  void aColumnHasItsOwnLeadingIfEnoughLinesShowIt(int lines, int paragraphs) {
    Sheets sheets = new Sheets().filler(100).filler(160).page();
    for (int i = 0; i < lines; i++) {
      sheets.at(72, 100 + 21 * i, FULL);
    }

    assertEquals(paragraphs, Sheets.paragraphs(sheets.layout()).size() - 2);
  }

  @Test
  void linesOfAListDoNotShowTheLeadingOfAColumn() {
    Sheets sheets = new Sheets().filler(100).filler(160).filler(220).filler(280).page();
    for (int i = 0; i < 5; i++) {
      sheets.item(72, 90, 100 + 21 * i, "\u2022", "m".repeat(72));
    }
    sheets.at(72, 210, FULL).at(72, 231, FULL);

    assertEquals(2, Sheets.paragraphs(sheets.layout()).size() - 4);
  }

  /** Lines beside a picture are shorter than the column; the first of them shows it by breaking off in mid-sentence. */
  @Test
  void aParagraphBesideAPictureIsOne() {
    Layout layout = new Sheets().filler(100)
        .lines(72, 200, "The council of this town has read the", "findings of the report with care and asks",
            "Marrow to do so as well.").layout();

    assertEquals(List.of("The council of this town has read the findings of the report with care and asks Marrow to do so as well."),
        Sheets.paragraphs(layout).subList(1, 2));
  }

  /** What shows that a sentence continues although its line ended early, and what does not. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "The council of this town| and its partners agree.| 1",
    "The council of this town| (and its partners) agree.| 1",
    "The council of this town,| and its partners agree.| 1",
    "The council of this self-| governing town agrees.| 1",
    "The council of this town| Its partners agree.| 2", // A new sentence.
    "The council of this town.| and its partners agree.| 2",
    "The council of 2008| and its partners agree.| 2",
    "The council of| and its partners agree.| 2", // Three words, such as a line of an address.
  })
  void aSentenceContinuesAfterAShortLine(String first, String second, int paragraphs) {
    Layout layout = new Sheets().filler(100).lines(72, 200, first, second).layout();

    assertEquals(paragraphs, Sheets.paragraphs(layout).size() - 1);
  }

  @Test
  void aSentenceDoesNotContinueAtAnotherIndentAfterAShortLine() {
    Layout layout = new Sheets().filler(100).at(72, 200, "The council of this town").at(76, 214, "and its partners agree.")
        .layout();

    assertEquals(3, Sheets.paragraphs(layout).size());
  }

  @Test
  void centredLinesAreOneParagraph() {
    Layout layout = new Sheets().filler(40).at(72, 200, "m".repeat(75)).at(78, 214, "n".repeat(73)).at(90, 228, "m".repeat(69))
        .at(97, 242, "n".repeat(64)).layout();

    assertEquals(3, Sheets.paragraphs(layout).size(), "the last line is not centred");
  }

  /** A line of words, all but the last of which are one letter. */
  private static String words(int count, int characters) {
    return "a ".repeat(count - 1) + "m".repeat(characters);
  }

  /** A page of short lines of an address, after pages whose long lines show the right margin, and of the address alone. */
  @ParameterizedTest
  @CsvSource({"7, 12, 2", "6, 12, 1", "7, 12.4, 2", "7, 12.6, 1", "7, 11.6, 2", "7, 11.4, 1"})
  void longLinesOfTheBodyShowTheRightMarginOfAllPages(int words, double size, int paragraphs) {
    Layout layout = new Sheets().set(plain(size), 72, 100, words(words, 60)).page()
        .at(72, 100, "Office of Ottoline Barr in Marrow").at(72, 114, "Marrow House").at(72, 300, "m".repeat(36)).at(72, 400,
            "n".repeat(36)).layout();

    assertEquals(paragraphs, Sheets.paragraphs(layout).stream().filter(p -> p.contains("Ottoline") || p.equals("Marrow House"))
        .count());
  }

  /** Of forty-one lines one sticks out: it shows nothing. */
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2"})
  void aFewLinesThatStickOutDoNotShowTheMargin(int sticking, int paragraphs) {
    Sheets sheets = new Sheets();
    for (int i = 0; i < 41; i++) {
      sheets.at(72, 60 + 14 * i, words(7, i > 2 && i <= 2 + sticking ? 70 : 30));
    }
    Layout layout = sheets.page().at(72, 100, "Office of Ottoline Barr in Marrow").at(72, 114, "Marrow House").layout();

    assertEquals(paragraphs, Sheets.paragraphs(layout).stream().filter(p -> p.contains("Ottoline") || p.equals("Marrow House"))
        .count());
  }
}
