package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import letterminer.reading.FontStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * For each tolerance of {@link LayoutSettings} two pages, one just below it and one just above, of which one is read
 * differently if the tolerance is changed by a third. Characters are 6 points wide, spaces 3.6, lines 14 apart.
 */
class TolerancesTest {
  /** A line as wide as the column is here, 450 points. */
  private static final String FULL = "m".repeat(75);

  /** A footnote marker moves a line down a little; some letters separate paragraphs by just three points. */
  @ParameterizedTest
  @CsvSource({"15.6, 1", "17, 2"})
  void paragraphGap(double distance, int paragraphs) {
    Layout layout = new Sheets().lines(72, 100, FULL, FULL, FULL, FULL).at(72, 142 + distance, FULL).layout();
    assertEquals(paragraphs, Sheets.paragraphs(layout).size(),
        "LayoutSettings.paragraphGap: lines this far apart are one paragraph or two");
  }

  /** Grades of one table with the space of a heading between two parts; two tables one below the other. */
  @ParameterizedTest
  @CsvSource({"41, 1", "49, 2"})
  void zoneGap(double distance, int tables) {
    Layout layout = new Sheets().filler(50)
        .at(72, 200, "Youth work").at(300, 200, "Good").at(72, 214, "Sport").at(300, 214, "Fair")
        .at(72, 214 + distance, "Music").at(300, 214 + distance, "Good")
        .at(72, 228 + distance, "Water").at(300, 228 + distance, "Poor").layout();
    assertEquals(tables, Sheets.tables(layout).size(),
        "LayoutSettings.zoneGap: parts of a table without rules this far apart are one table or two");
  }

  /** A justified line may begin slightly further right; a larger indent begins something new. */
  @ParameterizedTest
  @CsvSource({"2.5, 1", "3.8, 2"})
  void alignment(double shift, int paragraphs) {
    Layout layout = new Sheets().lines(72, 100, FULL, FULL).at(72 + shift, 128, "Marrow council paid").layout();
    assertEquals(paragraphs, Sheets.paragraphs(layout).size(),
        "LayoutSettings.alignment: lines whose left edges differ by this much are one paragraph or two");
  }

  /** The next word, 39 points with its space, would fit with 11 or 17 to spare. */
  @ParameterizedTest
  @CsvSource({"62, 1", "61, 2"})
  void forcedBreakSlack(int length, int paragraphs) {
    Layout layout = new Sheets().lines(72, 100, FULL, "Barr " + "m".repeat(length), "Marrow council paid").layout();
    assertEquals(paragraphs, Sheets.paragraphs(layout).size(),
        "LayoutSettings.forcedBreakSlack: a line that the next word would have fitted ends its paragraph");
  }

  /** Boxes of one table drawn separately, a line's width apart; boxes of two tables. */
  @ParameterizedTest
  @CsvSource({"2.5, 1", "3.7, 2"})
  void ruleJoin(double gap, int frames) {
    double y = 230 + gap;
    Layout layout = new Sheets().filler(50)
        .grid(new double[] {72, 200, 300}, 200, 230).grid(new double[] {72, 200, 300}, y, y + 30)
        .at(80, 220, "Youth").at(210, 220, "Good").at(80, y + 20, "Music").at(210, y + 20, "Fair").layout();
    assertEquals(frames, Sheets.tables(layout).size(),
        "LayoutSettings.ruleJoin: frames this far apart are one table or two");
  }

  /** A grade close to its area is a column of its own; a space in justified text is not. */
  @ParameterizedTest
  @CsvSource({"5.7, 0", "6.6, 1"})
  void gutter(double white, int tables) {
    double x = 72 + 60 + white;
    Sheets sheets = new Sheets().filler(50);
    for (int i = 0; i < 3; i++) {
      sheets.at(72, 200 + 14 * i, "Youthworks").at(x, 200 + 14 * i, "Good");
    }
    assertEquals(tables, Sheets.tables(sheets.layout()).size(),
        "LayoutSettings.gutter: a white strip this wide is a space or divides two columns");
  }

  /** Footers of up to five lines are set aside; a sixth line from the foot of a page is text. */
  @ParameterizedTest
  @CsvSource({"4, 16", "5, 20", "7, 20"})
  void furnitureRows(int lines, int setAside) {
    Sheets sheets = new Sheets();
    for (int page = 1; page <= 4; page++) {
      if (page > 1) {
        sheets.page();
      }
      sheets.filler(100).filler(200).filler(300).filler(400);
      for (int i = 0; i < lines; i++) {
        sheets.at(72, 700 + 14 * i, "Marrow House, floor " + "abcdefg".charAt(i));
      }
    }
    assertEquals(setAside, sheets.layout().furniture().size(),
        "LayoutSettings.furnitureRows: rows this far from the edge of a page are set aside as a running footer or not");
  }

  /** In text of 12 points, 11 points are small print; a line of nearly 12 points after a raised number is not a note. */
  @ParameterizedTest
  @CsvSource({"11, 1", "11.4, 0"})
  void footnoteSize(double size, int notes) {
    Layout layout = new Sheets().filler(100).filler(500)
        .set(Sheets.RAISED, 72, 746, "1")
        .set(new FontStyle("Serif", size, false, false, false), 77, 750, "Data for the year 2008.").layout();
    assertEquals(notes, layout.footnotes().size(),
        "LayoutSettings.footnoteSize: a line of this size below the text is a footnote or not");
  }

  /** A header above a line that only some pages have; a heading that two pages have at other places. */
  @ParameterizedTest
  @CsvSource({"10, 2", "14, 0"})
  void furnitureShift(double shift, int headers) {
    Layout layout = new Sheets().at(72, 40, "Marrow review").filler(100).filler(200)
        .page().at(72, 40 + shift, "Marrow review").filler(100).filler(200)
        .page().filler(100).filler(200).layout();
    assertEquals(headers, Sheets.furniture(layout).size(),
        "LayoutSettings.furnitureShift: a running header may move by this much between pages or not");
  }

  /** Of the ten pages after the first six have the header, as many odd as even ones; or only four. */
  @ParameterizedTest
  @CsvSource({"6, 6", "4, 0"})
  void furnitureShare(int pages, int headers) {
    Set<Integer> with = Set.copyOf(List.of(2, 3, 6, 7, 10, 11).subList(0, pages));
    Sheets sheets = new Sheets().filler(100).filler(200);
    for (int page = 2; page <= 11; page++) {
      sheets.page().filler(100).filler(200);
      if (with.contains(page)) {
        sheets.at(72, 40, "Marrow review");
      }
    }
    assertEquals(headers, Sheets.furniture(sheets.layout()).size(),
        "LayoutSettings.furnitureShare: a line on this many of the pages is a running header or not");
  }

  /**
   * A grade in other type is a little lower than its label of two lines; one between two lines belongs to neither.
   */
  @ParameterizedTest
  @CsvSource({"2, 2.8, 2", "3, 4.6, 1"})
  void baselineMatch(int lines, double lower, int rows) {
    Sheets sheets = new Sheets().filler(50);
    for (int label = 0; label < 2; label++) {
      double y = 200 + 14 * label * lines;
      sheets.at(300, y + lower, "Good");
      for (int i = 0; i < lines; i++) {
        sheets.at(72, y + 14 * i, i == 0 ? "Youth and sport" : "and music");
      }
    }
    assertEquals(rows, Sheets.rows(sheets.layout()).size(),
        "LayoutSettings.baselineMatch: a grade this much lower than its label is in the same row or not");
  }

  /** The rest of an item is a space left or right of its first line; text further away is not part of it. */
  @ParameterizedTest
  @CsvSource({"7, 1", "-7, 1", "10, 2", "-10, 2"})
  void hang(double shift, int blocks) {
    Layout layout = new Sheets().lines(72, 100, FULL, FULL).item(72, 100, 150, "\u2022", "Marrow paid")
        .at(100 + shift, 164, "Council tax").layout();
    assertEquals(blocks, layout.blocks().size() - 1,
        "LayoutSettings.hang: text this far from the text of an item is the rest of it or a block of its own");
  }

  /** A title of three lines is a heading; a bold paragraph is not. */
  @ParameterizedTest
  @CsvSource({"25, 1", "36, 0"})
  void headingWords(int words, int headings) {
    Sheets sheets = new Sheets().filler(50);
    int left = words;
    for (double y = 200; left > 0; y += 14) {
      sheets.bold(72, y, "Youth ".repeat(Math.min(12, left)).strip());
      left -= 12;
    }
    assertEquals(headings, Sheets.headings(sheets.layout()).size(),
        "LayoutSettings.headingWords: bold text of so many words is a heading or a paragraph");
  }
}
