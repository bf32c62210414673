package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import letterminer.reading.FontStyle;
import letterminer.reading.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards which markers are recognised by their behaviour, and which are not. */
class LearnedMarkersTest {
  private static final String WRAPPED = "Attendance in the secondary schools of the county has improved in";

  private static Sheets list() {
    return new Sheets().filler(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "l", "n", "q", "v", "\u00FC", "x", "#", "%", "1", "\u0336", "\u2500", "\u00A7", "\uF0FC"})
  void anyCharacterWithRepeatedHangingTextIsABullet(String marker) {
    Layout layout = list().bold(72, 180, "Major strengths")
        .item(72, 90, 200, marker, WRAPPED, "the last three years.")
        .item(72, 90, 228, marker, "Few pupils are excluded.")
        .item(72, 90, 242, marker, "Housing is good.").layout();

    assertEquals(
        List.of(WRAPPED + " the last three years.", "Few pupils are excluded.", "Housing is good."), Sheets.items(layout));
    assertTrue(Sheets.texts(layout, BlockKind.ITEM).stream()
        .allMatch(b -> b.marker().get().equals(new ListMarker(marker, ListMarker.Style.BULLET))));
  }

  @Test
  void bareNumbersThatCountUpAreMarkers() {
    Layout layout = list()
        .item(72, 90, 200, "1", WRAPPED, "the last three years.")
        .item(72, 90, 228, "2", "Few pupils are excluded.")
        .bold(72, 256, "Areas for development")
        .item(72, 90, 270, "1", "Housing is poor.").layout();

    assertEquals(
        List.of(WRAPPED + " the last three years.", "Few pupils are excluded.", "Housing is poor."), Sheets.items(layout));
    assertTrue(Sheets.texts(layout, BlockKind.ITEM).stream().allMatch(b -> b.marker().get().style() == ListMarker.Style.NUMBER));
  }

  @Test
  void bareNumbersFollowedByASpaceAreMarkersIfThreeCountUp() {
    Layout three = list().lines(72, 200, "1 Attendance has improved.", "2 Few are excluded.", "3 Housing is good.").layout();
    Layout two = list().lines(72, 200, "1 Attendance has improved.", "2 Few are excluded.").layout();

    assertEquals(List.of("Attendance has improved.", "Few are excluded.", "Housing is good."), Sheets.items(three));
    assertEquals(List.of(), Sheets.items(two));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "I", "17", "2008", "?", "a"})
  void aWordOfTextThatBeginsALineIsNoMarker(String word) {
    Layout layout = list()
        .at(72, 200, "In that year the council had met all but one of the targets that it set itself in")
        .at(72, 214, word + " good many of its plans for this and other years, though not in all of its")
        .at(72, 228, word + " better ones.").layout();

    assertEquals(List.of(), Sheets.items(layout));
  }

  @Test
  void aYearOrAQuantityThatBeginsAnItemsLineIsNoMarker() {
    Layout layout = list()
        .item(72, 90, 200, "1", WRAPPED, "3 years, and in all of the schools of the county that were open.")
        .item(72, 90, 228, "2", "Few pupils are excluded.").layout();

    assertEquals(2, Sheets.items(layout).size());
  }

  @Test
  void aNumberInACellOfItsOwnIsNoMarker() {
    Layout layout = list().grid(new double[] {70, 100, 400}, 186, 206, 226, 246)
        .at(75, 200, "1").at(105, 200, "Outstanding").at(75, 220, "2").at(105, 220, "Good")
        .at(75, 240, "3").at(105, 240, "Adequate").layout();

    assertEquals(List.of("1|Outstanding", "2|Good", "3|Adequate"), Sheets.rows(layout));
  }

  @Test
  void numbersOfNotesAreNoMarkers() {
    Layout layout = list().note(72, 780, "1", "A note on this page of the letter to the council")
        .note(72, 792, "2", "And another note on it").layout();

    assertEquals(List.of(), Sheets.items(layout));
  }

  @Test
  void paragraphsFrom100OnWithTextOneSpaceFurtherRightStaySeparate() {
    Sheets sheets = list();
    List<String> wanted = new ArrayList<>();
    for (int n = 97; n < 104; n++) {
      sheets.item(72, n < 100 ? 93 : 97, 200 + (n - 97) * 28, n + ".",
          "Attendance in some schools of the county has improved very much in the", "last " + "years of it.");
      wanted.add("Attendance in some schools of the county has improved very much in the last years of it.");
    }
    // The rest of each is aligned with the texts of numbers below 100.
    assertEquals(wanted, Sheets.items(sheets.layout()));
  }

  @Test
  void rightAlignedNumbersStaySeparateWhenTheyGetLonger() {
    String full = "Attendance in the secondary schools of the county has improved very much.";
    Sheets sheets = list();
    for (int n = 98; n < 103; n++) {
      sheets.item(n < 100 ? 78 : 72, 102, 200 + (n - 98) * 14, n + ".", full);
    }

    assertEquals(Collections.nCopies(5, full), Sheets.items(sheets.layout()));
  }

  @Test
  void theRestOfParagraph100ContinuesOnTheNextPage() {
    Layout layout = list().item(72, 93, 700, "99.", "Few pupils are excluded.")
        .item(72, 97, 714, "100.", "Attendance has improved very much in the schools of the county.")
        .page().at(93, 90, "It is now good.").item(72, 97, 104, "101.", "Housing is poor.").layout();

    assertEquals(
        List.of("Few pupils are excluded.",
            "Attendance has improved very much in the schools of the county. It is now good.", "Housing is poor."),
        Sheets.items(layout));
  }

  @Test
  void aNumberThatCountsUpIsAMarkerAfterAFullLine() {
    String full = "Attendance in the secondary schools of the county has improved since then.";
    Layout layout = list().item(72, 93, 200, "8.", full).at(93, 214, full + " It is.").page()
        .at(93, 90, full).at(93, 104, full).item(72, 93, 118, "9.", "Housing is poor.").layout();

    assertEquals(2, Sheets.items(layout).size());
  }

  @Test
  void itemsWithLostBulletsAreItemsIfTheDocumentHasNoOthers() {
    assertEquals(4, Sheets.items(pushedIn(list()).layout()).size());
    assertEquals(1, Sheets.items(pushedIn(list()).item(72, 90, 500, "\u2022", "Housing is poor.").layout()).size());
  }

  private static Sheets pushedIn(Sheets sheets) {
    return sheets.bold(72, 200, "Major strengths").at(90, 220, "Attendance has improved.")
        .at(90, 240, "Few pupils are excluded.").bold(72, 270, "Areas for development")
        .at(90, 290, "Housing is poor.").at(90, 310, "Roads are worse.");
  }

  @Test
  void anIndentedQuotationIsNoItem() {
    Layout layout = list().bold(72, 200, "Major strengths").at(72, 220, "The council says this:")
        .at(90, 240, "Attendance has improved.").layout();

    assertEquals(List.of(), Sheets.items(layout));
  }

  @Test
  void manyLinesThatMightBeginWithMarkersTakeNoLongerThanOthers() {
    Sheets sheets = list();
    for (int i = 0; i < 400; i++) {
      sheets.item(72 + i % 7, 90 + i % 5, 100 + i * 1.5, List.of("1", "l", "7", "?", "x").get(i % 5), "Text of some kind");
    }
    List<Word> words = sheets.document().pages().stream().flatMap(p -> p.lines().stream())
        .flatMap(l -> l.words().stream()).toList();
    Layout layout = sheets.layout();
    Stream<Word> found = layout.blocks().stream().filter(TextBlock.class::isInstance).map(TextBlock.class::cast)
        .flatMap(b -> b.lines().stream()).flatMap(l -> l.words().stream());

    assertTrue(found.count() <= words.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b c", "A. B. C.", "A B C", "(A) (B) (C)", "a) b) c)", "A) B) C)"})
  void lettersThatCountUpFromTheFirstAreMarkers(String letters) {
    String[] marks = letters.split(" ");
    Layout layout = list()
        .item(72, 96, 200, marks[0], WRAPPED, "the last three years.")
        .item(72, 96, 228, marks[1], "Few pupils are excluded.")
        .item(72, 96, 242, marks[2], "Housing is good.")
        .bold(72, 270, "Areas for development")
        .item(72, 96, 284, marks[0], "Clinics are few.").layout();

    assertEquals(
        List.of(WRAPPED + " the last three years.", "Few pupils are excluded.", "Housing is good.", "Clinics are few."),
        Sheets.items(layout));
    assertTrue(Sheets.texts(layout, BlockKind.ITEM).stream().allMatch(b -> b.marker().get().style() == ListMarker.Style.LETTER));
  }

  @Test
  void theInitialsOfNamesAreNoMarkers() {
    Layout layout = list().lines(72, 200, "A. Lorne", "B. Ferrow", "C. Barr").layout();

    assertEquals(List.of(), Sheets.items(layout));
  }

  @Test
  void aSmallDigitInAFontOfItsOwnIsABulletUnlessItCounts() {
    FontStyle shapes = new FontStyle("TT7", 7, false, false, false);
    for (String[] marks : new String[][] {{"1", "1", "1"}, {"1", "2", "3"}}) {
      Layout layout = list()
          .item(shapes, 72, 90, 200, marks[0], WRAPPED, "the last three years.")
          .item(shapes, 72, 90, 228, marks[1], "Few pupils are excluded.")
          .item(shapes, 72, 90, 242, marks[2], "Housing is good.").layout();

      assertEquals(marks[1].equals("1") ? 3 : 0, Sheets.items(layout).size());
    }
  }

  private static long markers(Sheets sheets, String marker) {
    return Sheets.texts(sheets.layout(), BlockKind.ITEM).stream()
        .filter(b -> b.marker().isPresent() && b.marker().get().text().equals(marker)).count();
  }

  /** Gaps after a bullet in a line with spaces of 3.6 points: wider than 5.4 points, and than 4.8 points. */
  @ParameterizedTest
  @CsvSource({"5.3, 0", "5.5, 2"})
  void theGapAfterABulletIsWiderThanASpace(double gap, int items) {
    assertEquals(items, markers(list().item(72, 78 + gap, 200, "n", "Attendance has improved in Wexmoor.")
        .item(72, 78 + gap, 228, "n", "Few pupils are excluded from schools."), "n"));
  }

  /** One word after it has no spaces to compare with. */
  @ParameterizedTest
  @CsvSource({"7.1, 0", "7.3, 2"})
  void theGapBeforeASingleWordIsWide(double gap, int items) {
    assertEquals(items, markers(list().item(72, 78 + gap, 200, "n", "Attendance").item(72, 78 + gap, 228, "n", "Housing"), "n"));
  }

  /** Bullets are at one edge, left or right, and their texts within an em. */
  @ParameterizedTest
  @CsvSource({"72, 90, 2", "73.5, 90, 2", "70.5, 90, 2", "73.7, 90, 0", "70.3, 90, 0", "72, 102, 2", "72, 102.1, 0",
      "72, 78.9, 0"})
  void bulletsOfAListAreAligned(double x, double textX, int items) {
    assertEquals(items, markers(list().item(72, 90, 200, "n", "Attendance has improved.")
        .item(x, textX, 228, "n", "Few pupils are excluded."), "n"));
  }

  /** A letter begins words of its text, too: at most a quarter as often as it is a bullet. */
  @ParameterizedTest
  @CsvSource({"1, 4", "2, 0"})
  void aLetterInsideTheTextIsNoBullet(int inside, int items) {
    Sheets sheets = list();
    for (int i = 0; i < 4; i++) {
      sheets.item(72, 90, 200 + 14 * i, "x", "Attendance " + (i < inside ? "x" : "has") + " improved.");
    }

    assertEquals(items, markers(sheets, "x"));
  }

  /** A sign that is no letter may be inside the text as often as it is a bullet. */
  @ParameterizedTest
  @CsvSource({"2, 2", "3, 0"})
  void aSignInsideTheTextIsNoBullet(int inside, int items) {
    assertEquals(items, markers(list().item(72, 90, 200, "#", "Attendance # improved" + (inside > 2 ? " # by" : ""))
        .item(72, 90, 214, "#", "Few pupils # excluded"), "#"));
  }

  /** Most lines that begin with the letter must be items: seven of ten. */
  @ParameterizedTest
  @CsvSource({"3, 7", "4, 0"})
  void aLetterThatBeginsManyOtherLinesIsNoBullet(int others, int items) {
    Sheets sheets = new Sheets().filler(40);
    for (int i = 0; i < 7; i++) {
      sheets.item(72, 90, 200 + 14 * i, "n", "Attendance has improved.");
    }
    for (int i = 0; i < others; i++) {
      sheets.at(72, 400 + 40 * i, "n pupils are here.");
    }

    assertEquals(items, markers(sheets, "n"));
  }

  /** One sign is enough if its text hangs; a letter must be there twice. */
  @Test
  void oneSignWithHangingTextIsABullet() {
    assertEquals(1, markers(list().item(72, 90, 200, "#", WRAPPED, "the last three years."), "#"));
    assertEquals(0, markers(list().item(72, 90, 200, "n", WRAPPED, "the last three years."), "n"));
    assertEquals(0, markers(list().item(72, 90, 200, "#", "Attendance has improved."), "#"));
  }

  /** The line below: aligned with the text, not with the bullet, and at most 1.9 ems away. */
  @ParameterizedTest
  @CsvSource({"90, 222, 1", "91.5, 214, 1", "88.5, 214, 1", "91.7, 214, 0", "88.3, 214, 0", "72, 214, 0", "90, 223, 0"})
  void theNextLineHangsBelowTheText(double x, double y, int items) {
    assertEquals(items, markers(list().item(72, 90, 200, "#", WRAPPED).at(x, y, "the last three years."), "#"));
  }

  /** A capital is a word of the text, or a grade, unless it is in another font. */
  @Test
  void aCapitalInTheFontOfTheTextIsNoBullet() {
    FontStyle dings = new FontStyle("Dings", 12, false, false, false);

    assertEquals(0, markers(list().item(72, 90, 200, "Q", "Attendance has improved.").item(72, 90, 214, "Q",
        "Few pupils are excluded."), "Q"));
    assertEquals(2, markers(list().item(dings, 72, 90, 200, "Q", "Attendance has improved.").item(dings, 72, 90, 214, "Q",
        "Few pupils are excluded."), "Q"));
  }

  /** A marker on a line of its own: to the left of its text, level with it and within five ems. */
  @ParameterizedTest
  @CsvSource({"137, 200, 2", "139, 200, 0", "90, 204.7, 2", "90, 205, 0", "90, 195.3, 0"})
  void aSignOnALineOfItsOwnIsBesideItsText(double x, double y, int items) {
    Sheets sheets = list();
    for (int i = 0; i < 2; i++) {
      sheets.at(72, 200 + 28 * i, "#").at(x, y + 28 * i, "Attendance has improved.");
    }

    assertEquals(items, Sheets.items(sheets.layout()).stream().filter("Attendance has improved."::equals).count());
  }

  /** Numbers of a table have a rule between them and the text. */
  @ParameterizedTest
  @CsvSource({"84, 0", "77.5, 0", "90.5, 0", "76, 3", "92, 3"})
  void aNumberInACellOfItsOwnIsNoMarker(double rule, int items) {
    Sheets sheets = list();
    for (int i = 1; i <= 3; i++) {
      sheets.item(72, 90, 200 + 14 * i, "" + i, "Attendance has improved.");
    }
    LearnedMarkers markers = LearnedMarkers.of(sheets.down(rule, 190, 250).document().pages());

    assertEquals(items, sheets.document().pages().get(0).lines().stream().filter(l -> markers.kindOf(l) != null).count());
  }

  @Test
  void aRuleElsewhereDoesNotSeparateNumbersFromTheirText() {
    Sheets sheets = list();
    for (int i = 1; i <= 3; i++) {
      sheets.item(72, 90, 200 + 14 * i, "" + i, "Attendance has improved.");
    }
    sheets.down(84, 300, 400).down(84, 100, 205).across(210, 84, 84.5);
    LearnedMarkers markers = LearnedMarkers.of(sheets.document().pages());

    assertEquals(3, sheets.document().pages().get(0).lines().stream().filter(l -> markers.kindOf(l) != null).count());
  }

  /** Numbers that are markers are about as large as their text, level with it and not bold. */
  @ParameterizedTest
  @CsvSource({"10.6, 0, false, 3", "10.5, 0, false, 0", "11.9, 1.1, false, 3", "11.9, -1.1, false, 3", "11.9, 1.3, false, 0",
      "12, 0, true, 0"})
  void theNumbersOfAListAreSetAsItsText(double size, double lower, boolean bold, int items) {
    FontStyle font = new FontStyle("Serif", size, bold, false, false);
    Sheets sheets = list();
    for (int i = 1; i <= 3; i++) {
      List<Word> words = new ArrayList<>(new Sheets().set(font, 72, 200 + 14 * i + lower, "" + i).document().pages().get(0)
          .lines().get(0).words());
      words.addAll(new Sheets().at(90, 200 + 14 * i, "Attendance has improved.").document().pages().get(0).lines().get(0)
          .words());
      sheets.line(words);
    }
    LearnedMarkers markers = LearnedMarkers.of(sheets.document().pages());

    assertEquals(items, sheets.document().pages().get(0).lines().stream()
        .filter(l -> markers.kindOf(l) == ListMarker.Style.NUMBER).count());
  }

  /** Digits of a symbol font: always the same, small, and at least three. */
  @ParameterizedTest
  @CsvSource({"10.5, 444, 3", "10.6, 444, 0", "10.5, 44, 0", "10.5, 445, 0"})
  void theSameSmallDigitOfAnotherFontIsABullet(double size, String digits, int items) {
    FontStyle dings = new FontStyle("Dings", size, false, false, false);
    Sheets sheets = list();
    for (int i = 0; i < digits.length(); i++) {
      sheets.item(dings, 72, 90, 200 + 14 * i, digits.substring(i, i + 1), "Attendance has improved.");
    }

    assertEquals(items, Sheets.texts(sheets.layout(), BlockKind.ITEM).stream()
        .filter(b -> b.marker().isPresent() && b.marker().get().style() == ListMarker.Style.BULLET).count());
  }

  /** Bare numbers: two with a tab, seven of ten that count. */
  @ParameterizedTest
  @CsvSource({"1 2, 2", "1, 0", "5 6, 2", "5 9, 0", "1 2 3 9 5, 3", "1 2 9 5, 0", "2 1, 0"})
  void bareNumbersWithATabAreMarkersIfTheyCount(String numbers, int items) {
    Sheets sheets = list();
    double y = 200;
    for (String number : numbers.split(" ")) {
      sheets.item(72, 90, y, number, "Attendance has improved.");
      y += 28;
    }
    LearnedMarkers markers = LearnedMarkers.of(sheets.document().pages());

    assertEquals(items, sheets.document().pages().get(0).lines().stream()
        .filter(l -> markers.kindOf(l) == ListMarker.Style.NUMBER).count());
  }

  /** The gaps of a justified line are wide; its marker's is wider, compared with the gap in the middle. */
  @Test
  void theMiddleOfTheOtherGapsIsTheUsualOne() {
    for (double tab : new double[] {17, 19}) {
      Sheets sheets = list();
      for (int i = 0; i < 2; i++) {
        List<Word> words = new ArrayList<>();
        double x = 72;
        double[] gaps = {tab, 40, 12, 3, 12, 3};
        for (int k = 0; k < 7; k++) {
          words.addAll(new Sheets().at(x, 200 + 28 * i, k == 0 ? "n" : "Marrow").document().pages().get(0).lines().get(0)
              .words());
          x += (k == 0 ? 6 : 36) + (k < gaps.length ? gaps[k] : 0);
        }
        sheets.line(words);
      }
      LearnedMarkers markers = LearnedMarkers.of(sheets.document().pages());

      assertEquals(tab > 18 ? 2 : 0, sheets.document().pages().get(0).lines().stream().filter(l -> markers.kindOf(l) != null)
          .count(), "" + tab);
    }
  }
}
