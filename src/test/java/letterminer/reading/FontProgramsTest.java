package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.junit.jupiter.api.Test;

/** Guards when a font is created without its program. */
class FontProgramsTest {
  private static final int SYMBOLIC = 4;
  private static final int PLAIN = 32;

  private static COSDictionary font(int flags, COSName encoding) {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setInt(COSName.FLAGS, flags);
    descriptor.setItem(COSName.FONT_FILE2, new COSStream());
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
    font.setName(COSName.BASE_FONT, "ABCDEF+Tahoma");
    font.setItem(COSName.FONT_DESC, descriptor);
    font.setItem(COSName.WIDTHS, new COSArray());
    if (encoding != null) {
      font.setItem(COSName.ENCODING, encoding);
    }
    return font;
  }

  @Test
  void outlinesAreLeftOutIfTheDictionaryIsComplete() {
    COSDictionary font = font(SYMBOLIC, COSName.WIN_ANSI_ENCODING);
    COSDictionary lean = FontPrograms.leftOut(font);

    assertNotSame(font, lean);
    assertFalse(lean.getCOSDictionary(COSName.FONT_DESC).containsKey(COSName.FONT_FILE2));
    assertTrue(font.getCOSDictionary(COSName.FONT_DESC).containsKey(COSName.FONT_FILE2));
    assertEquals("ABCDEF+Tahoma", lean.getNameAsString(COSName.BASE_FONT));
    assertNotSame(font, FontPrograms.leftOut(font(PLAIN, null)));
  }

  @Test
  void outlinesAreKeptIfTheyHaveTheEncodingOrTheWidths() {
    COSDictionary builtIn = font(SYMBOLIC, null);
    COSDictionary unknown = font(PLAIN, COSName.getPDFName("NoEncoding"));
    COSDictionary widthless = font(PLAIN, COSName.WIN_ANSI_ENCODING);
    widthless.removeItem(COSName.WIDTHS);

    assertSame(builtIn, FontPrograms.leftOut(builtIn));
    assertSame(unknown, FontPrograms.leftOut(unknown));
    assertSame(widthless, FontPrograms.leftOut(widthless));
  }

  /** A composite font with the outlines of a whole font, and a map of its code for D to x. */
  private static COSDictionary composite(byte[] program) throws IOException {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setItem(COSName.FONT_FILE2, stream(program));
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setName(COSName.BASE_FONT, "Own");
    descendant.setItem(COSName.FONT_DESC, descriptor);
    descendant.setInt(COSName.DW, 600);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "Own");
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, stream(("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n"
        + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n1 beginbfchar <0027> <0078> endbfchar\nendcmap end end")
            .getBytes(StandardCharsets.US_ASCII)));
    return font;
  }

  private static COSStream stream(byte[] content) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
    return stream;
  }

  @Test
  void theProgramOfACompositeFontIsReadForACodeThatItsMapLacks() throws IOException {
    byte[] program;
    try (InputStream in = FontMapper.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      program = in.readAllBytes();
    }
    GlyphFont font = new FontCatalogue(ReadingSettings.defaults()).font(composite(program));

    assertEquals("x", font.glyph(0x27).characters());
    assertEquals("E", font.glyph(0x28).characters(), "the glyph after D in the program");
    assertEquals(0.6f, font.glyph(0x28).advanceX());
  }

  @Test
  void aBrokenProgramCostsNothingThatTheMapHas() throws IOException {
    GlyphFont font = new FontCatalogue(ReadingSettings.defaults()).font(composite(new byte[] {1, 2, 3}));

    assertEquals("x", font.glyph(0x27).characters());
    assertEquals("\uFFFD", font.glyph(0x1234).characters());
    assertEquals(Optional.empty(), font.flaw());
  }

  @Test
  void aProgramThatIsTooLargeIsNotReadForACode() throws IOException {
    ReadingSettings.Builder narrow = new ReadingSettings.Builder();
    narrow.mostFontBytes = 1000;
    GlyphFont font = new FontCatalogue(narrow.build()).font(composite(new byte[2000]));

    assertEquals("x", font.glyph(0x27).characters());
    assertThrows(LimitException.class, () -> font.glyph(0x28));
  }
}
