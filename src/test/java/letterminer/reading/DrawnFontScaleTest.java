package letterminer.reading;

import static letterminer.reading.SmallPdf.numbers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards how large the glyphs of a Type 3 font are, and whether they take the current colour. */
class DrawnFontScaleTest {
  private static PDType3Font font(Object... entries) throws Exception {
    COSDictionary dictionary = SmallPdf.entries(entries);
    dictionary.setItem(COSName.TYPE, COSName.FONT);
    dictionary.setItem(COSName.SUBTYPE, COSName.TYPE3);
    return new PDType3Font(dictionary);
  }

  /** Average width and height in ems of the size that is set; a font of ordinary size has the size that is set. */
  @ParameterizedTest
  @CsvSource({
    "0.5, 0, 1", "0.16, 0, 1", "1.49, 0, 1", "0.14, 0, 0.28", "1.6, 0, 3.2", "-5, 0, 10", // By the width.
    "5, 0.5, 1", "5, 2.9, 1", "5, 0.3, 10", // Of an ordinary height.
    "5, 8, 8", "5, 3.4, 3.4", "5, 3.2, 10", "5, 29, 29", "5, 31, 10", // By the height, unless the width says otherwise.
  })
  void theSizeOfAFontFollowsFromItsGlyphs(double width, double height, double scale) throws Exception {
    for (double unit : new double[] {1, 0.001}) {
      assertEquals(scale, DrawnFontScale.of(font(
          "FontMatrix", numbers(unit, 0, 0, -unit, 0, 0), "Widths", numbers(0, width / unit, width / unit),
          "FontBBox", numbers(0, -1 / unit, 9, (height - 1) / unit))), 0.001);
    }
  }

  @Test
  void aFontWithoutWidthsHasTheSizeThatIsSet() throws Exception {
    assertEquals(1, DrawnFontScale.of(font("FontMatrix", numbers(1, 0, 0, 1, 0, 0), "FontBBox", numbers(0, 0, 9, 9))));
    assertEquals(1, DrawnFontScale.of(font("FontMatrix", numbers(1, 0, 0, 1, 0, 0), "Widths", numbers(0, 0))));
    assertEquals(10, DrawnFontScale.of(font("FontMatrix", numbers(1, 0, 0, 1, 0, 0), "Widths", numbers(5))), 0.001, "no box");
    assertEquals(1, DrawnFontScale.of(font("Widths", numbers(500))), 0.001, "the usual matrix");
    assertEquals(10, DrawnFontScale.of(font("Widths", numbers(5000))), 0.001, "the usual matrix");
  }

  @Test
  void aGlyphSaysWhetherItTakesTheCurrentColour() throws Exception {
    COSDictionary none = new COSDictionary();
    none.setItem("a", COSName.A);

    assertEquals(true, DrawnFontScale.takesColour(font("CharProcs", SmallPdf.entries("a",
        SmallPdf.stream("500 0 0 -10.5 400 700 d1 0 0 m")))));
    assertEquals(false, DrawnFontScale.takesColour(font("CharProcs", SmallPdf.entries("a",
        SmallPdf.stream("500 0 d0 1 0 0 rg")))));
    assertEquals(false, DrawnFontScale.takesColour(font("CharProcs", none)));
    assertEquals(false, DrawnFontScale.takesColour(font()));
  }
}
