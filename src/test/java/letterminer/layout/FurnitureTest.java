package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import letterminer.reading.FontStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards what is set aside as running header, footer or page number, and what is not. */
class FurnitureTest {

  /** Pages of text, each with a different first and last line. */
  private static Sheets body(Sheets sheets, int page) {
    sheets.at(72, 90, List.of("Alpha", "Beta", "Gamma", "Delta", "Epsilon").get(page - 1) + " begins the page here.");
    sheets.filler(120).filler(180).filler(240).filler(300);
    return sheets.at(72, 700, List.of("One", "Two", "Three", "Four", "Five").get(page - 1) + " ends the page here.");
  }

  private static Sheets pages(int count, BiConsumer<Sheets, Integer> more) {
    Sheets sheets = new Sheets();
    for (int page = 1; page <= count; page++) {
      if (page > 1) {
        sheets.page();
      }
      more.accept(body(sheets, page), page);
    }
    return sheets;
  }

  @ParameterizedTest
  @ValueSource(strings = {"#", "Page #", "Page # of 4", "- # -", "\u2013 # \u2013", "# of 4", "#/4", "[#]", "page #"})
  void pageNumbersOfAnyFormAreSetAside(String form) {
    Layout layout = pages(4, (s, p) -> s.at(290, 800, form.replace("#", "" + p))).layout();

    assertEquals(4, layout.furniture().size());
    assertTrue(Sheets.paragraphs(layout).stream().noneMatch(t -> t.contains("4")));
  }

  @Test
  void pageNumbersMayBeginWithAnotherNumber() {
    assertEquals(
        List.of("17", "18", "19"),
        Sheets.furniture(pages(3, (s, p) -> s.at(290, 800, "" + (p + 16))).layout()));
  }

  @Test
  void aHeaderThatDiffersBetweenOddAndEvenPagesIsSetAside() {
    Layout layout = pages(5, (s, p) -> s.set(
        Sheets.SMALL, 72, 40, p % 2 == 0 ? "Westford County Council" : "Annual performance assessment")).layout();

    assertEquals(5, layout.furniture().size());
  }

  @Test
  void aHeaderWithADateThatChangesIsSetAside() {
    List<String> dates = List.of("1 May 2008", "2 June 2008", "13 July 2008", "4 August 2008");
    Layout layout = pages(4, (s, p) -> s.at(72, 40, "Printed on " + dates.get(p - 1))).layout();

    assertEquals(4, layout.furniture().size());
  }

  @Test
  void aHeaderThatTheFirstPageLacksIsSetAside() {
    Layout layout = pages(3, (s, p) -> s.at(72, 40, p == 1 ? "Dear Ms Hale" : "Ms R Hale, Westford")).layout();

    assertEquals(List.of("Ms R Hale, Westford", "Ms R Hale, Westford"), Sheets.furniture(layout));
  }

  @Test
  void aFooterOfSeveralLinesIsSetAside() {
    Layout layout = pages(3, (s, p) -> s.at(72, 790, "Royal Exchange Buildings, St Ann's Square")
        .at(72, 804, "www.ofsted.gov.uk").at(500, 804, "" + p)).layout();

    assertEquals(9, layout.furniture().size());
  }

  @Test
  void aHeadingThatHappensToBeginTwoPagesIsNoHeader() {
    Layout layout = pages(4, (s, p) -> {
      s.bold(72, p == 2 || p == 3 ? 76 : 226, "Major strengths");
    }).layout();

    assertEquals(List.of(), Sheets.furniture(layout));
    assertEquals(4, Sheets.headings(layout).size());
  }

  @Test
  void aHeadingAtOneHeightOnTwoPagesIsKept() {
    Layout layout = pages(4, (s, p) -> s.bold(72, p < 3 ? 226 : 166, "Major strengths")).layout();

    assertEquals(List.of(), Sheets.furniture(layout));
  }

  @Test
  void aHeadingOnlyAtTheTopOfTwoPagesIsNoHeader() {
    Layout layout = pages(4, (s, p) -> {
      if (p == 2 || p == 3) {
        s.bold(72, 76, "Major strengths");
      } else {
        s.at(72, 76, p == 1 ? "This page begins with its text." : "So does the last one, with other words.");
      }
    }).layout();

    assertEquals(List.of(), Sheets.furniture(layout));
  }

  @Test
  void aGradeNearAPagesFootIsNoPageNumber() {
    Sheets sheets = pages(3, (s, p) -> s.at(290, 820, "Page " + p));
    Layout layout = sheets.at(72, 730, "The capacity to improve and the management of").at(420, 737, "3")
        .at(72, 744, "services for children and young people").layout();

    assertEquals(List.of("Page 1", "Page 2", "Page 3"), Sheets.furniture(layout));
  }

  @Test
  void aGradeNearThePagesFootOfALetterWithoutPageNumbersIsNone() {
    Sheets sheets = pages(3, (s, p) -> { });
    Layout layout = sheets.at(72, 730, "The capacity to improve and the management of").at(420, 737, "3")
        .at(72, 744, "services for children and young people").layout();

    assertEquals(List.of(), Sheets.furniture(layout));
  }

  @Test
  void aGradeNearThePagesTopIsNoPageNumber() {
    Sheets sheets = new Sheets().filler(100).page()
        .at(72, 80, "The capacity to improve and the management of").at(420, 87, "2")
        .at(72, 94, "services for children and young people").filler(150);

    assertEquals(List.of(), Sheets.furniture(sheets.layout()));
  }

  @Test
  void aFooterThatTouchesTheTextIsSetAsideIfItHasOnePlaceOnMostPages() {
    Layout layout = pages(4, (s, p) -> s.at(72, 714, "Bakeries of the town of Marrow")).layout();

    assertEquals(4, layout.furniture().size());
    assertTrue(Sheets.paragraphs(layout).stream().noneMatch(t -> t.contains("Marrow")));
  }

  @Test
  void aHeaderThatTouchesTheTextIsSetAsideIfItHasOnePlaceOnMostPages() {
    Layout layout = pages(5, (s, p) -> s.at(72, 76, p == 3 ? "This page begins with its text." : "Bakeries of Marrow")).layout();

    assertEquals(Collections.nCopies(4, "Bakeries of Marrow"), Sheets.furniture(layout));
  }

  @Test
  void aRowThatTouchesTheTextIsTextIfItMovesOrChangesOrIsTooRare() {
    Layout moves = pages(4, (s, p) -> s.at(72, 712 + 2 * (p % 3), "Bakeries of the town of Marrow")).layout();
    Layout changes = pages(4, (s, p) -> s.at(72, 714, "There are " + p + " bakeries in it.")).layout();
    Layout seldom = pages(5, (s, p) -> s.at(72, 714, p < 3 ? "Bakeries of the town of Marrow" : "Here it is page " + "xyz".charAt(p - 3))).layout();

    assertEquals(List.of(), Sheets.furniture(moves));
    assertEquals(List.of(), Sheets.furniture(changes));
    assertEquals(List.of(), Sheets.furniture(seldom));
  }

  /** The number of a page that alone has one, below its text, lines of which are 14 apart. */
  @ParameterizedTest
  @CsvSource({"12, 17, 0", "12, 19, 1", "11.4, 15, 0", "11.2, 15, 1"})
  void aNumberOnOnePageIsItsNumberIfWhiteOrSizeSetsItApart(double size, double distance, int setAside) {
    Layout layout = pages(2, (s, p) -> {
      if (p == 2) {
        s.set(plain(size), 290, 700 + distance, "2");
      }
    }).layout();

    assertEquals(setAside, Sheets.furniture(layout).size());
  }

  /** A header of a letter of two pages occurs once: small, short and well above the text. */
  @ParameterizedTest
  @CsvSource({"11.1, 22, 3, 1", "11.3, 22, 3, 0", "11.1, 20, 3, 0", "11.1, 22, 12, 1", "11.1, 22, 13, 0"})
  void aRowThatOccursOnceIsAHeaderIfItIsSmallShortAndApart(double size, double distance, int words, int setAside) {
    Layout layout = pages(2, (s, p) -> {
      if (p == 2) {
        s.set(plain(size), 72, 90 - distance, "To".concat(" Barr".repeat(words - 1)));
      }
    }).layout();

    assertEquals(setAside, Sheets.furniture(layout).size());
  }

  /** A header that repeats the heading of a section, on all pages but the first. */
  @ParameterizedTest
  @CsvSource({"40, 41.5, 3", "40, 41.6, 0", "57, 57, 3", "58.5, 58.5, 0"})
  void aHeaderMayRepeatAHeadingIfItHasOnePlaceWellAboveTheText(double y, double onPage3, int setAside) {
    Layout layout = pages(4, (s, p) -> s.bold(72, p == 1 ? 226 : p == 3 ? onPage3 : y, "Staying safe")).layout();

    assertEquals(setAside, Sheets.furniture(layout).size());
  }

  /** A footer that is higher on the last page than on the others, because the page is shorter, or a little larger. */
  @ParameterizedTest
  @CsvSource({"759, 12, 5", "757, 12, 4", "780, 12.25, 5", "780, 12.35, 4"})
  void aFooterMayBeHigherOnOnePage(double onPage5, double size, int setAside) {
    Layout layout = pages(5, (s, p) -> s.set(
        plain(p == 5 ? size : 12), 72, p == 5 ? onPage5 : 800, "Bakeries of the town of Marrow")).layout();

    assertEquals(setAside, Sheets.furniture(layout).size());
  }

  /** Small print at the foot of page 2 that begins with a number: a footnote, or the page's footer with its number. */
  @ParameterizedTest
  @CsvSource({"3 Data of the council., 0", "* Data of the council., 0", "2 Data of the council., 1", "Data of the council., 1"})
  void aFootnoteIsNoFooter(String text, int setAside) {
    Layout layout = pages(2, (s, p) -> {
      if (p == 2) {
        s.set(Sheets.SMALL, 72, 730, text);
      }
    }).layout();

    assertEquals(setAside, Sheets.furniture(layout).size());
  }

  @Test
  void aFootnoteWithTheNumberOfItsPageIsNoFooterIfTheNumberIsRaised() {
    Layout layout = pages(2, (s, p) -> {
      if (p == 2) {
        s.note(72, 730, "2", "Data of the council.");
      }
    }).layout();

    assertEquals(List.of(), Sheets.furniture(layout));
  }

  /** The header of page 2 occurs once, at the place and in the size of the header of odd pages. */
  @ParameterizedTest
  @CsvSource({
    "40, 12, Marrow, 4", "41.9, 12, Marrow, 4", "42.1, 12, Marrow, 3", "40, 12.25, Marrow, 4", "40, 12.35, Marrow, 3",
    "40, 12, Staying safe, 3" // The heading of a section elsewhere.
  })
  void aHeaderThatOccursOnceIsAtThePlaceOfOthers(double y, double size, String text, int setAside) {
    Layout layout = pages(5, (s, p) -> {
      if (p % 2 == 1) {
        s.at(72, 40, "Report of Wexmoor");
      } else if (p == 2) {
        s.set(plain(size), 72, y, text);
      } else {
        s.bold(72, 226, "Staying safe");
      }
    }).layout();

    assertEquals(setAside, Sheets.furniture(layout).size());
  }

  private static FontStyle plain(double size) {
    return new FontStyle("Serif", size, false, false, false);
  }

  @Test
  void aLetterOfOnePageHasNoRunningHeader() {
    Layout layout = new Sheets().at(72, 40, "Ofsted").filler(100).at(72, 800, "Yours sincerely").layout();

    assertEquals(List.of(), Sheets.furniture(layout));
  }

  @Test
  void bulletsThatBeginPagesWithTheSameWordsAreText() {
    Layout layout = pages(3, (s, p) -> s.item(72, 90, 60, "\u2022", "The number of pupils at stage " + p + " grew.")
        .item(72, 90, 166, "\u2022", "The number of pupils at stage " + (p + 3) + " grew.")).layout();

    assertEquals(6, Sheets.items(layout).size());
  }

  /** A row of a table between ruled columns. */
  private static void row(Sheets sheets, double y, String label, String grade) {
    sheets.at(80, y, label).at(320, y, grade).down(300, y - 40, y + 6);
  }

  @Test
  void theLastRowOfATableWhoseWordsAlsoEndAnEarlierPageIsText() {
    Layout layout = pages(3, (s, p) -> {
      if (p != 2) {
        row(s, 760, "Quality of provision", "Good");
        row(s, 790, "Leadership and management", "Inadequate");
      }
    }).layout();

    assertEquals(List.of(), Sheets.furniture(layout));
  }

  @Test
  void theLastRowOfATableWithoutRulesIsTextToo() {
    Layout layout = pages(3, (s, p) -> {
      if (p > 1) {
        s.set(Sheets.SMALL, 80, 760, p == 2 ? "Quality of provision" : "Outcomes").set(Sheets.SMALL, 320, 760, "Good");
        s.set(Sheets.SMALL, 80, 790, "Leadership and management").set(Sheets.SMALL, 320, 790, "Inadequate");
      }
    }).layout();

    assertEquals(List.of(), Sheets.furniture(layout));
  }

  @Test
  void aHeadingThatOpensPages2And4WhereOtherPagesHaveTheirTextIsText() {
    Layout layout = pages(5, (s, p) -> {
      if (p == 2 || p == 4) {
        s.bold(72, 60, "Staying safe");
      } else {
        s.at(72, 60, List.of("Alpha", "", "Gamma", "", "Epsilon").get(p - 1) + " goes on with what the page before began.");
      }
    }).layout();

    assertEquals(List.of(), Sheets.furniture(layout));
    assertEquals(2, Sheets.headings(layout).size());
  }

  @Test
  void aHeadingThatIsALabelOfTheGradeTableIsText() {
    Layout layout = pages(3, (s, p) -> {
      if (p == 1) {
        s.at(72, 400, "Staying safe").at(420, 400, "3").at(72, 414, "Being healthy").at(420, 414, "2");
      } else {
        s.bold(72, 50, "Staying safe");
      }
    }).layout();

    assertEquals(List.of(), Sheets.furniture(layout));
  }

  @Test
  void headingsOfALetterThatIsBoundTwiceAreText() {
    Sheets sheets = new Sheets();
    for (int page = 1; page <= 4; page++) {
      if (page > 1) {
        sheets.page();
      }
      if (page % 2 == 0) {
        sheets.bold(72, 50, "Staying safe").lines(72, 90, "Children say that they", "feel safe in the", "county and in its", "schools, and most", "of them are right");
      } else {
        sheets.lines(72, 90, "This letter sets out", "what was found in the", "county in the year", "that has now ended,", "and in others too");
      }
    }

    assertEquals(List.of(), Sheets.furniture(sheets.layout()));
  }

  @Test
  void blankPagesNeedNoHeader() {
    Sheets sheets = new Sheets();
    for (int page = 1; page <= 4; page++) {
      if (page > 1) {
        sheets.page().page();
      }
      body(sheets, page);
      sheets.at(72, 40, page == 1 ? "Dear Ms Barr" : "Ms O Barr, Wexmoor").at(290, 800, "" + page);
    }

    assertEquals(
        List.of("1", "Ms O Barr, Wexmoor", "2", "Ms O Barr, Wexmoor", "3", "Ms O Barr, Wexmoor", "4"),
        Sheets.furniture(sheets.layout()));
  }

  @Test
  void anIntentionallyBlankPageDoesNotSplitAnItem() {
    Layout layout = new Sheets().filler(100).item(72, 90, 700, "\u2022", "Attendance in the secondary schools")
        .page().at(200, 400, "This page is intentionally left blank")
        .page().at(90, 90, "of the county has improved.").filler(200).layout();

    assertEquals(List.of("Attendance in the secondary schools of the county has improved."), Sheets.items(layout));
  }

  @Test
  void numbersStampedOnThePagesOfABundleAreSetAsideAnywhere() {
    Layout layout = pages(3, (s, p) -> s.at(470, 702, "WEX-00" + (1203 + p))).layout();

    assertEquals(List.of("WEX-001204", "WEX-001205", "WEX-001206"), Sheets.furniture(layout));
    assertEquals(3, Sheets.paragraphs(layout).stream().filter(t -> t.endsWith("ends the page here.")).count());
  }

  @Test
  void aYearOrATelephoneNumberAtTheEdgesOfPagesIsNoStamp() {
    Layout layout = pages(2, (s, p) -> s.at(470, 702, p == 1 ? "2008" : "01632")).layout();

    assertEquals(List.of(), Sheets.furniture(layout));
  }

  @Test
  void numbersOfAWholeFileOutsideTheFooterDoNotAffectTheFooter() {
    Layout layout = pages(4, (s, p) -> s.set(Sheets.SMALL, 72, 790, "Visit to Marrow")
        .at(290, 803, "4 to 8 March 2024").bold(520, 796, "" + p).set(Sheets.SMALL, 290, 816, "" + (p + 58))
        .set(Sheets.SMALL, 72, 777, "Inspectorate of Care")).layout();

    assertEquals(4, Sheets.furniture(layout).stream().filter(t -> t.equals("Visit to Marrow")).count());
    assertEquals(4, Sheets.paragraphs(layout).stream().filter(t -> t.endsWith("ends the page here.")).count());
  }

  @Test
  void aNumberOfTheWholeFileThatTouchesThePagesOwnIsNoListItem() {
    Layout layout = pages(5, (s, p) -> {
      s.at(72, 788, "Visit to Marrow").at(72, 800, "9 to 13 March");
      if (p > 3) {
        s.bold(300, 805, p + 29 + " " + p);
      } else {
        s.bold(320, 800, "" + p).set(Sheets.SMALL, 300, 805, "" + (p + 29));
      }
    }).layout();

    assertTrue(Sheets.furniture(layout).containsAll(List.of("31", "33 4", "34 5")), () -> "" + Sheets.furniture(layout));
    assertEquals(5, Sheets.paragraphs(layout).stream().filter(t -> t.endsWith("ends the page here.")).count());
  }

  @Test
  void aMarkInLargeTypeAtOnePlaceOfMostPagesIsSetAside() {
    Layout layout = pages(3, (s, p) -> s.set(new letterminer.reading.FontStyle("Serif", 60, true, false, false), 150, 500, "DRAFT")).layout();

    assertEquals(List.of("DRAFT", "DRAFT", "DRAFT"), Sheets.furniture(layout));
  }

  @Test
  void aHeaderThatRepeatsASectionsHeadingIsSetAside() {
    Layout layout = pages(3, (s, p) -> s.bold(72, p == 1 ? 400 : 40, "Being healthy")).layout();

    assertEquals(List.of("Being healthy", "Being healthy"), Sheets.furniture(layout));
    assertEquals(List.of("Being healthy"), Sheets.headings(layout));
  }

  @Test
  void aHeadingThatOpensPagesRightAboveTheirTextStays() {
    Layout layout = pages(3, (s, p) -> s.bold(72, p == 1 ? 400 : 72, "Being healthy")).layout();

    assertEquals(List.of(), Sheets.furniture(layout));
    assertEquals(3, Sheets.headings(layout).size());
  }

  @Test
  void aHeadingThatOpensAllPagesButHasNoOtherPlaceStays() {
    Layout layout = pages(3, (s, p) -> {
      if (p == 1) {
        s.at(72, 400, "Being healthy").at(400, 400, "2").at(72, 420, "Staying safe").at(400, 420, "3");
      } else {
        s.bold(72, 40, "Being healthy");
      }
    }).layout();

    assertEquals(List.of("Being healthy", "Being healthy"), Sheets.headings(layout));
  }

  @Test
  void aFooterThatIsHigherOnOnePageIsSetAside() {
    for (String said : List.of("Report on services in Marrow", "Services in Wexmoor are new")) {
      Sheets sheets = new Sheets().filler(100).filler(300);
      for (int page = 2; page <= 6; page++) {
        sheets.page().filler(80).filler(400).set(Sheets.SMALL, 72, page == 2 ? 790 : 806, page == 2 ? said : "Report on services in Marrow")
            .set(Sheets.SMALL, 72, page == 2 ? 801 : 817, "8 July 2027 " + page);
      }
      boolean same = said.endsWith("Marrow");

      assertEquals(same, Sheets.paragraphs(sheets.layout()).stream().noneMatch(p -> p.contains(said)), said);
    }
  }

  /** Of eleven pages after the first, six odd ones have the header: enough of the odd, not of all. */
  @ParameterizedTest
  @CsvSource({"5, 1, 5", "4, 1, 4", "3, 1, 3", "2, 1, 0", "3, 2, 6"})
  void aHeaderIsOnMostPagesOrOnMostOddOnes(int odd, int each, int headers) {
    Sheets sheets = new Sheets().filler(100).filler(200);
    for (int page = 2; page <= 11; page++) {
      sheets.page().filler(100).filler(200);
      boolean on = page % 2 == 1 ? page / 2 <= odd : each > 1 && page / 2 <= odd;
      if (on) {
        sheets.at(72, 40, "Marrow review");
      }
    }

    assertEquals(headers, Sheets.furniture(sheets.layout()).size());
  }
}
