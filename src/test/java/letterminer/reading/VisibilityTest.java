package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import letterminer.model.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Guards which words of a page of 100 × 100 points can be seen. Words have 10 points; their test points lie 3 points above
 * the baseline.
 */
class VisibilityTest {
  private static final int GREY = 0x808080;

  private final Paints paints = new Paints(ReadingSettings.defaults());
  private final HiddenCharacters hidden = new HiddenCharacters();
  private final List<Word> words = new ArrayList<>();
  private final List<TextInk> inks = new ArrayList<>();

  private VisibilityTest word(int colour, Sight sight, String text, double x, double baseline) {
    words.add(new Word(text, new BoundingBox(x, baseline - 8, 20, 10), baseline,
        new FontStyle("Sans", 10, false, false, false), true));
    inks.add(new TextInk(colour, sight, paints.count()));
    return this;
  }

  private VisibilityTest word(int colour, String text, double x, double baseline) {
    return word(colour, Sight.SHOWN, text, x, baseline);
  }

  private VisibilityTest paint(double left, double top, double right, double bottom, int colour, boolean covers,
      boolean picture, boolean throughText) {
    paints.add(new Paints.Paint(
        BoundingBox.ofCorners(left, top, right, bottom), null, colour, covers, picture, throughText));
    return this;
  }

  private VisibilityTest box(double left, double top, double right, double bottom, int colour) {
    return paint(left, top, right, bottom, colour, true, false, false);
  }

  private String seen(int drawn) {
    PaintedWords seen = new Visibility(ReadingSettings.defaults(), paints, hidden)
        .seen(new PaintedWords(words, inks), 10_000, drawn);
    return String.join(" ", seen.words().stream().map(Word::text).toList());
  }

  private void assertSeen(String texts) {
    assertEquals(texts, seen(0));
  }

  @Test
  void aPageWithNothingToHideIsLeftAsItIs() {
    word(Colour.BLACK, "Barr", 40, 50);
    PaintedWords page = new PaintedWords(words, inks);

    assertSame(page, new Visibility(ReadingSettings.defaults(), paints, hidden).seen(page, 10_000, 0));
  }

  /** The word's test points are at 43, 50 and 57, at a height of 47. */
  @ParameterizedTest
  @CsvSource({"43, 40, 57, 60, false", "43.1, 40, 57, 60, true", "43, 40, 56.9, 60, true", "43, 47, 57, 60, false",
      "43, 47.1, 57, 60, true", "43, 40, 57, 47, false", "43, 40, 57, 46.9, true"})
  void aBoxOverAllTestPointsHidesAWord(double left, double top, double right, double bottom, boolean seen) {
    word(Colour.BLACK, "Barr", 40, 50).box(left, top, right, bottom, GREY).word(Colour.BLACK, "Marrow", 0, 90)
        .assertSeen(seen ? "Barr Marrow" : "Marrow");
  }

  @Test
  void aWordOnGlyphsInAnotherColourIsSeen() {
    word(Colour.BLACK, "box", 35, 50).word(Colour.WHITE, "Barr", 40, 50).word(Colour.WHITE, "Marrow", 0, 90)
        .assertSeen("box Barr");
  }

  /** The white word's middle is (50, 47); the black one is 20 wide and reaches from 8 above its baseline to 2 below. */
  @ParameterizedTest
  @CsvSource({"30.1, 50, true", "29.9, 50, false", "49.9, 50, true", "50.1, 50, false", "40, 54.9, true", "40, 55.1, false",
      "40, 45.1, true", "40, 44.9, false"})
  void aWhiteWordLiesOnGlyphsIfItsMiddleDoes(double x, double baseline, boolean seen) {
    word(Colour.BLACK, "box", x, baseline).word(Colour.WHITE, "Barr", 40, 50).assertSeen(seen ? "box Barr" : "box");
  }

  @Test
  void theBackgroundIsThePaintBelowTheWord() {
    box(0, 0, 100, 100, Colour.BLACK).word(Colour.BLACK, "dark", 40, 50).word(Colour.WHITE, "light", 40, 70)
        .assertSeen("light");
  }

  @Test
  void ifPartOfAWordLiesOnAnotherColourItIsSeen() {
    box(0, 40, 50, 60, Colour.BLACK).word(Colour.WHITE, "Barr", 40, 50).word(Colour.WHITE, "Marrow", 60, 50)
        .assertSeen("Barr");
  }

  @Test
  void aBackgroundOfUnknownColourHidesNothing() {
    paint(0, 0, 100, 100, Colour.UNKNOWN, false, false, false).word(Colour.WHITE, "Barr", 40, 50).assertSeen("Barr");
  }

  @Test
  void aWordOfUnknownColourIsSeen() {
    word(Colour.UNKNOWN, "Barr", 40, 50).word(Colour.WHITE, "Marrow", 0, 90).assertSeen("Barr");
  }

  /** A hidden word counts as printed again if it is seen less than half an em away. */
  @ParameterizedTest
  @CsvSource({"44.9, 50, Barr, true", "35.1, 50, Barr, true", "40, 54.9, Barr, true", "45, 50, Barr, false",
      "40, 55, Barr, false", "40, 50, Marrow, false"})
  void aWordThatIsPrintedAgainIsNotReported(double x, double baseline, String text, boolean again) {
    word(Colour.BLACK, "Barr", 40, 50).box(0, 0, 100, 100, Colour.WHITE).word(Colour.BLACK, text, x, baseline)
        .assertSeen(text);
    assertEquals(again, hidden.isEmpty());
  }

  @Test
  void wordsThatAreAllHiddenAreReported() {
    word(Colour.WHITE, "Barr", 40, 50).word(Colour.WHITE, "Barr", 40, 50).assertSeen("");
    assertEquals("Page 3 does not show 8 of its characters, which were left out: 8 in the colour of their background.",
        hidden.message(3));
  }

  /** Invisible text transcribes a scan if pictures cover half of the page and it is longer than the visible text. */
  @ParameterizedTest
  @CsvSource({"50, abc, true", "49.9, abc, false", "50, abcd, false", "50, abcde, false"})
  void theTextOfAScanIsSeen(double height, String visible, boolean seen) {
    paint(0, 0, 100, height, Colour.UNKNOWN, true, true, false).word(Colour.BLACK, visible, 40, 90)
        .word(Colour.BLACK, Sight.INVISIBLE, "Barr", 40, 50).assertSeen(seen ? visible + " Barr" : visible);
  }

  @ParameterizedTest
  @CsvSource({"INVISIBLE, true", "ONLY_CLIPS, true", "TRANSPARENT, true", "OUTSIDE_PAGE, false", "TOO_SMALL, false",
      "ON_HIDDEN_LAYER, false"})
  void whatIsHiddenForAnotherReasonIsNoTranscript(Sight sight, boolean seen) {
    paint(0, 0, 100, 100, Colour.UNKNOWN, true, true, false).word(Colour.BLACK, sight, "Barr", 40, 50)
        .assertSeen(seen ? "Barr" : "");
  }

  /** Letters that are drawn as shapes: one shape for two letters at least. */
  @ParameterizedTest
  @CsvSource({"2, true", "1, false"})
  void theTextBehindDrawnLettersIsSeen(int drawn, boolean seen) {
    word(Colour.BLACK, Sight.INVISIBLE, "Barr", 40, 50);

    assertEquals(seen ? "Barr" : "", seen(drawn));
  }

  @Test
  void aClippingWordIsSeenIfPaintedThrough() {
    word(Colour.BLACK, Sight.ONLY_CLIPS, "one", 40, 20).word(Colour.BLACK, Sight.ONLY_CLIPS, "two", 40, 80)
        .paint(55, 0, 100, 40, GREY, true, false, true).paint(0, 60, 100, 100, GREY, true, false, false)
        .assertSeen("one");
  }

  /** What was painted before the word was not painted through it. */
  @Test
  void aClippingWordIsNotSeenForEarlierPaint() {
    paint(0, 0, 100, 100, GREY, false, false, true).word(Colour.BLACK, Sight.ONLY_CLIPS, "one", 40, 20).assertSeen("");
  }

  @Test
  void whereAreasWereDroppedNothingCountsAsHiddenByColour() {
    word(Colour.WHITE, "Barr", 40, 50).word(Colour.BLACK, Sight.ONLY_CLIPS, "clip", 40, 80);
    for (int i = 0; i <= ReadingSettings.defaults().mostShapes(); i++) {
      box(0, 0, 10, 10, GREY);
    }
    assertSeen("Barr clip");
  }
}
