package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import letterminer.model.Medium;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Rule;
import letterminer.reading.Tags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards that paper size, line numbers and spacing do not affect the result. */
class PaperTest {
  private static final double WIDTH = Sheets.WIDTH;
  private static final double HEIGHT = Sheets.HEIGHT;

  /** A letter of some pages with a header, headings and lists that run over page ends. */
  private static Sheets letter(int pages) {
    Sheets sheets = new Sheets();
    for (int p = 1; p <= pages; p++) {
      String place = List.of("Wexmoor", "Marrow", "Tarn", "Calder", "Esk", "Lenn").get(p - 1);
      if (p > 1) {
        sheets.page().at(72, 40, "Ms O Barr, Wexmoor").at(90, 90, "of " + place + " are better than they were.");
      }
      sheets.at(290, 800, "" + p).filler(120).bold(72, 200, "Strengths of " + place).filler(230)
          .item(72, 90, 300, "\u2022", "Few pupils of the schools in " + place + " are excluded from classes for", "a week in " + place + ".")
          .item(72, 90, 728, "\u2022", "In " + place + " the results of the pupils who are now in secondary schools");
    }
    return sheets;
  }

  private static List<String> read(Document document) {
    return new LayoutEngine(LayoutSettings.defaults()).layout(document).blocks().stream()
        .map(b -> b instanceof TextBlock t ? t.kind() + " " + t.text() : "table").toList();
  }

  private static Document with(List<Page> pages) {
    return new Document(Medium.PDF, true, pages, Tags.NONE, List.of());
  }

  /** A page as a part of a sheet of paper. */
  private static List<Line> lines(Page page, int number, double left, double scale) {
    SheetPart back = new SheetPart(number, left, page.width() * scale, 1 / scale);
    return page.lines().stream().map(l -> back.onSheet(withPage(l, 99))).toList();
  }

  private static Line withPage(Line line, int number) {
    return new Line(number, line.words(), line.text(), line.box(), line.baseline(), line.size());
  }

  private static Document twoOnOne(Document document, double scale) {
    List<Page> sheets = new ArrayList<>();
    for (int i = 0; i < document.pages().size(); i += 2) {
      List<Line> lines = new ArrayList<>(lines(document.pages().get(i), sheets.size() + 1, 0, scale));
      if (i + 1 < document.pages().size()) {
        lines.addAll(lines(document.pages().get(i + 1), sheets.size() + 1, WIDTH * scale, scale));
      }
      lines.sort(Comparator.comparingDouble(Line::baseline).thenComparingDouble(l -> l.box().x()));
      sheets.add(new Page(sheets.size() + 1, 2 * WIDTH * scale, HEIGHT * scale, lines, List.of()));
    }
    return with(sheets);
  }

  @Test
  void twoPagesOnASheetAreReadOneAfterTheOther() {
    for (int pages = 2; pages <= 6; pages++) {
      Document document = letter(pages).document();
      assertEquals(read(document), read(twoOnOne(document, 1)), pages + " pages");
      assertEquals(read(document), read(twoOnOne(document, 0.5)), pages + " small pages");
    }
  }

  /** The number of a left page is not that of the sheet, and follows the one of the right page before it. */
  @Test
  void theNumbersOfTwoPagesOnASheetAreReadInOrder() {
    assertEquals(Map.of(), PageGaps.of(numberedSheets(1, 2, 3, 4, 5, 6)).messages());
    assertEquals(Set.of(2), PageGaps.of(numberedSheets(1, 2, 5, 6)).messages().keySet(), "pages 3 and 4 are not there");
  }

  private static Document numberedSheets(int... numbers) {
    Sheets pages = new Sheets();
    for (int number : numbers) {
      if (number > 1) {
        pages.page();
      }
      pages.filler(100).filler(200).filler(300).at(280, 800, "Page " + number);
    }
    return twoOnOne(pages.document(), 1);
  }

  @Test
  void boxesAreThoseOfTheSheet() {
    Layout layout = new LayoutEngine(LayoutSettings.defaults()).layout(twoOnOne(letter(4).document(), 1));
    TextBlock overTheFold = Sheets.texts(layout, BlockKind.ITEM).stream().filter(b -> b.text().endsWith("of Marrow are better than they were.")).findFirst().orElseThrow();

    assertEquals(2, overTheFold.boxes().size());
    assertEquals(List.of(1, 1), overTheFold.boxes().stream().map(b -> b.page()).toList());
    assertEquals(72, overTheFold.boxes().get(0).x(), 0.1);
    assertEquals(WIDTH + 90, overTheFold.boxes().get(1).x(), 0.1);
    assertEquals(2, layout.furniture().stream().mapToInt(Line::page).max().orElse(0));
  }

  @Test
  void aTableOnALandscapePageIsNotTwoPages() {
    Sheets sheets = new Sheets();
    for (int i = 0; i < 10; i++) {
      sheets.at(40, 100 + 20 * i, "Label number " + "abcdefghij".charAt(i)).at(700, 100 + 20 * i, "Good");
    }
    Document portrait = sheets.document();
    Document landscape = with(List.of(new Page(1, 900, 600, portrait.pages().get(0).lines(), List.of())));

    assertEquals(List.of("table"), read(landscape));
  }

  @Test
  void pagesInOtherScalesAreReadAlike() {
    Document document = letter(5).document();
    for (double scale : new double[] {0.5, 0.707, 1.414, 2}) {
      List<Page> pages = new ArrayList<>(document.pages());
      for (int i : new int[] {1, 3}) {
        Page page = pages.get(i);
        pages.set(i, new Page(i + 1, WIDTH * scale, HEIGHT * scale, lines(page, i + 1, 0, scale), List.of()));
      }
      assertEquals(read(document), read(with(pages)), "scale " + scale);
    }
  }

  /** The same pages with a number beside each line, or each fifth. */
  private static Document numbered(Document document, int step, double x, boolean startsAgain) {
    List<Page> pages = new ArrayList<>();
    int number = 0;
    for (Page page : document.pages()) {
      number = startsAgain ? 0 : number;
      Sheets numbers = new Sheets();
      for (List<Line> row : LineRows.of(page.lines())) {
        number++;
        if (number % step == 0) {
          numbers.set(Sheets.SMALL, x, row.get(0).baseline(), "" + number);
        }
      }
      List<Line> lines = new ArrayList<>(page.lines());
      numbers.document().pages().get(0).lines().forEach(l -> lines.add(withPage(l, page.number())));
      lines.sort(Comparator.comparingDouble(Line::baseline).thenComparingDouble(l -> l.box().x()));
      pages.add(new Page(page.number(), WIDTH, HEIGHT, lines, List.of()));
    }
    return with(pages);
  }

  @Test
  void numbersOfLinesInAMarginAreSetAside() {
    Document document = letter(4).document();
    for (int step : new int[] {1, 5}) {
      for (double x : new double[] {40, 555}) {
        assertEquals(read(document), read(numbered(document, step, x, true)), step + " at " + x);
        assertEquals(read(document), read(numbered(document, step, x, false)), step + " going on at " + x);
      }
    }
  }

  @Test
  void aNumberedListOfOneLineItemsIsNoMargin() {
    Sheets sheets = new Sheets();
    for (int i = 1; i <= 12; i++) {
      sheets.item(72, 100, 100 + 14 * i, "" + i, "Recommendation about something");
    }

    assertEquals(12, Sheets.items(sheets.layout()).size());
  }

  /** A justified line whose words are spread to the right margin. */
  private static Sheets justified(Sheets sheets, double x, double y, String text) {
    String[] words = text.split(" ");
    double letters = text.replace(" ", "").length() * 6;
    double gap = (520 - x - letters) / (words.length - 1);
    for (String word : words) {
      sheets.at(x, y, word);
      x += word.length() * 6 + gap;
    }
    return sheets;
  }

  @Test
  void aJustifiedLastLineIsOneLineOfItsItem() {
    String first = "Attendance in the secondary schools of the county of Wexmoor has improved";
    Sheets sheets = new Sheets().filler(100).item(72, 90, 200, "\u2022", first);
    justified(sheets, 90, 214, "over the last three years.");
    sheets.item(72, 90, 228, "\u2022", first);
    justified(sheets, 90, 242, "very much.");
    sheets.at(72, 256, "\u2022");
    justified(sheets, 90, 256, "Few pupils are now excluded.");

    assertEquals(
        List.of(first + " over the last three years.", first + " very much.", "Few pupils are now excluded."),
        Sheets.items(sheets.layout()));
  }

  /** The lines of a page after its evenly spaced ones are joined: words in one row with these gaps, below a line of text. */
  private static List<String> spread(String above, double y, double x, String text, double... gaps) {
    Sheets sheets = new Sheets().filler(100).at(72, 186, above);
    String[] words = text.split(" ");
    for (int i = 0; i < words.length; i++) {
      sheets.at(x, y, words[i]);
      x += words[i].length() * 6 + (i < gaps.length ? gaps[i] : 0);
    }
    return SpacedLines.joinedIn(sheets.document()).pages().get(0).lines().stream().map(Line::text).toList();
  }

  /** Three equal gaps between words of different widths; how equal, and how different. */
  @ParameterizedTest
  @CsvSource({
    "of Wexmoor and Marrow, 60, 60, 60, true", "of Wexmoor and Marrow, 60, 61, 60, true",
    "of Wexmoor and Marrow, 60, 62, 60, false", "of Wexmoor and Marrow, 62, 60, 60, false",
    "from Wexm with Marr, 60, 60, 60, false", "fro Wexmo wit Marr, 60, 60, 60, true", "2005 Wexmoor 2006 2007, 60, 60, 60, false",
    "2005 Wexmoor 2006 Marrow, 60, 60, 60, true",
  })
  void wordsThatAreEvenlySpacedAreOneLine(String text, double first, double second, double third, boolean one) {
    List<String> lines = spread("m".repeat(75), 214, 72, text, first, second, third);

    assertEquals(one, lines.contains(text), lines::toString);
  }

  /** With one or two gaps, the line must also continue a sentence, close below it, from edge to edge. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "and all the other partners of the council of this town agree with its plan| 200| 72| of Wexmoor| 0| true",
    "and all the other partners of the council of this town agree with its plan| 200| 72| Of Wexmoor| 0| false",
    "and all the other partners of the council of this town agree with the plan,| 200| 72| of Wexmoor| 0| true",
    "and all the other partners of the council of this town agree with the plan.| 200| 72| of Wexmoor| 0| false",
    "and all the other partners of the council of this town agree with plan 2008| 200| 72| of Wexmoor| 0| true",
    "and all the other partners of the council of this town agree with its plan| 209| 72| of Wexmoor| 0| true",
    "and all the other partners of the council of this town agree with its plan| 211| 72| of Wexmoor| 0| false", // Too far below.
    "and all the other partners of the council of this town agree with its plan| 200| 72| of Wexmoor| 2| false", // Too short.
    "and all the other partners of the council of this town agree with its plan| 200| 80| of Wexmoor| 0| false", // Another indent.
    "and all the other partners of the council of this town agree with its plan| 200| 72| of 2008| 0| false", // A value.
  })
  void aLastLineOfTwoWordsContinuesASentence(String above, double y, double x, String text, double early, boolean one) {
    double right = 72 + above.replace(" ", "").length() * 6 + (above.split(" ").length - 1) * 3.6;
    List<String> lines = spread(above, y, x, text, right - early - x - text.replace(" ", "").length() * 6);

    assertEquals(one, lines.contains(text), lines::toString);
  }

  @Test
  void columnsWithTheSameGapsAreNoJustifiedLine() {
    Sheets sheets = new Sheets().filler(100);
    for (int i = 0; i < 4; i++) {
      sheets.at(72, 200 + 14 * i, "Year").at(150, 200 + 14 * i, "2005").at(228, 200 + 14 * i, "2006").at(306, 200 + 14 * i, "2007");
    }

    assertEquals(4, Sheets.tables(sheets.layout()).get(0).columns());
  }

  @Test
  void textOverTextOfTheSameLookIsUncertain() {
    Layout over = letter(1).at(140, 234, "RECEIVED ON FRIDAY").layout();

    assertEquals(1, over.uncertain().stream().map(b -> b.page()).distinct().count());
    assertEquals(List.of(), letter(3).marked(72, 400, "A word with a note", "12").layout().uncertain());
  }

  @Test
  void aStampInTheWhiteOfATableIsUncertain() {
    Sheets sheets = new Sheets().filler(100).grid(new double[] {70, 300, 500}, 180, 220, 240);
    sheets.at(75, 205, "Being healthy").at(310, 205, "2").at(75, 235, "Staying safe").at(310, 235, "3");
    assertEquals(List.of(), sheets.layout().uncertain());

    sheets.set(new letterminer.reading.FontStyle("Serif", 20, true, false, false), 190, 198, "RECEIVED");
    assertEquals(List.of(1), sheets.layout().uncertain().stream().map(b -> b.page()).toList());
  }

  /** A table whose rows only its rules show, on each of the pages. */
  private static Sheets ruled(int pages) {
    Sheets sheets = new Sheets();
    for (int p = 1; p <= pages; p++) {
      if (p > 1) {
        sheets.page();
      }
      double y = 380 + 20 * p; // Rules at one place of all pages are those of the paper.
      sheets.filler(100).filler(160).filler(220).filler(280)
          .bold(72, y - 14, "Grades of " + List.of("Wexmoor", "Marrow", "Tarn", "Esk").get(p - 1))
          .grid(new double[] {70, 300, 500}, y, y + 30, y + 58, y + 88)
          .at(75, y + 14, "Being healthy and").at(310, y + 14, "Good").at(75, y + 28, "well")
          .at(75, y + 42, "in Wexmoor").at(310, y + 42, "Fair").at(75, y + 56, "as a whole")
          .at(75, y + 70, "and staying safe").at(310, y + 70, "Poor");
    }
    return sheets;
  }

  private static List<String> rows(Document document) {
    return Sheets.tables(new LayoutEngine(LayoutSettings.defaults()).layout(document)).stream()
        .flatMap(t -> t.rows().stream())
        .map(r -> String.join("|", r.cells().stream().map(TableCell::text).toList())).toList();
  }

  private static List<Rule> rules(Page page, double left, double scale) {
    return page.rules().stream().map(r -> r.horizontal()
        ? new Rule(true, r.position() * scale, r.start() * scale + left, r.end() * scale + left)
        : new Rule(false, r.position() * scale + left, r.start() * scale, r.end() * scale)).toList();
  }

  @Test
  void ruledTablesOnTwoPagesOfASheetAreReadAsOnPages() {
    Document document = ruled(4).document();
    List<String> rows = List.of("Being healthy and well|Good", "in Wexmoor as a whole|Fair", "and staying safe|Poor");
    assertEquals(Stream.of(rows, rows, rows, rows).flatMap(List::stream).toList(), rows(document));

    for (double scale : new double[] {1, 0.5}) {
      List<Page> sheets = new ArrayList<>();
      Document plain = twoOnOne(document, scale);
      for (int i = 0; i < 2; i++) {
        List<Rule> rules = new ArrayList<>(rules(document.pages().get(2 * i), 0, scale));
        rules.addAll(rules(document.pages().get(2 * i + 1), WIDTH * scale, scale));
        sheets.add(new Page(i + 1, 2 * WIDTH * scale, HEIGHT * scale, plain.pages().get(i).lines(), rules));
      }
      assertEquals(rows(document), rows(with(sheets)), "scale " + scale);
      assertEquals(read(document), read(with(sheets)), "scale " + scale);
    }
  }

  @Test
  void ruledTablesOnPagesOfOtherScalesAreReadAlike() {
    Document document = ruled(4).document();
    for (double scale : new double[] {0.5, 2}) {
      List<Page> pages = new ArrayList<>(document.pages());
      Page page = pages.get(1);
      pages.set(1, new Page(2, WIDTH * scale, HEIGHT * scale, lines(page, 2, 0, scale), rules(page, 0, scale)));
      Layout layout = new LayoutEngine(LayoutSettings.defaults()).layout(with(pages));

      assertEquals(rows(document), rows(with(pages)), "scale " + scale);
      assertEquals(List.of(72 * scale), layout.blocks().stream().filter(b -> b.page() == 2 && b instanceof TextBlock)
          .map(b -> ((TextBlock) b).left()).distinct().toList(), "boxes are those of the page");
    }
  }

  /** A rule that a page of a sheet has may not cross to the other, as that of a table across both does. */
  @Test
  void aSheetThatARuleCrossesIsOnePage() {
    Document document = letter(2).document();
    Page sheet = twoOnOne(document, 1).pages().get(0);
    Document crossed = with(List.of(new Page(1, sheet.width(), sheet.height(), sheet.lines(), List.of(new Rule(true, 600, 72,
        1100)))));

    assertTrue(new LayoutEngine(LayoutSettings.defaults()).layout(crossed).blocks().stream()
        .anyMatch(TableBlock.class::isInstance));
  }

  /** A sheet with lines of these lengths from the left of each half, and the pages that it is laid out as. */
  private static int pages(double width, double height, int linesLeft, int left, int linesRight, int right, double rightX) {
    Sheets sheets = new Sheets();
    for (int i = 0; i < linesLeft; i++) {
      sheets.at(40, 100 + 14 * i, "m".repeat(left));
    }
    for (int i = 0; i < linesRight; i++) {
      sheets.at(rightX, 100 + 14 * i, "n".repeat(right));
    }
    Page page = new Page(1, width, height, sheets.document().pages().get(0).lines(), List.of());
    return PaperSizes.of(with(List.of(page))).laidOut().pages().size();
  }

  /** A sheet of 1190 points: half of it has at least five lines, the longest of more than 297.5 points. */
  @ParameterizedTest
  @CsvSource({
    "1190, 842, 5, 50, 5, 50, 640, 2", "1190, 842, 4, 50, 5, 50, 640, 1", "1190, 842, 5, 50, 4, 50, 640, 1",
    "1190, 842, 5, 49, 5, 50, 640, 1", "1190, 842, 5, 50, 5, 49, 640, 1",
    "1190, 1081, 5, 50, 5, 50, 640, 2", "1190, 1082, 5, 50, 5, 50, 640, 1", // Nearly square.
    "1190, 842, 5, 88, 5, 88, 604, 2", "1190, 842, 5, 88, 5, 88, 603, 1", // The white strip from 568.
    "1190, 842, 5, 93, 5, 88, 640, 1", "1190, 842, 5, 50, 5, 50, 594, 1", // Text over the middle.
  })
  void aSheetHasTwoPagesIfBothHalvesAreFull(
      double width, double height, int linesLeft, int left, int linesRight, int right, double rightX, int pages) {
    assertEquals(pages, pages(width, height, linesLeft, left, linesRight, right, rightX));
  }

  /** Two pages on a sheet, with a text in the middle of the sheet. */
  @ParameterizedTest
  @CsvSource({"Sheet 7 of 9, 40, 1", "7 of 9, 40, 2", "7 of 9, 50, 2", "7 of 9, 51, 1", "7 of 9, 791, 1", "7 of 9, 792, 2",
      "7 of 9, 400, 1"})
  void theNumberOfASheetIsAtItsEdge(String text, double y, int pages) {
    Page page = twoOnOne(letter(2).document(), 1).pages().get(0);
    List<Line> lines = new ArrayList<>(page.lines());
    lines.addAll(new Sheets().at(580, y, text).document().pages().get(0).lines());

    assertEquals(pages, PaperSizes.of(with(List.of(new Page(1, page.width(), page.height(), lines, List.of())))).laidOut()
        .pages().size());
  }

  /** Of three pages the last is alone on its sheet, on the left. */
  @ParameterizedTest
  @CsvSource({"594, 3", "596, 4"})
  void theLastPageMayBeAloneOnTheLeft(double right, int pages) {
    Document sheets = twoOnOne(letter(3).document(), 1);
    Page last = sheets.pages().get(1);
    List<Line> lines = new ArrayList<>(last.lines());
    lines.addAll(new Sheets().at(right - 54, 400, "Rosalind!").document().pages().get(0).lines().stream().map(l -> withPage(l,
        2)).toList());
    Document laidOut = PaperSizes.of(with(List.of(sheets.pages().get(0), new Page(2, last.width(), last.height(), lines,
        List.of())))).laidOut();

    assertEquals(3, laidOut.pages().size());
    assertEquals(pages == 3 ? WIDTH : 2 * WIDTH, laidOut.pages().get(2).width());
  }

  @Test
  void anEmptySheetIsOnePage() {
    Document sheets = twoOnOne(letter(2).document(), 1);
    Document laidOut = PaperSizes.of(with(List.of(sheets.pages().get(0), new Page(2, 1190, 842, List.of(), List.of()))))
        .laidOut();

    assertEquals(List.of(WIDTH, WIDTH, 1190.0), laidOut.pages().stream().map(Page::width).toList());
  }

  /** Text and paper are smaller by the same factor; or only one of them is. */
  @ParameterizedTest
  @CsvSource({"0.5, 0.5, 0.5, 595", "0.5, 1, 0.5, 297.5", "0.5, 0.5, 1, 297.5", "0.95, 0.95, 0.95, 565.25",
      "0.94, 0.94, 0.94, 595"})
  void aPageHasAnotherScaleIfItsTextDoes(double width, double height, double text, double laidOut) {
    List<Page> pages = new ArrayList<>(letter(4).document().pages());
    pages.set(1, new Page(2, WIDTH * width, HEIGHT * height, lines(pages.get(1), 2, 0, text), List.of()));

    assertEquals(laidOut, PaperSizes.of(with(pages)).laidOut().pages().get(1).width(), 0.01);
  }
}
