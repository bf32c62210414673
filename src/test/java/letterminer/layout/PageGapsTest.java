package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.reading.Document;
import letterminer.reading.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards which page numbers show that pages are missing. */
class PageGapsTest {
  /** Pages with these numbers at their feet. */
  private static Sheets pages(String... numbers) {
    Sheets sheets = new Sheets();
    for (int i = 0; i < numbers.length; i++) {
      if (i > 0) {
        sheets.page();
      }
      sheets.filler(100).filler(200);
      if (!numbers[i].isEmpty()) {
        sheets.at(290, 800, numbers[i]);
      }
    }
    return sheets;
  }

  private static Set<Integer> gaps(Sheets sheets) {
    return PageGaps.of(sheets.document()).messages().keySet();
  }

  /** The pages after the gaps, of pages with these numbers. */
  @ParameterizedTest
  @CsvSource(nullValues = "none", value = {
    "1 2 4, 3", "1 3, 2", "1 2 3, none", "1 3 5, 2",
    "2 3 5, 3", "5 7, none", "5 6 8, 3", // A number alone may be anything, two that count are page numbers.
    "1 - 2, none", "1 - 4, 3", "2 1, none", "1 1 2, none", // Pages without a number count as pages.
    "1 62, 2", "1 63, none", // Too many to be missing.
    "1 3 2, none", "1 4 3, none", "1 4, 2", // The numbers are elsewhere in the file.
    "i 2, none", "1 3a, none",
  })
  void numbersThatSkipShowAGap(String numbers, String after) {
    String[] printed = numbers.split(" ");
    for (int i = 0; i < printed.length; i++) {
      printed[i] = printed[i].equals("-") ? "" : printed[i];
    }

    assertEquals(after == null ? List.of() : List.of(after.split(" ")), gaps(pages(printed)).stream().map(String::valueOf)
        .toList());
  }

  @Test
  void numbersWithOtherWordsAreOfAnotherSeries() {
    assertEquals(Set.of(2), gaps(pages("Page 1 of 9", "Page 3 of 9")));
    assertEquals(Set.of(2), gaps(pages("- 1 -", "- 3 -")));
    assertEquals(Set.of(), gaps(pages("Page 1 of 9", "3")));
    assertEquals(Set.of(), gaps(pages("Visit page 1", "Review page 3")));
  }

  /** At the same edge, and nearly as far from it. */
  @ParameterizedTest
  @CsvSource({"803.9, 1", "804, 0", "796.1, 1", "796, 0", "42, 0"})
  void theNumbersOfASeriesAreInOnePlace(double y, int gaps) {
    assertEquals(gaps, gaps(pages("1", "").at(290, y, "3")).size());
  }

  /** A number among text is a page number only with the word, and only near the edge. */
  @Test
  void aNumberIsTheOutermostRowOrHasTheWordPage() {
    assertEquals(Set.of(), gaps(pages("", "").at(290, 780, "3").at(72, 800, "Marrow").page().filler(100)
        .at(290, 780, "5").at(72, 800, "Marrow").page().at(290, 780, "6").at(72, 800, "Marrow")), "one row further in");
    for (int below = 0; below <= 3; below++) {
      Sheets sheets = new Sheets();
      for (int page = 1; page <= 3; page += 2) {
        if (page > 1) {
          sheets.page();
        }
        sheets.filler(100).at(72, 700, "Page " + page);
        for (int i = 0; i < below; i++) {
          sheets.at(72, 720 + 20 * i, "Marrow");
        }
      }
      assertEquals(below < 3 ? Set.of(2) : Set.of(), gaps(sheets), below + " rows below it");
    }
  }

  @Test
  void aNumberBesideOtherTextNeedsTheWordPage() {
    assertEquals(Set.of(), gaps(beside("1", "3")));
    assertEquals(Set.of(2), gaps(beside("Page 1", "Page 3")));
  }

  private static Sheets beside(String first, String second) {
    return new Sheets().filler(100).at(72, 800, "Marrow").at(500, 800, first)
        .page().filler(100).at(72, 800, "Marrow").at(500, 800, second);
  }

  @Test
  void numbersAtTheTopCountToo() {
    assertEquals(Set.of(2), gaps(new Sheets().at(290, 40, "1").filler(100).page().at(290, 40, "3").filler(100)));
    assertEquals(Set.of(2), gaps(new Sheets().at(72, 20, "Marrow").at(72, 40, "Wexmoor").at(290, 60, "Page 1").filler(100)
        .page().at(72, 20, "Marrow").at(72, 40, "Wexmoor").at(290, 60, "Page 3").filler(100)));
    assertEquals(Set.of(), gaps(new Sheets().at(72, 20, "Marrow").at(72, 40, "Wexmoor").at(72, 60, "Tarn").at(290, 80,
        "Page 1").filler(100)
        .page().at(72, 20, "Marrow").at(72, 40, "Wexmoor").at(72, 60, "Tarn").at(290, 80, "Page 3").filler(100)));
  }

  @Test
  void theMessageSaysHowManyPagesAreMissing() {
    assertEquals(
        "The pages are numbered 1 (page 1 of the file) and then 3 (page 2): a page is missing between them."
            + " What follows was not assigned to the area and list before the gap.",
        PageGaps.of(pages("1", "3").document()).messages().get(2));
    assertEquals(
        "The pages are numbered 2 (page 2 of the file) and then 6 (page 3): 3 pages are missing between them."
            + " What follows was not assigned to the area and list before the gap.",
        PageGaps.of(pages("1", "2", "6").document()).messages().get(3));
  }

  @Test
  void aGapIsBetweenThePagesBeforeAndAfterIt() {
    PageGaps gaps = PageGaps.of(pages("1", "2", "4", "5").document());

    assertEquals(List.of(false, true, true, false, false, false), List.of(
        gaps.isBetween(1, 2), gaps.isBetween(2, 3), gaps.isBetween(1, 4), gaps.isBetween(3, 4), gaps.isBetween(3, 3),
        gaps.isBetween(4, 2)));
  }

  /** Its numbers may be complete, but its text is not there. */
  @Test
  void aPageThatCouldNotBeReadIsAGapWithoutAMessage() {
    Document read = pages("1", "", "3").document();
    List<Page> pages = new ArrayList<>(read.pages());
    pages.set(1, new Page(2, Sheets.WIDTH, Sheets.HEIGHT, List.of(), List.of()));
    Problem unreadable = Problem.of(ProblemCode.PAGE_UNREADABLE, 2, "The page was not read.");

    assertEquals(List.of(true, false, true), between(read, pages, unreadable));
    assertEquals(List.of(false, false, false), between(read, read.pages(), unreadable), "it has text");
    assertEquals(List.of(false, false, false), between(read, pages, Problem.of(ProblemCode.PAGE_UNREADABLE, 1, "Another page.")));
    assertEquals(List.of(false, false, false), between(read, pages, Problem.of(ProblemCode.ENCODING_ASSUMED, 2,
        "Something else.")));
  }

  private static List<Boolean> between(Document read, List<Page> pages, Problem problem) {
    PageGaps gaps = PageGaps.of(new Document(read.medium(), true, pages, read.tags(), List.of(problem)));
    assertEquals(Set.of(), gaps.messages().keySet());
    return List.of(gaps.isBetween(2, 3), gaps.isBetween(1, 2), gaps.isBetween(1, 3));
  }
}
