package letterminer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
}
