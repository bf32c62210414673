package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import letterminer.model.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards how glyphs become words. The page has 400 × 600 points, type has 10 points, and glyphs are 5 points wide. */
class GlyphCollectorTest {
  private static final BoundingBox PAGE = new BoundingBox(0, 0, 400, 600);
  private static final FontFace SANS = new FontFace("Sans", false, false, false, 0.75, 0.25, 1);
  private static final FontFace SERIF = new FontFace("Serif", false, false, false, 0.75, 0.25, 1);

  private GlyphCollector glyphs = collector(0);

  GlyphCollectorTest() {
    style(SANS, 10);
  }

  private static GlyphCollector collector(double slope) {
    return new GlyphCollector(
        ReadingSettings.defaults(), new PageGeometry(0, 0, 400, 600, 0), 0.16, slope, Map.of(3, 33, 4, 44));
  }

  private GlyphCollectorTest style(FontFace face, double size) {
    glyphs.setFont(face, size, false, PAGE);
    return this;
  }

  private GlyphCollectorTest glyph(String characters, double x, double y, double width) {
    glyphs.add(new GlyphFont.Glyph(
        characters, characters.isBlank(), Accents.isAccent(characters), 0.5f, 0, 0, 0), x, 600 - y, x + width, 600 - y);
    return this;
  }

  private GlyphCollectorTest glyph(String characters, double x, double y) {
    return glyph(characters, x, y, 5);
  }

  private void assertWords(String... words) {
    assertEquals(List.of(words), glyphs.words().words().stream().map(Word::text).toList());
  }

  private void assertJoined(boolean joined, String first, String second) {
    assertWords(joined ? new String[] {first + second} : new String[] {first, second});
  }

  @Test
  void aWordSpansItsGlyphs() {
    glyph("B", 100, 200).glyph("a", 105, 200).glyph(" ", 110, 200).glyph("r", 115, 200);
    List<Word> words = glyphs.words().words();

    assertEquals("Ba", words.get(0).text());
    assertEquals(BoundingBox.ofCorners(100, 192.5, 110, 202.5), words.get(0).box());
    assertEquals(200, words.get(0).baseline());
    assertEquals(new FontStyle("Sans", 10, false, false, false), words.get(0).font());
    assertEquals(List.of(false, true), words.stream().map(Word::spaceBefore).toList());
  }

  /** The first glyph ends at 105. */
  @ParameterizedTest
  @CsvSource({"106.5, 200, true", "106.7, 200, false", "100.1, 200, true", "99.9, 200, false", "105, 200.9, true",
      "105, 201, false", "105, 199.1, true", "105, 199, false"})
  void aWordContinuesAtItsEnd(double x, double y, boolean joined) {
    glyph("a", 100, 200).glyph("b", x, y).assertJoined(joined, "a", "b");
  }

  /** A glyph may begin a tenth of an em before the last one, but no more. */
  @ParameterizedTest
  @CsvSource({"99.1, true", "98.9, false"})
  void aWordDoesNotGoBack(double x, boolean joined) {
    glyph("a", 100, 200, 1).glyph("b", x, 200).assertJoined(joined, "a", "b");
  }

  @Test
  void aWordHasOneStyleAndOneInk() {
    glyph("a", 100, 200).style(SERIF, 10).glyph("b", 105, 200).style(SERIF, 12).glyph("c", 110, 200);
    glyphs.setInk(new TextInk(Colour.WHITE, Sight.SHOWN, 0), 1, 0);
    glyph("d", 115, 200).assertWords("a", "b", "c", "d");
    assertEquals(Colour.WHITE, glyphs.words().ink(3).colour());
  }

  /** Glyphs of 10 points: overprints are at most 1.75 points, or two for broad glyphs, apart. */
  @ParameterizedTest
  @CsvSource({"5, 1.7, 0, a", "5, 1.8, 0, aa", "5, -1.7, 0, a", "9, 1.9, 0, a", "9, 2, 0, aa", "9, -1.9, 0, a",
      "5, 0, 1.9, a", "5, 0, -1.9, a"})
  void aGlyphThatIsPrintedTwiceIsReadOnce(double width, double across, double down, String text) {
    glyph("a", 100, 200, width).glyph("a", 100 + across, 200 + down, width);

    assertEquals(text, glyphs.words().words().stream().map(Word::text).collect(Collectors.joining()));
  }

  @Test
  void aGlyphTwoTenthsOfAnEmBelowIsAnotherOne() {
    glyph("a", 100, 200).glyph("a", 100, 202).assertWords("a", "a");
  }

  @ParameterizedTest
  @CsvSource({"0.06, 0, true", "0.04, 0, false", "0, 0.06, true", "0, 0.04, false", "-0.06, 0, true"})
  void glyphsThatArePrintedTwiceWithAnOffsetAreBold(double across, double down, boolean bold) {
    glyph("a", 100, 200).glyph("a", 100 + across, 200 + down);

    assertEquals(bold, glyphs.words().word(0).font().bold());
  }

  @Test
  void aWordIsBoldIfMoreThanHalfOfItIsPrintedTwice() {
    glyph("a", 100, 200).glyph("a", 100.2, 200).glyph("b", 105, 200);
    assertEquals(false, glyphs.words().word(0).font().bold());
    glyph("c", 150, 200).glyph("c", 150.2, 200).glyph("d", 155, 200).glyph("d", 155.2, 200).glyph("e", 160, 200);
    assertEquals(true, glyphs.words().word(1).font().bold());
    glyph("f", 200, 200).assertWords("ab", "cde", "f");
    assertEquals(false, glyphs.words().word(2).font().bold());
  }

  /** An accent after its letter, whose middle is between the letter's edges at 100 and 105. */
  @ParameterizedTest
  @CsvSource({"100, 200, true", "97.5, 200, true", "97.4, 200, false", "102.5, 200, true", "102.6, 200, false",
      "100, 204.9, true", "100, 205, false", "100, 195.1, true", "100, 195, false"})
  void anAccentIsSetOverTheLetterBeforeIt(double x, double y, boolean over) {
    glyph("e", 100, 200).glyph("\u00B4", x, y);

    assertEquals(over, glyphs.words().word(0).text().equals("\u00E9"));
  }

  @ParameterizedTest
  @CsvSource({"100, 200, true", "97.5, 200, true", "97.4, 200, false", "102.5, 200, true", "102.6, 200, false",
      "100, 204.9, true", "100, 205, false"})
  void anAccentIsSetOverTheLetterAfterIt(double x, double y, boolean over) {
    glyph("\u00B4", x, y).glyph("e", 100, 200);
    List<String> texts = glyphs.words().words().stream().map(Word::text).toList();

    assertEquals(over, texts.equals(List.of("\u00E9")), texts.toString());
    assertTrue(over || String.join("", texts).equals("\u00B4e"), texts.toString());
  }

  @Test
  void aLetterWithAnAccentIsPrintedTwiceLikeAnyOther() {
    glyph("e", 100, 200).glyph("\u00B4", 100, 200).glyph("\u00E9", 100.2, 200).assertWords("\u00E9");
  }

  @Test
  void anAccentOverNoLetterIsACharacterInItsOwnStyle() {
    glyph("\u00B4", 100, 200).style(SERIF, 12).glyph("q", 100, 200).style(SANS, 10).glyph("a", 120, 200)
        .assertWords("\u00B4", "q", "a");
    assertEquals(List.of(10.0, 12.0, 10.0), glyphs.words().words().stream().map(w -> w.font().size()).toList());
  }

  @Test
  void ofTwoAccentsInARowTheLastIsTheLetters() {
    glyph("`", 80, 200).glyph("\u00B4", 100, 200).glyph("e", 100, 200).assertWords("`", "\u00E9");
  }

  @Test
  void anAccentInAnotherInkBelongsToNoLetter() {
    glyph("\u00B4", 100, 200);
    glyphs.setInk(new TextInk(Colour.WHITE, Sight.SHOWN, 0), 1, 0);
    glyph("e", 100, 200).assertWords("\u00B4", "e");
    assertEquals(List.of(Colour.BLACK, Colour.WHITE), glyphs.words().inks().stream().map(TextInk::colour).toList());
  }

  @Test
  void anAccentAtTheEndIsRead() {
    glyph("a", 100, 200).glyph("^", 150, 200).assertWords("a", "^");
  }

  @ParameterizedTest
  @CsvSource({"-5, 200, true", "-5.1, 200, false", "400, 200, true", "400.1, 200, false", "100, 0, true", "100, -0.1, false",
      "100, 610, true", "100, 610.1, false"})
  void aGlyphBesideThePageIsNotRead(double x, double y, boolean read) {
    glyphs.setFont(SANS, 10, false, new BoundingBox(-100, -100, 1000, 1000));
    glyph("a", x, y).assertWords(read ? new String[] {"a"} : new String[0]);
    assertEquals(read, glyphs.hidden().isEmpty());
  }

  /** The clip reaches from (100, 200) to (150, 250). */
  @ParameterizedTest
  @CsvSource({"95, 220, true", "94.9, 220, false", "150, 220, true", "150.1, 220, false", "120, 200, true",
      "120, 199.9, false", "120, 257, true", "120, 257.1, false"})
  void aGlyphOutsideTheClipIsNotRead(double x, double y, boolean read) {
    glyphs.setFont(SANS, 10, false, BoundingBox.ofCorners(100, 200, 150, 250));
    glyph("a", x, y).assertWords(read ? new String[] {"a"} : new String[0]);
    assertEquals(read, glyphs.hidden().isEmpty());
  }

  @Test
  void aGlyphThatIsHiddenEndsTheWord() {
    glyph("a", 100, 200).style(SANS, 0.4).glyph("b", 105, 200).style(SANS, 10).glyph("c", 105, 200).assertWords("a", "c");
    glyph(" ", 900, 200);
    assertEquals("Page 1 does not show 1 of its characters, which were left out: 1 too small to be seen.",
        glyphs.hidden().message(1));
  }

  /** A slope of 6 % is level; text that runs to the left, or up, is not. */
  @ParameterizedTest
  @CsvSource({"100, 6, true", "100, -6, true", "100, 6.1, false", "100, -6.1, false", "-100, 0, false", "0, 100, false",
      "0, 0, true"})
  void onlyLevelTextIsRead(double x, double y, boolean read) {
    glyph("a", 100, 200);
    glyphs.setInk(TextInk.BLACK, x, y);
    glyph("b", 105, 200).glyph(" ", 110, 200);
    glyphs.setInk(TextInk.BLACK, 1, 0);
    glyph("c", 110, 200).assertWords(read ? new String[] {"ab", "c"} : new String[] {"a", "c"});
    assertEquals(read ? 0 : 1, glyphs.rotatedGlyphs());
  }

  /** The page is rotated about its middle, and lines that fall by 10 % are level. */
  @Test
  void theLinesOfAPageThatWasScannedAtAnAngleAreLevelled() {
    glyphs = collector(0.1);
    style(SANS, 10);
    glyphs.setInk(TextInk.BLACK, 100, -10);
    glyph("a", 100, 200).glyph("b", 300, 220);
    assertEquals(List.of(210.0, 210.0), glyphs.words().words().stream().map(Word::baseline).toList());
    glyphs.setInk(TextInk.BLACK, 100, 0);
    glyph("c", 100, 300);
    assertEquals(1, glyphs.rotatedGlyphs());
  }

  @Test
  void glyphsThatAreSetAsideAreCounted() {
    glyph("a", 100, 200);
    glyphs.setAside(true);
    glyph("b", 105, 200).glyph(" ", 110, 200);
    glyphs.setAside(false);
    glyph("c", 105, 200).assertWords("a", "c");
    assertEquals(1, glyphs.glyphsSetAside());
  }

  @Test
  void aWordBelongsToTheInnermostMarkedContent() {
    glyphs.endMark();
    glyph("a", 100, 200).glyph(" ", 105, 200);
    glyphs.beginMark(3);
    glyph("b", 110, 200).glyph(" ", 115, 200);
    glyphs.beginMark(-1);
    glyph("c", 120, 200).glyph(" ", 125, 200);
    glyphs.endMark();
    glyphs.beginMark(4);
    glyph("d", 130, 200).glyph(" ", 135, 200);
    glyphs.beginArtifact();
    glyph("e", 140, 200).glyph(" ", 145, 200);
    glyphs.endMark();
    glyphs.endMark();
    glyph("f", 150, 200).glyph(" ", 155, 200);
    glyphs.endMark();
    glyphs.beginMark(9);
    glyph("g", 160, 200);

    assertEquals(List.of(Tags.UNTAGGED, 33, 33, 44, Tags.UNTAGGED, 33, Tags.UNTAGGED),
        glyphs.words().words().stream().map(Word::tag).toList());
  }

  @Test
  void unknownGlyphsHaveTheTextOfTheirMarkedContent() {
    glyphs.beginMark(3);
    glyphs.replace("");
    glyphs.beginMark(-1);
    glyphs.replace("fi");
    glyph("\uFFFD", 100, 200);
    glyphs.endMark();
    glyph("\uFFFD", 105, 200);
    glyphs.endMark();
    assertWords("fi\uFFFD");
  }

  @Test
  void theTextOfAMarkedContentDoesNotReplaceAnAccentBeforeIt() {
    glyph("^", 100, 200);
    glyphs.beginMark(3);
    glyphs.replace("x");
    glyph("\uFFFD", 105, 200).glyph("^", 130, 200);
    glyphs.endMark();
    assertWords("^\uFFFD", "^");
  }

  @Test
  void atMostAHundredTextsAreOpen() {
    for (int i = 0; i < 101; i++) {
      glyphs.beginMark(-1);
      glyphs.replace(i == 100 ? "b" : i == 99 ? "a" : "none of these");
    }
    glyph("\uFFFD", 100, 200);
    glyphs.endMark();
    glyphs.endMark();
    assertWords("a");
  }
}
