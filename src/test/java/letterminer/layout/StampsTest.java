package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.BiConsumer;
import letterminer.reading.FontStyle;
import letterminer.reading.Line;
import letterminer.reading.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards what is stamped on the pages of a pack: its page numbers, and marks in large type. */
class StampsTest {
  private static List<Page> pages(int count, BiConsumer<Sheets, Integer> more) {
    Sheets sheets = new Sheets();
    for (int page = 1; page <= count; page++) {
      if (page > 1) {
        sheets.page();
      }
      more.accept(sheets.filler(100).filler(200).filler(300).filler(400), page);
    }
    return sheets.document().pages();
  }

  private static List<String> numbers(List<Page> pages) {
    return new BundleNumbers(LayoutSettings.defaults()).find(pages, pages.size()).stream().map(Line::text).sorted().toList();
  }

  private static int stamps(List<Page> pages) {
    return new Stamps(LayoutSettings.defaults()).find(pages, pages.size(), 12).size();
  }

  @Test
  void theOuterOfTwoNumbersIsThatOfThePack() {
    assertEquals(List.of("59", "60", "61"), numbers(pages(3, (s, p) -> s.at(290, 800, "" + p).at(290, 816, "" + (p + 58)))));
    assertEquals(List.of("59", "60", "61"), numbers(pages(3, (s, p) -> s.at(290, 40, "" + p).at(290, 20, "" + (p + 58)))),
        "at the top");
    assertEquals(List.of(), numbers(pages(3, (s, p) -> s.at(290, 816, "" + (p + 58)))), "a number alone is the page's own");
    assertEquals(List.of(), numbers(pages(3, (s, p) -> s.at(290, 20, "" + p).at(290, 816, "" + (p + 58)))), "at different edges");
  }

  /** The numbers of a pack are in one column, but for what centring them moves: 15 points. */
  @ParameterizedTest
  @CsvSource({"15, 4", "16, 0", "-15, 4", "-16, 0"})
  void theNumbersOfAPackAreInOneColumn(double shift, int numbers) {
    assertEquals(numbers, numbers(pages(4, (s, p) -> s.at(290, 800, "" + p).at(290 + (p == 3 ? shift : 0), 816,
        "" + (p + 58)))).size());
  }

  /** On six of ten pages. */
  @ParameterizedTest
  @CsvSource({"6, 6", "5, 0"})
  void theNumbersOfAPackAreOnMostPages(int on, int numbers) {
    assertEquals(numbers, numbers(pages(10, (s, p) -> {
      s.at(290, 800, "" + p);
      if (p <= on) {
        s.at(290, 816, "" + (p + 58));
      }
    })).size());
  }

  /** Among the first or last six lines. */
  @ParameterizedTest
  @CsvSource({"4, 3", "5, 0"})
  void theNumbersOfAPackAreNearTheEdge(int others, int numbers) {
    for (boolean top : new boolean[] {true, false}) {
      assertEquals(numbers, numbers(pages(3, (s, p) -> {
        s.at(290, top ? 90 : 700, "" + p).at(290, top ? 84 : 706, "" + (p + 58));
        for (int i = 0; i < others; i++) {
          s.at(72, top ? 20 + 12 * i : 720 + 12 * i, "Marrow");
        }
      })).size(), top ? "top" : "bottom");
    }
  }

  @Test
  void bothNumbersInOneLineAreSetAsideTogether() {
    assertEquals(List.of("59", "60", "61", "62 4"), numbers(pages(4, (s, p) -> {
      if (p == 4) {
        s.at(290, 816, "62 4");
      } else {
        s.at(290, 800, "" + p).at(290, 816, "" + (p + 58));
      }
    })));
    assertEquals(List.of("59", "60", "61"), numbers(pages(4, (s, p) -> {
      if (p == 4) {
        s.at(290, 816, "62 5");
      } else {
        s.at(290, 800, "" + p).at(290, 816, "" + (p + 58));
      }
    })), "another number");
  }

  /** Numbers of four digits or more that increase, at one place of the pages. */
  @ParameterizedTest
  @CsvSource({
    "W-120, 0, 0, 3", "W-12, 0, 0, 0", "WEX-MOOR-ARCHIVE-A-0012, 0, 0, 3", "WEX-MOOR-ARCHIVE-A-00012, 0, 0, 0", // The page adds a digit.
    "W-120, 1, 0, 3", "W-120, 30, 0, 2", "W-120, 0, 1, 3", "W-120, 0, 30, 0",
  })
  void numbersWithManyDigitsAtOnePlaceAreStamps(String number, double right, double down, int stamps) {
    assertEquals(stamps, stamps(pages(3, (s, p) -> s.at(399 + (p == 2 ? right : 0), 700 + (p == 2 ? down : 0), number + p))));
  }

  @Test
  void aNumberThatDoesNotIncreaseOrIsTwiceOnAPageIsNoStamp() {
    assertEquals(0, stamps(pages(3, (s, p) -> s.at(400, 700, "01632 4471"))));
    assertEquals(0, stamps(pages(3, (s, p) -> s.at(400, 700, "01632"))));
    assertEquals(0, stamps(pages(3, (s, p) -> s.at(400, 700, "W-120" + (9 - p)))));
    assertEquals(0, stamps(pages(3, (s, p) -> s.at(400, 700, "W-120" + p).at(400, 708, "W-120" + p))));
    assertEquals(0, stamps(pages(1, (s, p) -> s.at(400, 700, "W-120" + p))));
  }

  /** Marks are half as large again as the text, and short. */
  @ParameterizedTest
  @CsvSource({"DRAFT, 18, 0", "DRAFT, 18.5, 3", "DRAFT-DRAFT-DRAFT-DRAFT-, 40, 3", "DRAFT-DRAFT-DRAFT-DRAFT-D, 40, 0"})
  void aMarkIsLargeAndShort(String mark, double size, int stamps) {
    FontStyle font = new FontStyle("Serif", size, true, false, false);

    assertEquals(stamps, stamps(pages(3, (s, p) -> s.set(font, 100, 500, mark))));
  }

  /** On three of five pages. */
  @ParameterizedTest
  @CsvSource({"3, 3", "2, 0"})
  void aMarkIsOnMostPages(int on, int stamps) {
    FontStyle font = new FontStyle("Serif", 40, true, false, false);

    assertEquals(stamps, stamps(pages(5, (s, p) -> {
      if (p <= on) {
        s.set(font, 100, 500, "DRAFT");
      }
    })));
  }
}
