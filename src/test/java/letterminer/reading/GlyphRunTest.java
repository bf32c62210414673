package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import letterminer.model.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards where a string is shown, and how large. In Helvetica, "Barr" is 1.889 ems wide. */
class GlyphRunTest {
  private static Word word(String content) {
    return SmallPdf.read(content).lines().get(0).firstWord();
  }

  private static void assertPlace(double x, double right, double baseline, double size, Word word) {
    assertEquals("Barr", word.text());
    assertEquals(x, word.box().x(), 0.01);
    assertEquals(right, word.box().right(), 0.01);
    assertEquals(baseline, word.baseline(), 0.01);
    assertEquals(size, word.font().size(), 0.01);
  }

  @Test
  void aStringIsScaledByItsMatrixAndThePages() {
    assertPlace(100, 100 + 12 * 1.889, 200, 12, word("BT /R 6 Tf 2 0 0 2 100 400 Tm (Barr) Tj ET"));
    assertPlace(100, 100 + 12 * 1.889, 200, 12, word("2 0 0 2 20 100 cm BT /R 6 Tf 1 0 0 1 40 150 Tm (Barr) Tj ET"));
    assertPlace(100, 100 + 24 * 1.889, 200, 12, word("2 0 0 1 20 100 cm BT /R 6 Tf 2 0 0 2 40 300 Tm (Barr) Tj ET"));
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 80, 125})
  void aStringIsCondensedOrExpanded(int percent) {
    assertPlace(100, 100 + 12 * 1.889 * percent / 100, 200, 12,
        word("BT /R 12 Tf " + percent + " Tz 100 400 Td (Barr) Tj ET"));
  }

  /** The string's matrix turns it by the angle by which the page's turns it back. */
  @ParameterizedTest
  @CsvSource({"0.6, 0.8", "0.6, -0.8", "0.8, 0.6", "-0.8, -0.6", "0, 1"})
  void rotationsOfTheStringAndThePageCancelOut(double cos, double sin) {
    double x = cos * 100 + sin * 400;
    double y = -sin * 100 + cos * 400;
    assertPlace(100, 100 + 12 * 1.889, 200, 12, word(String.format(Locale.ROOT,
        "%1$.2f %2$.2f %3$.2f %1$.2f 0 0 cm BT /R 12 Tf %1$.2f %3$.2f %2$.2f %1$.2f %4$.2f %5$.2f Tm (Barr) Tj ET",
        cos, sin, -sin, x, y)));
  }

  @Test
  void aStringMayBeRaised() {
    assertPlace(100, 100 + 12 * 1.889, 190, 12, word("BT /R 6 Tf 5 Ts 2 0 0 2 100 400 Tm (Barr) Tj ET"));
  }

  /** Spacing is in text space; that of words applies to the blank. */
  @Test
  void charactersAndWordsAreSpaced() {
    List<Word> words = SmallPdf.read("BT /R 10 Tf 0.5 Tc 3 Tw 50 Tz 100 400 Td (Barr Barr) Tj ET").lines().get(0).words();

    assertEquals(100 + (18.89 + 4 * 0.5 + 2.78 + 0.5 + 3) / 2, words.get(1).box().x(), 0.01);
    assertEquals(100 + (18.89 + 3 * 0.5) / 2, words.get(0).box().right(), 0.01);
  }

  private static SmallPdf vertical(String content) {
    COSDictionary font = GlyphFontTest.composite("Identity-V");
    font.setItem(COSName.TO_UNICODE, SmallPdf.stream(
        "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <00FF> <0000> endbfrange"));
    return new SmallPdf().page(content).resource(COSName.FONT, "V", font);
  }

  /** The glyphs' origin is in the middle of their top: 0.4 ems to the right of it, 0.88 above the baseline. */
  @Test
  void theGlyphsOfAVerticalFontAreSetBelowEachOther() {
    List<Line> lines = vertical("BT /V 10 Tf 2 Tc 100 400 Td <00420061> Tj ET").read().pages().get(0).lines();

    assertEquals(List.of("B", "a"), lines.stream().map(Line::text).toList());
    BoundingBox first = lines.get(0).box();
    assertEquals(96, first.x(), 0.01);
    assertEquals(208.8, lines.get(0).baseline(), 0.01);
    assertEquals(96, lines.get(1).box().x(), 0.01);
    assertEquals(216.8, lines.get(1).baseline(), 0.01);
  }

  @Test
  void anAdjustmentMovesVerticalGlyphsUpOrDown() {
    List<Line> lines = vertical("BT /V 10 Tf 100 400 Td [<0042> 500 <0061>] TJ ET").read().pages().get(0).lines();

    assertEquals(List.of(208.8, 223.8), lines.stream().map(l -> Math.round(l.baseline() * 10) / 10.0).toList());
    assertEquals(96, lines.get(1).box().x(), 0.01);
  }

  @Test
  void theOffsetOfVerticalGlyphsIsRotatedWithThem() {
    Line line = vertical("0.6 0.8 -0.8 0.6 0 0 cm BT /V 10 Tf 0.6 -0.8 0.8 0.6 380 160 Tm <0042> Tj ET")
        .read().pages().get(0).lines().get(0);

    assertEquals(96, line.box().x(), 0.01);
    assertEquals(208.8, line.baseline(), 0.01);
  }
}
