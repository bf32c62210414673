package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

/** Guards what takes the place of a broken font, and which broken fonts lose nothing. */
class FontRepairTest {
  private static COSDictionary withProgram() {
    return SmallPdf.entries("FontFile", new COSStream(), "FontFile2", new COSStream(), "FontFile3", new COSStream(),
        "Flags", COSInteger.get(32));
  }

  private static COSDictionary descendant(COSDictionary font) {
    return (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
  }

  private static void assertLean(COSDictionary font) {
    assertEquals(List.of(COSName.FLAGS), List.copyOf(font.getCOSDictionary(COSName.FONT_DESC).keySet()));
  }

  @Test
  void aSimpleFontIsReplacedByItselfWithoutProgramThenByHelvetica() {
    COSDictionary font = SmallPdf.entries("Subtype", COSName.TRUE_TYPE, "BaseFont", COSName.A, "FontDescriptor", withProgram());
    List<COSDictionary> substitutes = FontRepair.substitutes(font);

    assertEquals(2, substitutes.size());
    assertEquals(COSName.A, substitutes.get(0).getCOSName(COSName.BASE_FONT));
    assertLean(substitutes.get(0));
    assertEquals(4, font.getCOSDictionary(COSName.FONT_DESC).size(), "the font itself stays as it is");
    assertEquals(COSName.FONT, substitutes.get(1).getCOSName(COSName.TYPE));
    assertEquals(COSName.TYPE1, substitutes.get(1).getCOSName(COSName.SUBTYPE));
    assertEquals("Helvetica", substitutes.get(1).getNameAsString(COSName.BASE_FONT));
  }

  @Test
  void aCompositeFontKeepsItsWidthsAndEncodingWithoutItsProgram() {
    COSDictionary font = GlyphFontTest.composite("Identity-V");
    COSDictionary characters = descendant(font).getCOSDictionary(COSName.CIDSYSTEMINFO);
    descendant(font).setItem(COSName.FONT_DESC, withProgram());
    List<COSDictionary> substitutes = FontRepair.substitutes(font);

    assertEquals(2, substitutes.size());
    assertEquals(COSName.IDENTITY_V, substitutes.get(0).getCOSName(COSName.ENCODING));
    assertEquals(COSName.IDENTITY_H, substitutes.get(1).getCOSName(COSName.ENCODING));
    for (COSDictionary substitute : substitutes) {
      assertLean(descendant(substitute));
      assertEquals(800, descendant(substitute).getInt(COSName.DW));
      assertSame(characters, descendant(substitute).getCOSDictionary(COSName.CIDSYSTEMINFO));
    }
  }

  @Test
  void aCompositeFontWithoutItsPartsIsCompleted() {
    COSDictionary bare = SmallPdf.entries("Subtype", COSName.TYPE0);
    COSDictionary empty = SmallPdf.entries("Subtype", COSName.TYPE0, "DescendantFonts", new COSArray());
    COSDictionary odd = SmallPdf.entries("Subtype", COSName.TYPE0, "DescendantFonts", new COSArray(List.of(COSName.A)));
    for (COSDictionary font : List.of(bare, empty, odd)) {
      COSDictionary whole = FontRepair.compositeWithoutProgram(font);
      assertEquals(COSName.IDENTITY_H, whole.getCOSName(COSName.ENCODING));
      assertEquals(COSName.FONT, descendant(whole).getCOSName(COSName.TYPE));
      assertEquals(COSName.CID_FONT_TYPE2, descendant(whole).getCOSName(COSName.SUBTYPE));
      COSDictionary characters = descendant(whole).getCOSDictionary(COSName.CIDSYSTEMINFO);
      assertEquals("Adobe", characters.getString(COSName.REGISTRY));
      assertEquals("Identity", characters.getString(COSName.ORDERING));
      assertEquals(0, characters.getInt(COSName.SUPPLEMENT));
    }
  }

  @Test
  void aCompositeFontLosesNothingIfItsMapHasTheCharacters() {
    COSDictionary font = GlyphFontTest.composite("Identity-H");

    assertTrue(FontRepair.isReadableWithoutProgram(font, true));
    assertFalse(FontRepair.isReadableWithoutProgram(font, false));
    font.setItem(COSName.DESCENDANT_FONTS, new COSArray());
    assertFalse(FontRepair.isReadableWithoutProgram(font, true));
    font.removeItem(COSName.DESCENDANT_FONTS);
    assertFalse(FontRepair.isReadableWithoutProgram(font, true));
  }

  @Test
  void aSimpleFontLosesNothingIfItHasWidthsAndCharacters() {
    COSDictionary font = SmallPdf.entries("Subtype", COSName.TRUE_TYPE, "Widths", new COSArray());

    assertTrue(FontRepair.isReadableWithoutProgram(font, true));
    assertFalse(FontRepair.isReadableWithoutProgram(font, false));
    font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    assertTrue(FontRepair.isReadableWithoutProgram(font, false));
    font.removeItem(COSName.WIDTHS);
    assertFalse(FontRepair.isReadableWithoutProgram(font, true));
  }

  @Test
  void aCompositeFontMayBeSparedItsProgram() {
    COSDictionary font = GlyphFontTest.composite("Identity-H");
    assertFalse(FontPrograms.isSpareableWithMap(font), "it has none");
    descendant(font).setItem(COSName.FONT_DESC, SmallPdf.entries("Flags", COSInteger.get(4)));
    assertFalse(FontPrograms.isSpareableWithMap(font), "it has none");
    descendant(font).setItem(COSName.FONT_DESC, withProgram());
    assertTrue(FontPrograms.isSpareableWithMap(font));
    descendant(font).setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    assertFalse(FontPrograms.isSpareableWithMap(font));
    font.setItem(COSName.DESCENDANT_FONTS, new COSArray());
    assertFalse(FontPrograms.isSpareableWithMap(font));
    assertFalse(FontPrograms.isSpareableWithMap(SmallPdf.entries("Subtype", COSName.TRUE_TYPE)));
  }

  private static boolean isSpared(int flags, COSDictionary encoding) {
    COSDictionary font = SmallPdf.entries("Subtype", COSName.TRUE_TYPE, "BaseFont", COSName.A, "Widths", new COSArray(),
        "FontDescriptor", SmallPdf.entries("Flags", COSInteger.get(flags), "FontFile2", new COSStream()),
        "Encoding", encoding);
    return FontPrograms.leftOut(font) != font;
  }

  /** A symbolic font, with flag 4, has an encoding of its own, which a dictionary only changes. */
  @Test
  void aSymbolicFontNeedsABaseEncoding() {
    COSDictionary differences = SmallPdf.entries("Differences", new COSArray());
    COSDictionary based = SmallPdf.entries("BaseEncoding", COSName.WIN_ANSI_ENCODING);
    COSDictionary unknown = SmallPdf.entries("BaseEncoding", COSName.A);

    assertTrue(isSpared(32, differences));
    assertFalse(isSpared(4, differences));
    assertTrue(isSpared(4, based));
    assertFalse(isSpared(4, unknown));
  }

  private static FontFace face(String name, Object... descriptor) throws Exception {
    COSDictionary font = SmallPdf.entries("Type", COSName.FONT, "Subtype", COSName.TYPE1, "Widths", new COSArray(),
        "BaseFont", COSName.getPDFName(name), "Encoding", COSName.WIN_ANSI_ENCODING,
        "FontDescriptor", SmallPdf.entries(descriptor));
    return new FontCatalogue(ReadingSettings.defaults()).font(font).face();
  }

  @Test
  void theNameOfAFontSaysItsStyle() throws Exception {
    assertEquals("Sans", face("ABCDEF+Sans").name());
    assertEquals("ABCDEF+", face("ABCDEF+").name());
    assertEquals("ABCDE+Sans", face("ABCDE+Sans").name());
    assertTrue(face("Sans-DemiBold").bold());
    assertFalse(face("Sans").bold());
    assertTrue(face("Sans-Oblique").italic());
    assertFalse(face("Sans").italic());
    assertTrue(face("WingdingsX").symbolic());
    assertFalse(face("Sans").symbolic());
  }

  @Test
  void theDescriptorOfAFontSaysItsStyleAndHeight() throws Exception {
    assertTrue(face("Sans", "FontWeight", COSInteger.get(600)).bold());
    assertFalse(face("Sans", "FontWeight", COSInteger.get(599)).bold());
    assertTrue(face("Sans", "Flags", COSInteger.get(1 << 18)).bold());
    assertTrue(face("Sans", "Flags", COSInteger.get(64)).italic());
    assertTrue(face("Sans-Italic", "Flags", COSInteger.get(64)).italic());
    FontFace tall = face("Sans", "Ascent", COSInteger.get(1100), "Descent", COSInteger.get(-400));
    assertEquals(1.1, tall.ascent(), 1e-9);
    assertEquals(0.4, tall.descent(), 1e-9);
    FontFace low = face("Sans", "Ascent", COSInteger.get(500), "Descent", COSInteger.get(-100));
    assertEquals(0.5, low.ascent(), 1e-9);
    assertEquals(0.1, low.descent(), 1e-9);
    FontFace odd = face("Sans", "Ascent", COSInteger.get(1101), "Descent", COSInteger.get(-99));
    assertEquals(0.75, odd.ascent(), 1e-9);
    assertEquals(0.22, odd.descent(), 1e-9);
  }
}
