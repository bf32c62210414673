package letterminer.reading;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;

/**
 * Leaves the outlines out of fonts that say all else in their dictionaries. PDFBox parses an embedded
 * TrueType font when it makes the font, though widths and encoding stand beside it, and a reader needs no
 * more: that was a sixth of its time.
 */
final class FontPrograms {
  private FontPrograms() {}

  /** The font without its outlines if nothing else is asked of them; else the font as it is. */
  static COSDictionary leftOut(COSDictionary font) {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    if (descriptor == null || !isSpareable(font, descriptor)) {
      return font;
    }
    COSDictionary lean = new COSDictionary(descriptor);
    lean.removeItem(COSName.FONT_FILE2);
    COSDictionary copy = new COSDictionary(font);
    copy.setItem(COSName.FONT_DESC, lean);
    return copy;
  }

  private static boolean isSpareable(COSDictionary font, COSDictionary descriptor) {
    return COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE))
        && descriptor.containsKey(COSName.FONT_FILE2)
        && font.getCOSArray(COSName.WIDTHS) != null
        && !"ZapfDingbats".equals(font.getNameAsString(COSName.BASE_FONT))
        && saysItsEncoding(font, new PDFontDescriptor(descriptor).isSymbolic());
  }

  /** Whether the encoding follows from the dictionary; that of a symbolic font lies in the program. */
  private static boolean saysItsEncoding(COSDictionary font, boolean symbolic) {
    COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
    if (encoding instanceof COSName name) {
      return Encoding.getInstance(name) != null;
    }
    if (encoding instanceof COSDictionary differences) {
      COSName base = differences.getCOSName(COSName.BASE_ENCODING);
      return !symbolic || base != null && Encoding.getInstance(base) != null;
    }
    return !symbolic && encoding == null;
  }
}
