package letterminer.reading;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Builds substitutes from what is left of a broken font. Only its codes and their characters are needed; outlines and
 * widths can be missing.
 */
final class FontRepair {
  private static final List<COSName> PROGRAMS =
      List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

  private FontRepair() {}

  /** Substitutes for a font, each simpler than the one before; the last one always works. */
  static List<COSDictionary> substitutes(COSDictionary font) {
    return COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))
        ? List.of(compositeWithoutProgram(font), composite(font, COSName.IDENTITY_H))
        : List.of(withoutProgram(font), helvetica());
  }

  /**
   * Whether the first substitute loses nothing: characters and widths are given outside the font program.
   */
  static boolean isReadableWithoutProgram(COSDictionary font, boolean hasCharacterMap) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    return COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))
        ? hasCharacterMap && descendants != null && descendants.size() > 0
        : font.getCOSArray(COSName.WIDTHS) != null && (hasCharacterMap || font.containsKey(COSName.ENCODING));
  }

  /** A composite font without its program. */
  static COSDictionary compositeWithoutProgram(COSDictionary font) {
    return composite(font, font.getDictionaryObject(COSName.ENCODING));
  }

  private static COSDictionary withoutProgram(COSDictionary font) {
    COSDictionary copy = new COSDictionary(font);
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    if (descriptor != null) {
      COSDictionary lean = new COSDictionary(descriptor);
      PROGRAMS.forEach(lean::removeItem);
      copy.setItem(COSName.FONT_DESC, lean);
    }
    return copy;
  }

  private static COSDictionary composite(COSDictionary font, COSBase encoding) {
    COSDictionary copy = new COSDictionary(font);
    COSArray descendants = new COSArray();
    descendants.add(descendant(font.getCOSArray(COSName.DESCENDANT_FONTS)));
    copy.setItem(COSName.DESCENDANT_FONTS, descendants);
    copy.setItem(COSName.ENCODING, encoding == null ? COSName.IDENTITY_H : encoding);
    return copy;
  }

  /** The glyphs of a composite font without their program. */
  private static COSDictionary descendant(COSArray descendants) {
    boolean isThere = descendants != null && descendants.size() > 0
        && descendants.getObject(0) instanceof COSDictionary;
    COSDictionary copy = isThere ? withoutProgram((COSDictionary) descendants.getObject(0)) : new COSDictionary();
    copy.setItem(COSName.TYPE, COSName.FONT);
    copy.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    if (copy.getCOSDictionary(COSName.CIDSYSTEMINFO) == null) {
      COSDictionary identity = new COSDictionary();
      identity.setItem(COSName.REGISTRY, new COSString("Adobe"));
      identity.setItem(COSName.ORDERING, new COSString("Identity"));
      identity.setInt(COSName.SUPPLEMENT, 0);
      copy.setItem(COSName.CIDSYSTEMINFO, identity);
    }
    return copy;
  }

  private static COSDictionary helvetica() {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, "Helvetica");
    return font;
  }
}
