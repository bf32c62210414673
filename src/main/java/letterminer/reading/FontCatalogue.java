package letterminer.reading;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The fonts of a document, each made once. Not for use by several threads. */
final class FontCatalogue {
  /** More than any letter has; a document that has more begins anew, so that memory is bounded. */
  private static final int MOST_KEPT = 256;

  static {
    FontMappers.set(new BundledFont()); // PDFBox has one for the whole program.
  }

  private final Map<COSDictionary, GlyphFont> fonts = new IdentityHashMap<>();
  private final FontLimits limits;
  private GlyphFont fallback;

  FontCatalogue(ReadingSettings settings) {
    this.limits = new FontLimits(settings);
  }

  GlyphFont font(COSDictionary dictionary) throws IOException {
    GlyphFont font = fonts.get(dictionary);
    if (font == null) {
      COSDictionary lean = FontPrograms.leftOut(dictionary);
      limits.check(lean);
      font = new GlyphFont(PDFontFactory.createFont(lean));
      if (fonts.size() >= MOST_KEPT) {
        fonts.clear();
      }
      fonts.put(dictionary, font);
    }
    return font;
  }

  /** The font for text that has none. */
  GlyphFont fallback() {
    if (fallback == null) {
      fallback = new GlyphFont(new PDType1Font(FontName.HELVETICA));
    }
    return fallback;
  }
}
