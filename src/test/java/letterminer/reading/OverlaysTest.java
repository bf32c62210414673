package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import letterminer.model.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards which words of a page count as stamps over its text. The page's text is black and has 10 points. */
class OverlaysTest {
  private static final int RED = 0xFF0000;

  private final List<Word> words = new ArrayList<>();
  private final List<TextInk> inks = new ArrayList<>();

  private OverlaysTest word(int colour, double size, String text, double x, double baseline) {
    words.add(new Word(text, new BoundingBox(x, baseline - size, 0.5 * size * text.length(), size), baseline,
        new FontStyle("Sans", size, false, false, false), true));
    inks.add(new TextInk(colour, Sight.SHOWN, 0));
    return this;
  }

  /** A black word of 70 points' length at (100, 200). */
  private OverlaysTest page() {
    return word(Colour.BLACK, 10, "Ottoline-Barr.", 100, 200);
  }

  private Overlays overlays() {
    return Overlays.of(new PaintedWords(words, inks));
  }

  private void assertStamps(String... texts) {
    Overlays overlays = overlays();
    List<String> stamps = new ArrayList<>(words.stream().map(Word::text).toList());
    overlays.others().forEach(word -> stamps.remove(word.text()));

    assertEquals(List.of(texts), stamps);
    assertEquals(String.join("", texts).length(), overlays.characters());
  }

  @Test
  void aWordInAnotherColourOverTextIsAStamp() {
    page().word(RED, 10, "Received", 110, 202).assertStamps("Received");
  }

  @Test
  void aWordInAnotherColourBesideTextIsNone() {
    page().word(RED, 10, "Received", 200, 200).assertStamps();
  }

  @ParameterizedTest
  @CsvSource({"16, false", "17, false", "18, true"})
  void aWordInMuchLargerTypeOverTextIsAStamp(double size, boolean stamp) {
    page().word(Colour.BLACK, size, "Draft", 110, 204).assertStamps(stamp ? new String[] {"Draft"} : new String[0]);
  }

  @ParameterizedTest
  @CsvSource({"4144959, false", "4210752, true"})
  void aColourThatHardlyDiffersIsTheSame(int colour, boolean stamp) {
    page().word(colour, 10, "Draft", 110, 202).assertStamps(stamp ? new String[] {"Draft"} : new String[0]);
  }

  @Test
  void anUnknownColourDiffersFromAnyOther() {
    page().word(Colour.UNKNOWN, 10, "Draft", 110, 202).assertStamps("Draft");
  }

  @Test
  void anyColourDiffersFromAnUnknownOne() {
    word(Colour.UNKNOWN, 10, "Ottoline-Barr.", 100, 200).word(Colour.BLACK, 10, "Draft", 110, 202).assertStamps("Draft");
  }

  @Test
  void wordsInUnknownColoursAreNoStamps() {
    word(Colour.UNKNOWN, 10, "Ottoline-Barr.", 100, 200).word(RED, 10, "Fee", 300, 200)
        .word(Colour.UNKNOWN, 10, "Draft", 110, 202).assertStamps();
  }

  /** The first word has another colour than most characters. */
  @Test
  void theColourOfMostCharactersIsThePages() {
    word(RED, 10, "Received", 110, 202).page().word(RED, 10, "Draft", 300, 300).assertStamps("Received");
  }

  @Test
  void aColourThatComesBackIsCountedAsAWhole() {
    word(Colour.BLACK, 10, "Ottoline", 100, 200).word(RED, 10, "Received on", 110, 202)
        .word(Colour.BLACK, 10, "Barr", 300, 200).assertStamps("Received on");
  }

  @Test
  void theFirstOfTwoColoursWithAsManyCharactersIsThePages() {
    word(Colour.BLACK, 10, "Wexmoor", 100, 200).word(RED, 10, "Receipt", 110, 202).assertStamps("Receipt");
  }

  /** Kerning makes a few letters overlap. */
  @ParameterizedTest
  @CsvSource({"of, false", "and, true", "..., false"})
  void aStampLiesOnThreeCharactersAtLeast(String below, boolean stamp) {
    word(Colour.BLACK, 10, "Ottoline Barr of Marrow", 100, 400).word(Colour.BLACK, 10, below, 100, 200)
        .word(RED, 10, "Draft", 95, 202).assertStamps(stamp ? new String[] {"Draft"} : new String[0]);
  }

  @Test
  void theCharactersOfSeveralWordsBelowAreAdded() {
    word(Colour.BLACK, 10, "of", 100, 200).word(Colour.BLACK, 10, "Wexmoor and Marrow", 100, 400)
        .word(Colour.BLACK, 10, "it", 115, 200).word(RED, 10, "Draft", 103, 202).assertStamps("Draft");
  }

  /** The page's word ends at 170. */
  @ParameterizedTest
  @CsvSource({"166.9, true", "167.1, false", "80, true", "77.9, false"})
  void aStampSharesThreeTenthsOfAnEmOfTheLine(double x, boolean stamp) {
    page().word(RED, 10, "Draft", x, 202).assertStamps(stamp ? new String[] {"Draft"} : new String[0]);
  }

  /** Letters are 6 points high; 1.8 points of it have to be shared. */
  @ParameterizedTest
  @CsvSource({"204.1, true", "204.3, false", "195.9, true", "195.7, false"})
  void aStampSharesThreeTenthsOfTheHeightOfLetters(double baseline, boolean stamp) {
    page().word(RED, 10, "Draft", 120, baseline).assertStamps(stamp ? new String[] {"Draft"} : new String[0]);
  }

  @Test
  void theShadowOfAHeadingIsNoStamp() {
    page().word(RED, 10, "Ottoline-Barr.", 101, 201).assertStamps();
  }

  @Test
  void aPageInOneStyleHasNoStamps() {
    page().word(Colour.BLACK, 10, "Draft", 110, 202);
    PaintedWords page = new PaintedWords(words, inks);

    assertSame(words, Overlays.of(page).others());
  }

  /** The reach is 25 points; the stamp's first word spans 110 to 150. */
  @ParameterizedTest
  @CsvSource({"Received, 174.9, 202, true", "Received, 175.1, 202, false", "Draft, 60.1, 202, true",
      "Draft, 59.9, 202, false", "Draft, 110, 226.9, true", "Draft, 110, 227.1, false", "Draft, 110, 177.1, true",
      "Draft, 110, 176.9, false"})
  void aStampContinuesInWordsNearby(String text, double x, double baseline, boolean stamp) {
    page().word(Colour.BLACK, 10, "Wexmoor Council", 300, 400).word(RED, 10, "Approved", 110, 202)
        .word(RED, 10, text, x, baseline)
        .assertStamps(stamp ? new String[] {"Approved", text} : new String[] {"Approved"});
  }

  @Test
  void aStampContinuesFromWordToWord() {
    page().word(Colour.BLACK, 10, "Wexmoor and Marrow Councils", 300, 400).word(RED, 10, "Third", 110, 242)
        .word(RED, 10, "Other", 110, 222).word(RED, 10, "First", 110, 202).assertStamps("Third", "Other", "First");
  }

  @Test
  void aStampDoesNotContinueInAnotherStyle() {
    page().word(Colour.BLACK, 10, "Wexmoor and Marrow Councils", 300, 400).word(RED, 10, "Draft", 110, 202)
        .word(0x00FF00, 10, "green", 110, 222).word(RED, 11, "large", 110, 222).assertStamps("Draft");
  }
}
