package letterminer.extraction.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import letterminer.layout.BlockKind;
import letterminer.layout.ListMarker;
import letterminer.layout.TextBlock;
import letterminer.model.BoundingBox;
import letterminer.reading.FontStyle;
import letterminer.reading.Line;
import letterminer.reading.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which items of a list are points, and which only introduce those below them. */
class ItemTreeTest {
  private static final FontStyle FONT = new FontStyle("Serif", 12, false, false, false);

  private static TextBlock item(String marker, double left, String text) {
    return item(1, 72, marker, left, text);
  }

  private static TextBlock item(int page, double flowLeft, String marker, double left, String text) {
    return item(page, flowLeft, marker, left, left + 18, text);
  }

  private static TextBlock item(
      int page, double flowLeft, String marker, double left, double textLeft, String text) {
    Word word = new Word(text, new BoundingBox(left, 100, 100, 12), 110, FONT, true);
    ListMarker.Style kind = marker.matches("\\d.*") ? ListMarker.Style.NUMBER : ListMarker.Style.BULLET;
    Optional<ListMarker> read = marker.isEmpty() ? Optional.empty() : Optional.of(new ListMarker(marker, kind));
    return new TextBlock(
        BlockKind.ITEM, read, text, List.of(Line.of(page, List.of(word))), textLeft, flowLeft);
  }

  private static List<String> points(TextBlock... items) {
    return ItemTree.points(List.of(items), Optional.empty()).stream()
        .map(l -> l.leadIn().map(i -> i + " > ").orElse("")
            + String.join(" + ", l.blocks().stream().map(TextBlock::text).toList()))
        .toList();
  }

  @Test
  void itemsOfOneLevelArePoints() {
    assertEquals(List.of("one", "two"), points(item("\u2022", 72, "one"), item("\u2022", 72, "two")));
  }

  /** Scanned pages are shifted against each other, by more than a level of a list. */
  @Test
  void theLevelOfAnItemIsJudgedOnThePageWhereTheOneBeforeItEnds() {
    TextBlock first = item(1, 40, "\u2022", 40, 58, "one goes on");
    Line rest = Line.of(2, List.of(new Word("here", new BoundingBox(138, 50, 60, 12), 60, FONT, true)));
    TextBlock across = new TextBlock(
        first.kind(), first.marker(), "one goes on here", List.of(first.firstLine(), rest), 58, 40);

    assertEquals(List.of("one goes on here", "two"), points(across, item(2, 100, "\u2022", 120, 138, "two")));
    assertEquals(List.of("one goes on here + a"), points(across, item(2, 100, "\u2013", 140, 158, "a")));
  }

  @Test
  void anItemWithSubItemsIsOnePointWithThem() {
    assertEquals(
        List.of("one + a + b", "two"),
        points(item("\u2022", 72, "one"), item("\u2013", 90, "a"), item("\u2013", 90, "b"), item("\u2022", 72, "two")));
  }

  @Test
  void theSubItemsOfABareLeadInArePoints() {
    assertEquals(
        List.of("improve: > a", "improve: > b", "two"),
        points(item("\u2022", 72, "improve:"), item("\u2013", 90, "a"), item("\u2013", 90, "b"),
            item("\u2022", 72, "two")));
  }

  @Test
  void aLeadInInsideALeadInIsThatOfItsOwnSubItems() {
    assertEquals(
        List.of("inner: > deep", "outer: > shallow"),
        points(item("\u2022", 72, "outer:"), item("\u2013", 90, "inner:"), item("o", 108, "deep"),
            item("\u2013", 90, "shallow")));
  }

  @Test
  void aLeadInWithNothingBelowItIsAPoint() {
    assertEquals(List.of("improve:", "two"), points(item("\u2022", 72, "improve:"), item("\u2022", 72, "two")));
  }

  @Test
  void theLeadInOfTheListIsThatOfItsFirstLevel() {
    List<Item.Leaf> leaves = ItemTree.points(
        List.of(item("\u2022", 72, "one"), item("\u2022", 72, "two")), Optional.of("The council should:"));

    assertTrue(leaves.stream().allMatch(l -> l.leadIn().equals(Optional.of("The council should:"))));
  }

  @Test
  void aLowerRankingMarkerAtTheSameIndentIsBelow() {
    assertEquals(
        List.of("one + a", "two"),
        points(item("\u2022", 72, "one"), item("o", 72, "a"), item("\u2022", 72, "two")));
  }

  @Test
  void aTinyShiftIsNotAnIndent() {
    assertEquals(List.of("one", "two"), points(item("\u2022", 72, "one"), item("\u2022", 75, "two")));
  }

  @Test
  void anItemThatLostItsMarkerIsAPointOfItsOwn() {
    assertEquals(List.of("one", "two"), points(item("\u2022", 72, "one"), item("", 90, "two")));
  }

  @Test
  void depthIsMeasuredFromTheColumnOfEachPage() {
    assertEquals(
        List.of("one", "two + a"),
        points(item(1, 72, "\u2022", 72, "one"), item(2, 90, "\u2022", 90, "two"), item(2, 90, "\u2013", 108, "a")));
  }

  @Test
  void anIndentedMarkerIsNotDeeperIfTheTextsAreAligned() {
    assertEquals(
        List.of("one", "two", "three"),
        points(item(1, 72, "\u2022", 72, 96, "one"), item(1, 72, "\u2022", 80, 96, "two"),
            item(1, 72, "\u2022", 72, 96, "three")));
  }

  @Test
  void aMarkerIndentedWithItsTextIsDeeper() {
    assertEquals(
        List.of("one + a", "two"),
        points(item(1, 72, "\u2022", 72, 96, "one"), item(1, 72, "\u2022", 80, 104, "a"),
            item(1, 72, "\u2022", 72, 96, "two")));
  }

  @Test
  void onAPageWithOtherMarginsItemsKeepTheirDepth() {
    assertEquals(
        List.of("one + a + b", "two"),
        points(item(1, 72, "\u2022", 72, "one"), item(1, 72, "\u2022", 90, "a"), item(2, 60, "\u2022", 78, "b"),
            item(2, 60, "\u2022", 60, "two")));
  }

  @Test
  void theLeftmostListOfAPageIsNotShallower() {
    assertEquals(
        List.of("one", "two"),
        points(item(1, 72, "\u2022", 90, "one"), item(2, 90, "\u2022", 90, "two")));
    assertEquals(
        List.of("one", "two"),
        points(item(1, 90, "\u2022", 90, "one"), item(2, 72, "\u2022", 90, "two")));
  }

  @Test
  void aBulletOfAnotherKindBelowALeadInIsItsSubItem() {
    assertEquals(
        List.of("improve: > a", "improve: > b"),
        points(item("\u2022", 72, "improve:"), item("\u2013", 72, "a"), item("\u2013", 72, "b")));
    assertEquals(
        List.of("improve", "a"), points(item("\u2022", 72, "improve"), item("\u2013", 72, "a")));
  }

  private static List<String> titles(TextBlock... items) {
    return ItemTree.points(List.of(items), Optional.empty()).stream()
        .map(l -> l.title().map(t -> t + " # ").orElse("")
            + String.join(" + ", l.blocks().stream().map(TextBlock::text).toList()))
        .toList();
  }

  @Test
  void aNumberedTitleIsNotAPointAndNamesThoseBelowIt() {
    assertEquals(
        List.of("Care of loaves # Rye rests.", "Care of loaves # Wheat is white.", "Ovens # Heat them.", "Ovens # Clean them."),
        titles(item("1.", 72, "Care of loaves"), item("\u2022", 90, "Rye rests."), item("\u2022", 90, "Wheat is white."),
            item("2.", 72, "Ovens"), item("\u2022", 90, "Heat them."), item("\u2022", 90, "Clean them.")));
  }

  @Test
  void theLeadInOfTheListIsNotThatOfItemsBelowATitle() {
    List<Item.Leaf> leaves = ItemTree.points(
        List.of(item("1.", 72, "Care of loaves"), item("\u2022", 90, "Rye rests."), item("\u2022", 90, "Wheat is white.")),
        Optional.of("The bakers should:"));

    assertTrue(leaves.stream().allMatch(l -> l.leadIn().isEmpty()), "the title is in between");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Look after loaves.", "Look after loaves,", "Look after all the loaves that stand about in every bakery of the town of Marrow today"
  })
  void aNumberedSentenceIsAPointWithEverythingBelowIt(String text) {
    assertEquals(
        List.of(text + " + Rye rests. + Wheat is white."),
        titles(item("1.", 72, text), item("\u2022", 90, "Rye rests."), item("\u2022", 90, "Wheat is white.")));
  }

  @Test
  void itemsWithABulletOrOneItemOrPartsOfASentenceBelowAreNotTitles() {
    assertEquals(
        List.of("Care of loaves + Rye rests. + Wheat is white."),
        titles(item("\u2022", 72, "Care of loaves"), item("\u2013", 90, "Rye rests."), item("\u2013", 90, "Wheat is white.")));
    assertEquals(
        List.of("Care of loaves + Rye rests."), titles(item("1.", 72, "Care of loaves"), item("\u2022", 90, "Rye rests.")));
    assertEquals(
        List.of("Take care that + rye rests + wheat is white."),
        titles(item("1.", 72, "Take care that"), item("\u2022", 90, "rye rests"), item("\u2022", 90, "wheat is white.")));
  }

  @Test
  void aDeeperFirstItemIsHarmless() {
    assertEquals(List.of("a", "one"), points(item("\u2013", 90, "a"), item("\u2022", 72, "one")));
  }

  @Test
  void noItemsGiveNoPoints() {
    assertEquals(List.of(), points());
  }

  @ParameterizedTest
  @ValueSource(strings = {"The council should:", "Strengths include:", "improve:", "In 2.5 years, e.g. soon:"})
  void aSentenceThatEndsInAColonIsABareLeadIn(String text) {
    assertTrue(ItemTree.isBareLeadIn(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "The council is good.", "The council is good. It should:", "Is it? Yes:", "ratio 3:1", "improve: attendance"
  })
  void aTextThatSaysMoreIsNotABareLeadIn(String text) {
    assertFalse(ItemTree.isBareLeadIn(text));
  }
}
