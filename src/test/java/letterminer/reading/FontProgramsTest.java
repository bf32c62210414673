package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
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
}
