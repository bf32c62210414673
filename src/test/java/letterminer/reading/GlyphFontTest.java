package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Guards the kinds of fonts, and the text and the place of their glyphs. */
class GlyphFontTest {
  @BeforeAll
  static void quiet() {
    Logger.getLogger("org.apache.pdfbox").setLevel(Level.OFF);
  }

  private static GlyphFont font(COSDictionary dictionary) throws IOException {
    PDFont font = FontSubstitution.with(() -> PDFontFactory.createFont(dictionary));
    return new GlyphFont(font, Optional.empty());
  }

  private static GlyphFont helvetica() throws IOException {
    return new GlyphFont(FontSubstitution.with(() -> new PDType1Font(FontName.HELVETICA)), Optional.empty());
  }

  /** A font without characters or a program, with codes of two bytes; glyphs are 0.8 ems wide. */
  static COSDictionary composite(String encoding) {
    COSDictionary characters = SmallPdf.entries("Registry", new COSString("Adobe"), "Ordering", new COSString("Identity"),
        "Supplement", COSInteger.ZERO);
    COSDictionary descendant = SmallPdf.entries("Type", COSName.FONT, "Subtype", COSName.CID_FONT_TYPE2,
        "BaseFont", COSName.getPDFName("Sans"), "CIDSystemInfo", characters, "DW", COSInteger.get(800));
    return SmallPdf.entries("Type", COSName.FONT, "Subtype", COSName.TYPE0, "BaseFont", COSName.getPDFName("Sans"),
        "Encoding", COSName.getPDFName(encoding), "DescendantFonts", new COSArray(List.of(descendant)));
  }

  private static COSDictionary drawn(String glyph, String content) {
    COSArray differences = new COSArray();
    differences.add(COSInteger.get(65));
    differences.add(COSName.getPDFName(glyph));
    differences.add(COSName.getPDFName("g2"));
    return SmallPdf.entries("Type", COSName.FONT, "Subtype", COSName.TYPE3,
        "Encoding", SmallPdf.entries("Differences", differences),
        "CharProcs", SmallPdf.entries(glyph, SmallPdf.stream(content)));
  }

  @Test
  void aFontOfTheStandardOnesHasCodesOfOneByte() throws IOException {
    GlyphFont font = helvetica();

    assertTrue(font.isOneByte());
    assertFalse(font.isTwoBytes());
    assertFalse(font.isVertical());
    assertFalse(font.isDrawn());
    assertFalse(font.bringsItsColour());
    assertEquals("A", font.glyph('A').characters());
    assertEquals(0.667f, font.glyph('A').advanceX());
    assertEquals(0, font.glyph('A').offsetX());
    assertFalse(font.glyph('A').blank());
    assertTrue(font.glyph(' ').blank());
    assertTrue(font.glyph('`').accent());
  }

  @Test
  void aCompositeFontHasCodesOfTwoBytes() throws IOException {
    GlyphFont level = font(composite("Identity-H"));
    GlyphFont upright = font(composite("Identity-V"));

    assertFalse(level.isOneByte());
    assertTrue(level.isTwoBytes());
    assertFalse(level.isVertical());
    assertFalse(upright.isTwoBytes());
    assertTrue(upright.isVertical());
  }

  @Test
  void theGlyphsOfAVerticalFontHangBelowTheirOrigin() throws IOException {
    GlyphFont.Glyph glyph = font(composite("Identity-V")).glyph(65);

    assertEquals(-1, glyph.advanceY());
    assertEquals(-0.4f, glyph.offsetX(), 1e-6f);
    assertEquals(-0.88f, glyph.offsetY(), 1e-6f);
  }

  @Test
  void aDrawnFontMayBringItsColour() throws IOException {
    GlyphFont coloured = font(drawn("a", "500 0 d0 1 0 0 rg 0 0 9 9 re f"));
    GlyphFont plain = font(drawn("a", "500 0 0 0 500 700 d1 0 0 9 9 re f"));

    assertTrue(coloured.isDrawn());
    assertTrue(coloured.isOneByte());
    assertTrue(coloured.bringsItsColour());
    assertFalse(plain.bringsItsColour());
  }

  /** A name without a meaning: the code is a letter, unless the name is only a number. */
  @Test
  void theGlyphsOfADrawnFontWithoutNamesHaveTheCodesCharacter() throws IOException {
    assertEquals("A", font(drawn("drawing", "500 0 d0 f")).glyph('A').characters());
    assertEquals("\uFFFD", font(drawn("g1", "500 0 d0 f")).glyph('A').characters());
    assertEquals("", font(drawn("g1", "500 0 d0 f")).glyph('B').characters(), "without a drawing");
  }

  @Test
  void aGlyphIsMadeOnce() throws IOException {
    GlyphFont font = font(composite("Identity-H"));

    assertSame(font.glyph(65), font.glyph(65));
    assertSame(font.glyph(0xFFFF), font.glyph(0xFFFF));
    assertSame(font.glyph(0), font.glyph(0));
    assertEquals(0.8f, font.glyph(0x10000).advanceX());
    assertEquals(0.8f, font.glyph(-1).advanceX());
  }
}
