package letterminer.reading;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;

/**
 * Removes the font program from fonts whose dictionaries have all that is needed. PDFBox parses an embedded TrueType
 * font when it creates the font, although the dictionary has widths and encoding; that took a sixth of the reading
 * time.
 */
final class FontPrograms {
  private FontPrograms() {}

  /** The font without its program if its dictionary is sufficient, else the font unchanged. */
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

  /** Whether the dictionary gives the encoding; that of a symbolic font is in the program. */
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
