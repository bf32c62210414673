package letterminer.reading;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;

/**
 * Says which fonts can do without their program. PDFBox parses an embedded TrueType font when it creates the font, although
 * the dictionary has widths and encoding; that took a sixth of the reading time.
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

  /** Whether a composite font needs its program only for codes that its character map does not have. */
  static boolean isSpareableWithMap(COSDictionary font) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (!COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE)) || descendants == null || descendants.size() == 0
        || !(descendants.getObject(0) instanceof COSDictionary descendant)
        || !COSName.CID_FONT_TYPE2.equals(descendant.getCOSName(COSName.SUBTYPE))) {
      return false;
    }
    COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
    return descriptor != null && descriptor.containsKey(COSName.FONT_FILE2);
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
