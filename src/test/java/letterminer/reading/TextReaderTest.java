package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards how text and Markdown files become lines on a grid, whatever their encoding and line ends. */
class TextReaderTest {

  private static Document read(byte[] bytes) throws ReadingException {
    return new DocumentReader(ReadingSettings.defaults()).read("letter.txt", bytes);
  }

  private static Page page(String text) throws ReadingException {
    return read(text.getBytes(StandardCharsets.UTF_8)).pages().get(0);
  }

  private static List<String> texts(String text) throws ReadingException {
    return SmallPdf.texts(page(text));
  }

  private static List<ProblemCode> codes(Document document) {
    return document.problems().stream().map(Problem::code).toList();
  }

  @Test
  void utf8IsReadWithoutAProblem() throws Exception {
    Document document = read("The council\u2019s caf\u00E9".getBytes(StandardCharsets.UTF_8));

    assertEquals(List.of("The council\u2019s caf\u00E9"), SmallPdf.texts(document.pages().get(0)));
    assertEquals(List.of(), codes(document));
  }

  @Test
  void aByteOrderMarkIsNoText() throws Exception {
    assertEquals(List.of("Dear Ms Hale"), texts("\uFEFFDear Ms Hale"));
  }

  @Test
  void windows1252IsReadWithAProblem() throws Exception {
    Document document = read("The council\u2019s \u2013 \u20AC5".getBytes(Charset.forName("windows-1252")));

    assertEquals(List.of("The council\u2019s \u2013 \u20AC5"), SmallPdf.texts(document.pages().get(0)));
    assertEquals(List.of(ProblemCode.ENCODING_ASSUMED), codes(document));
    assertTrue(document.problems().get(0).message().contains("windows-1252"));
  }

  @Test
  void utf16WithAMarkIsReadInEitherByteOrder() throws Exception {
    byte[] big = "\uFEFFDear Ms Hale\nYours".getBytes(StandardCharsets.UTF_16BE);
    byte[] little = "\uFEFFDear Ms Hale\nYours".getBytes(StandardCharsets.UTF_16LE);
    for (byte[] bytes : List.of(big, little)) {
      Document document = read(bytes);
      assertEquals(List.of("Dear Ms Hale", "Yours"), SmallPdf.texts(document.pages().get(0)));
      assertEquals(List.of(ProblemCode.ENCODING_ASSUMED), codes(document));
    }
  }

  @Test
  void everyLineEndEndsALine() throws Exception {
    for (String end : List.of("\n", "\r\n", "\r")) {
      List<Line> lines = page("one" + end + end + "two" + end).lines();
      assertEquals(List.of("one", "two"), lines.stream().map(Line::text).toList());
      assertEquals(24, lines.get(1).baseline() - lines.get(0).baseline());
    }
  }

  @Test
  void formFeedsSeparatePages() throws Exception {
    Document document = read("one\ftwo\n\f\fthree\f".getBytes(StandardCharsets.UTF_8));

    assertEquals(4, document.pages().size());
    assertEquals(List.of("three"), SmallPdf.texts(document.pages().get(3)));
    assertEquals(4, document.pages().get(3).lines().get(0).page());
    assertTrue(document.pages().get(2).lines().isEmpty());
  }

  @Test
  void aFileFullOfZeroBytesIsNoText() {
    byte[] binary = {'a', 0, 'b', 0, 0, 0, 'c', 0};
    assertEquals(
        ProblemCode.FILE_TYPE_UNKNOWN, assertThrows(ReadingException.class, () -> read(binary)).code());
  }

  @Test
  void oneStrayZeroByteInALongTextIsDropped() throws Exception {
    String text = "The council is good. ".repeat(100) + "End\u0000ing";
    List<Line> lines = page(text).lines();

    assertTrue(lines.get(0).text().endsWith("Ending"));
  }

  @Test
  void aBlankFileHasAPageWithoutLines() throws Exception {
    assertEquals(List.of(), texts(" \n\t\n  "));
  }

  @Test
  void indentsAreCountedInCells() throws Exception {
    List<Line> lines = page("Text\n   Pushed in\n\u00A0Pushed by a hard space").lines();

    assertEquals(0, lines.get(0).box().x());
    assertEquals(18, lines.get(1).box().x());
    assertEquals(6, lines.get(2).box().x());
  }

  @Test
  void aWideGapSplitsALine() throws Exception {
    assertEquals(List.of("Ms Hale", "17 December 2008", "a b"), texts("Ms Hale       17 December 2008\na  b"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
    "## Being healthy;Being healthy", "### Being healthy ###;Being healthy", "**Being healthy**;Being healthy",
    "__Being healthy__;Being healthy", "  **Grade: 3**  ;Grade: 3"
  })
  void headingsAndStrongLinesAreBold(String raw, String text) throws Exception {
    Line line = page(raw).lines().get(0);

    assertEquals(text, line.text());
    assertTrue(line.bold());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
    "The **major** strengths;The major strengths", "an _easy_ task;an easy task",
"2 \\* 3;2 * 3", "a_b_c;a_b_c", "5 * 3 * 2;5 * 3 * 2",
    "#1 priority;#1 priority", "\uFB01nance o\uFB03ce;finance office", "a\u200Bb;ab"
  })
  void markdownMarkupIsRemoved(String raw, String text) throws Exception {
    Line line = page(raw).lines().get(0);

    assertEquals(text, line.text());
    assertFalse(line.bold());
  }

  @Test
  void entitiesAreTheirCharacters() throws Exception {
    assertEquals(List.of("Barking & Dagenham <2>"), texts("Barking &amp; Dagenham&nbsp;&lt;2&gt;"));
  }

  @Test
  void aMarkdownTableHasRuledColumns() throws Exception {
    Page page = page("""
        | Areas for judgement | Grade awarded |
        |---------------------|:-------------:|
        | Being healthy       | 3             |
        | Staying safe        | 2             |
        """);

    assertEquals(
        List.of("Areas for judgement", "Grade awarded", "Being healthy", "3", "Staying safe", "2"),
        SmallPdf.texts(page));
    assertEquals(page.lines().get(3).box().x(), page.lines().get(5).box().x());
    assertEquals(4, page.rules().stream().filter(Rule::horizontal).count());
    assertEquals(3, page.rules().stream().filter(r -> !r.horizontal()).count());
  }

  @Test
  void tabsMakeATableToo() throws Exception {
    Page page = page("Being healthy\t3\nStaying safe\t2\n");

    assertEquals(List.of("Being healthy", "3", "Staying safe", "2"), SmallPdf.texts(page));
    assertFalse(page.rules().isEmpty());
  }

  @Test
  void aHeadingThatBecameATableIsAHeadingAgain() throws Exception {
    Page page = page("| Making a positive contribution |\n|---|\n\nText below.\n");

    assertEquals(List.of("Making a positive contribution", "Text below."), SmallPdf.texts(page));
    assertTrue(page.lines().get(0).bold());
    assertEquals(List.of(), page.rules());
  }

  @Test
  void severalLinesOfACellAreBelowEachOther() throws Exception {
    Page page = page("| a | b |\n|---|---|\n| one<br>two | 3 |\n");
    Line one = line(page, "one");
    Line two = line(page, "two");

    assertEquals(one.box().x(), two.box().x());
    assertTrue(two.baseline() > one.baseline());
    assertEquals(one.baseline(), line(page, "3").baseline());
  }

  @Test
  void aSinglePipeInASentenceMakesNoTable() throws Exception {
    assertEquals(List.of("Either | or is fine.", "Next line."), texts("Either | or is fine.\nNext line."));
  }

  @Test
  void aVeryLongLineIsReadQuickly() throws Exception {
    String text = "word* _word |".repeat(20_000);
    assertTrue(texts(text).get(0).length() > 100_000);
  }

  private static Line line(Page page, String text) {
    Stream<Line> lines = page.lines().stream().filter(l -> l.text().equals(text));
    return lines.findFirst().orElseThrow();
  }
}
