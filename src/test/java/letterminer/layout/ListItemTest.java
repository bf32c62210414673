package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import letterminer.model.BoundingBox;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards which lines are list items and which lines belong to an item. */
class ListItemTest {
  private static final String LONG = "Attendance in the secondary schools of the county has improved";

  private static Sheets list() {
    return new Sheets().filler(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "\u2022", "\u25CF", "\u25CB", "\u25AA", "\u25A0", "\u25A1", "\u27A2", "\u2713", "\u2756", "\uF0B7", "\uF0A7",
    "\uF06E", "\uFFFD", "\u2013", "-", "*", "\u00B7", "o"
  })
  void aLineThatBeginsWithABulletOfAnyKindIsAnItemWithoutIt(String marker) {
    Layout layout = list()
        .item(72, 90, 200, marker, "Attendance has improved")
        .item(72, 90, 214, marker, "Few pupils are excluded").layout();

    assertEquals(List.of("Attendance has improved", "Few pupils are excluded"), Sheets.items(layout));
    assertEquals(
        new ListMarker(marker, ListMarker.Style.BULLET), Sheets.texts(layout, BlockKind.ITEM).get(0).marker().orElseThrow());
  }

  @Test
  void aGlyphOfASymbolFontIsABulletWhateverItsCharacter() {
    Layout layout = list()
        .item(Sheets.SYMBOLS, 72, 90, 200, "n", "Attendance has improved")
        .item(Sheets.SYMBOLS, 72, 90, 214, "\u00A7", "Few pupils are excluded").layout();

    assertEquals(List.of("Attendance has improved", "Few pupils are excluded"), Sheets.items(layout));
  }

  @ParameterizedTest
  @CsvSource({
    "1., 2., NUMBER", "(1), (2), NUMBER", "1.1, 1.2, NUMBER", "3), 4), NUMBER", "a), b), LETTER", "(a), (b), LETTER",
    "(i), (ii), LETTER", "iv., v., LETTER"
  })
  void numbersAndLettersAreMarkersToo(String first, String second, ListMarker.Style kind) {
    Layout layout = list()
        .item(72, 96, 200, first, "Attendance has improved")
        .item(72, 96, 214, second, "Few pupils are excluded").layout();

    assertEquals(List.of("Attendance has improved", "Few pupils are excluded"), Sheets.items(layout));
    assertTrue(Sheets.texts(layout, BlockKind.ITEM).stream().allMatch(b -> b.marker().get().style() == kind));
  }

  /** A paragraph of its own, aligned with the text of an item above it, with a blank line or two between them. */
  @ParameterizedTest
  @CsvSource({"29, 0", "32, 1"})
  void theSecondParagraphOfAnItemIsCloseBelowIt(double distance, int paragraphs) {
    Layout layout = list().item(72, 90, 200, "\u2022", "Attendance has improved.")
        .at(90, 200 + distance, "It is now above that of Wexmoor.").layout();

    assertEquals(paragraphs, Sheets.paragraphs(layout).size() - 1);
  }

  /** A converter may write a bullet higher than its text. */
  @ParameterizedTest
  @CsvSource({"43, 1", "46, 0"})
  void aBulletMayBeAboveItsText(double distance, int items) {
    Layout layout = list().at(72, 200, "\u2022").at(90, 200 + distance, "Attendance has improved.").layout();

    assertEquals(items, Sheets.items(layout).stream().filter("Attendance has improved."::equals).count());
  }

  @Test
  void anOrdinaryWordOrNumberAtTheStartOfALineIsNoMarker() {
    Layout layout = list()
        .at(72, 200, "A good start was made on this.")
        .at(72, 230, "2008 was the first year of it.")
        .at(72, 260, "17 December is the day of it.").layout();

    assertEquals(List.of(), Sheets.items(layout));
  }

  @Test
  void linesThatHangUnderAnItemsTextBelongToIt() {
    Layout layout = list()
        .item(72, 90, 200, "\u2022", LONG, "over the last three years.")
        .item(72, 90, 228, "\u2022", "Few pupils are excluded").layout();

    assertEquals(List.of(LONG + " over the last three years.", "Few pupils are excluded"), Sheets.items(layout));
  }

  @Test
  void anItemsLinesMayReturnToTheMarginBelowItsMarker() {
    Layout layout = list()
        .at(72, 200, "\u2022 Attendance in the secondary schools of the county has improved very much in")
        .at(72, 214, "the last three years.")
        .at(72, 228, "\u2022 Few pupils are excluded").layout();

    assertEquals(2, Sheets.items(layout).size());
    assertTrue(Sheets.items(layout).get(0).endsWith("improved very much in the last three years."));
  }

  @Test
  void aParagraphBelowAListIsNoPartOfIt() {
    Layout layout = list()
        .item(72, 90, 200, "\u2022", "Few pupils are excluded.")
        .at(72, 242, "The council knows this well.").layout();

    assertEquals(List.of("Few pupils are excluded."), Sheets.items(layout));
    assertTrue(Sheets.paragraphs(layout).contains("The council knows this well."));
  }

  @Test
  void aSecondParagraphUnderAnItemsTextBelongsToTheItem() {
    Layout layout = list()
        .item(72, 90, 200, "\u2022", "Few pupils are excluded.")
        .at(90, 222, "That is a good result.").layout();

    assertEquals(List.of("Few pupils are excluded. That is a good result."), Sheets.items(layout));
  }

  @ParameterizedTest
  @ValueSource(strings = {"o", "\u25E6", "\uF0A7", "\u25AA"})
  void itemsOfASecondLevelAreItemsWithADeeperPlace(String marker) {
    assertNested(marker, 90);
    assertNested(marker, 96);
  }

  @Test
  void dashesIndentedBelowTheTextAboveAreItemsOfASecondLevel() {
    assertNested("\u2013", 96);
  }

  @Test
  void dashesLevelWithTheTextAboveThemAreItemsOfASecondLevel() {
    assertNested("\u2013", 90);
  }

  private static void assertNested(String marker, double left) {
    Layout layout = list()
        .item(72, 90, 200, "\u2022", "The council should improve:")
        .item(left, left + 18, 214, marker, "attendance, and")
        .item(left, left + 18, 228, marker, "exclusions")
        .item(72, 90, 242, "\u2022", "Housing").layout();

    assertEquals(
        List.of("The council should improve:", "attendance, and", "exclusions", "Housing"), Sheets.items(layout));
    assertEquals(
        List.of(72.0, left, left, 72.0), Sheets.texts(layout, BlockKind.ITEM).stream().map(TextBlock::left).toList());
  }

  @Test
  void aDetachedMarkerJoinsTheTextBesideIt() {
    Layout layout = list()
        .at(72, 200, "\uF0B7").at(108, 200, "Attendance has improved")
        .at(72, 214, "\uF0B7").at(108, 214, "Few pupils are excluded").layout();

    assertEquals(List.of("Attendance has improved", "Few pupils are excluded"), Sheets.items(layout));
    assertEquals(List.of(), Sheets.tables(layout));
  }

  @Test
  void aBulletWithoutASpaceIsSeparatedFromItsWord() {
    Layout layout = list().at(72, 200, "\u2022Attendance has improved").layout();

    assertEquals(List.of("Attendance has improved"), Sheets.items(layout));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2013 which was good for so many of its schools", "3. That is", "(a) and (b) too", "- 16 of them -"})
  void aDashOrNumberAtTheStartOfAWrappedLineIsNoMarker(String second) {
    Layout layout = list()
        .at(72, 200, "In that year the council had met all but one of the targets that it set itself,")
        .at(72, 214, second).layout();

    assertEquals(List.of(), Sheets.items(layout));
    assertTrue(Sheets.paragraphs(layout).stream().anyMatch(p -> p.endsWith("set itself, " + second)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2013 which was good", "3. That is so"})
  void aDashOrNumberAtTheStartOfAnItemsWrappedLineIsNoMarker(String second) {
    Layout layout = list()
        .item(72, 90, 200, "\u2022", "In that year the council met all but one of the targets that it set", second)
        .item(72, 90, 228, "\u2022", "Few pupils are excluded").layout();

    assertEquals(2, Sheets.items(layout).size());
    assertTrue(Sheets.items(layout).get(0).endsWith("that it set " + second));
  }

  @Test
  void dashesBelowAnIntroductionAreMarkers() {
    Layout layout = list()
        .at(72, 200, "The council should now:")
        .item(72, 90, 214, "\u2013", "improve attendance")
        .item(72, 90, 228, "\u2013", "exclude fewer pupils").layout();

    assertEquals(List.of("improve attendance", "exclude fewer pupils"), Sheets.items(layout));
  }

  @Test
  void theBoxOfAnItemIncludesItsMarker() {
    Layout layout = list().item(72, 90, 200, "\u2022", LONG, "over three years").layout();
    var boxes = Sheets.texts(layout, BlockKind.ITEM).get(0).boxes();

    assertEquals(1, boxes.size());
    assertEquals(72, boxes.get(0).x());
    assertTrue(boxes.get(0).height() > Sheets.PITCH);
  }

  /** Lines that are as wide as the column and end without a full stop. */
  private static final String FULL = "m".repeat(75);
  private static final String FULL_ITEM = "n".repeat(72);

  @Test
  void dashesBelowEachOtherAreItemsThoughTheirSentencesMightContinue() {
    Layout layout = list().item(72, 90, 200, "\u2013", FULL_ITEM).item(72, 90, 214, "\u2013", FULL_ITEM).layout();

    assertEquals(List.of(FULL_ITEM, FULL_ITEM), Sheets.items(layout));
  }

  @ParameterizedTest
  @ValueSource(doubles = {69, 75})
  void aDashNearlyBelowTheOneBeforeBeginsAnItem(double x) {
    Layout layout = list().item(72, 90, 200, "\u2013", FULL_ITEM).item(x, 90, 214, "\u2013", FULL_ITEM).layout();

    assertEquals(2, Sheets.items(layout).size());
  }

  @ParameterizedTest
  @ValueSource(doubles = {87, 90})
  void aDashNearlyBelowAnItemsTextIsPartOfIt(double x) {
    Layout layout = list().item(72, 90, 200, "\u2013", FULL_ITEM).item(x, x + 9, 214, "\u2013", "so it was").layout();

    assertEquals(List.of(FULL_ITEM + " \u2013 so it was"), Sheets.items(layout));
  }

  /** The page before ends in an item; its rest is at the top, and the next dash is left of it. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aDashLeftOfTheRestOfAnItemBeginsTheNext(int lines) {
    Sheets sheets = list().item(72, 90, 700, "\u2013", FULL_ITEM).page();
    for (int i = 0; i < lines; i++) {
      sheets.at(90, 100 + 14 * i, lines == 1 ? "n".repeat(71) + "." : FULL_ITEM);
    }
    sheets.item(72, 90, 100 + 14 * lines, "\u2013", FULL_ITEM);

    assertEquals(2, Sheets.items(sheets.layout()).size());
  }

  /** Numbers of two digits begin further left than those of one. */
  @Test
  void theTenthItemBeginsLeftOfTheNinth() {
    Layout layout = new Sheets().lines(66, 40, FULL + "m", FULL + "m").page()
        .item(76, 90, 100, "9.", FULL_ITEM).item(70, 90, 114, "10.", FULL_ITEM).item(70, 90, 128, "11.", FULL_ITEM).layout();

    assertEquals(List.of("9.", "10.", "11."),
        Sheets.texts(layout, BlockKind.ITEM).stream().map(b -> b.marker().orElseThrow().text()).toList());
  }

  @Test
  void aNumberThatDoesNotFollowIsPartOfItsSentence() {
    Layout layout = list().item(76, 90, 200, "9.", FULL_ITEM).at(80, 214, "12. m").layout();

    assertEquals(List.of(FULL_ITEM + " 12. m"), Sheets.items(layout));
  }

  @ParameterizedTest
  @CsvSource({"Housing, Youth, 14, 2", "housing, youth, 14, 0", "Housing, youth, 14, 0", "Housing, Youth, 168, 2"})
  void dashesAtTheMarginBelowALineWithoutAStopAreItemsIfTheyBeginSentences(
      String first, String second, double apart, int items) {
    Sheets sheets = list().at(72, 200, FULL);
    sheets.at(72, 214, "\u2013 " + first + " " + "m".repeat(63));
    for (double y = 228; y < 214 + apart; y += 14) {
      sheets.at(72, y, FULL);
    }
    Layout layout = sheets.at(72, 214 + apart, "\u2013 " + second + " " + "m".repeat(63)).layout();

    assertEquals(items, Sheets.items(layout).size());
  }

  @ParameterizedTest
  @CsvSource({"\u2013, 75, 2", "\u2013, 76, 0", "-, 72, 0"})
  void aDashOfAnotherKindOrIndentIsNoFellow(String dash, double x, int items) {
    Layout layout = list().at(72, 200, FULL).at(72, 214, "\u2013 Housing " + "m".repeat(63))
        .at(x, 228, dash + " Youth " + "m".repeat(63)).layout();

    assertEquals(items, Sheets.items(layout).size());
  }

  /** The text is a little lower than its bullet; what is below the text is another block. */
  @Test
  void aBulletOnALineOfItsOwnHasOneText() {
    Layout layout = list().at(72, 200, "\u2022").at(90, 212, "Attendance has improved.").at(110, 250, "Wexmoor is pleased.")
        .layout();

    assertEquals(List.of("Attendance has improved."), Sheets.items(layout));
  }

  /** A bullet on a line of its own is left of its text by less than five ems, and nearly level with it. */
  @ParameterizedTest
  @CsvSource({"137, 200, 1", "139, 200, 2", "79, 200, 1", "78, 200, 2", "90, 204.7, 1", "90, 204.9, 2"})
  void aBulletApartFromItsTextIsInOneLineWithIt(double x, double y, int lines) {
    Document document = new Sheets().at(72, 200, "\u2022").at(x, y, "Attendance has improved.").document();

    assertEquals(lines, new ListMarkers(LearnedMarkers.of(document.pages())).joinedToText(document.pages().get(0).lines())
        .size());
  }

  /** The line of two lists side by side, whose gap before the second bullet is wider than 5.4 points. */
  @ParameterizedTest
  @CsvSource({
    "5.5, \u2022, Attendance has improved, Housing, 2", "5.3, \u2022, Attendance has improved, Housing, 1",
    "5.5, \u2013, Attendance has improved, Housing, 1", "5.5, \u2022, Attendance, Housing, 1",
        "5.5, \u2022, Attendance has, Housing, 2",
  })
  void aBulletInsideALineBeginsALineOfItsOwn(double gap, String bullet, String before, String after, int lines) {
    List<Word> words = words(new Sheets().at(72, 200, before));
    double right = words.get(words.size() - 1).box().right();
    words.addAll(words(new Sheets().at(right + gap, 200, bullet)));
    int withoutText = ListMarkers.splitBeforeBullets(List.of(Line.of(1, words))).size();
    words.addAll(words(new Sheets().at(right + gap + 12, 200, after)));
    List<Line> split = ListMarkers.splitBeforeBullets(List.of(Line.of(1, words)));

    assertEquals(lines, split.size());
    assertEquals(lines == 1 ? before + " " + bullet + " " + after : before, split.get(0).text());
    assertEquals(lines == 1 ? before + " " + bullet + " " + after : bullet + " " + after, split.get(lines - 1).text());
    assertEquals(1, withoutText, "a bullet without text");
  }

  private static List<Word> words(Sheets sheets) {
    return new ArrayList<>(sheets.document().pages().get(0).lines().get(0).words());
  }

  @Test
  void theBoxesOfABulletAndItsGluedWordAreTheirShares() {
    Line line = Line.of(1, words(new Sheets().at(72, 200, "\u2022Attendance has")));
    List<Word> parts = ListMarkers.parted(line).words();

    assertEquals(List.of("\u2022", "Attendance", "has"), parts.stream().map(Word::text).toList());
    assertEquals(new BoundingBox(72, 191, 6, 12), parts.get(0).box());
    assertEquals(new BoundingBox(78, 191, 60, 12), parts.get(1).box());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2022", "\u2022\u2022", "Attendance\u2022", "-Attendance"})
  void otherWordsAreNotParted(String text) {
    Line line = Line.of(1, words(new Sheets().at(72, 200, text + " has")));

    assertEquals(line, ListMarkers.parted(line));
  }
}
