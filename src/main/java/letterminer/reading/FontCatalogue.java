package letterminer.reading;

import java.io.IOException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The fonts of a document, each created once. Not thread-safe. */
final class FontCatalogue {
  private static final Logger LOG = LoggerFactory.getLogger(FontCatalogue.class);

  /** More fonts than any letter has. The cache is cleared when it is full, so that memory is bounded. */
  private static final int MOST_KEPT = 256;

  private final Map<COSDictionary, GlyphFont> fonts = new IdentityHashMap<>();
  private final FontLimits limits;
  private final ReadingSettings settings;
  private GlyphFont fallback;

  FontCatalogue(ReadingSettings settings) {
    this.settings = settings;
    this.limits = new FontLimits(settings);
  }

  GlyphFont font(COSDictionary dictionary) throws IOException {
    GlyphFont font = fonts.get(dictionary);
    if (font == null) {
      font = made(FontPrograms.leftOut(dictionary));
      if (fonts.size() >= MOST_KEPT) {
        fonts.clear();
      }
      fonts.put(dictionary, font);
    }
    return font;
  }

  private GlyphFont made(COSDictionary dictionary) throws IOException {
    Optional<CharacterMap> map = characters(dictionary);
    COSDictionary lean = dictionary;
    if (map.isPresent()) {
      lean = new COSDictionary(dictionary);
      lean.removeItem(COSName.TO_UNICODE);
    }
    try {
      if (map.isPresent() && FontPrograms.isSpareableWithMap(lean)) {
        return withoutProgram(lean, map.get());
      }
      limits.check(lean);
      return glyphFont(lean, map);
    } catch (LimitException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      LOG.debug("the font {} cannot be made as it is", lean.getNameAsString(COSName.BASE_FONT), e);
      return repaired(lean, map, e);
    }
  }

  private static GlyphFont glyphFont(COSDictionary dictionary, Optional<CharacterMap> map) throws IOException {
    return new GlyphFont(created(dictionary), map);
  }

  private static PDFont created(COSDictionary dictionary) throws IOException {
    return FontSubstitution.with(() -> PDFontFactory.createFont(dictionary));
  }

  /** A font whose program is read when a code occurs that its map does not have. */
  private GlyphFont withoutProgram(COSDictionary dictionary, CharacterMap map) throws IOException {
    COSDictionary bare = FontRepair.compositeWithoutProgram(dictionary);
    limits.check(bare);
    return new GlyphFont(created(bare), Optional.of(map), () -> {
      limits.check(dictionary);
      return created(dictionary);
    });
  }

  /** A substitute for a font that PDFBox cannot create: one broken font must not cost the page. */
  private static GlyphFont repaired(COSDictionary broken, Optional<CharacterMap> map, Throwable reason)
      throws IOException {
    boolean isWhole = FontRepair.isReadableWithoutProgram(broken, map.isPresent());
    for (COSDictionary substitute : FontRepair.substitutes(broken)) {
      try {
        GlyphFont font = glyphFont(substitute, map);
        if (!isWhole) {
          font.setFlaw("the font " + broken.getNameAsString(COSName.BASE_FONT, "without a name") + " is broken");
        }
        return font;
      } catch (IOException | RuntimeException | StackOverflowError e) {
        reason.addSuppressed(e);
        isWhole = false;
      }
    }
    throw new IOException("a font is broken beyond repair", reason);
  }

  private Optional<CharacterMap> characters(COSDictionary dictionary) {
    if (!(dictionary.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream)) {
      return Optional.empty();
    }
    Set<String> failures = new HashSet<>();
    try {
      byte[] content = new StreamBytes(settings.mostFontBytes(), failures).of(stream);
      return failures.isEmpty() ? CharacterMapReader.read(content, settings.mostFontEntries()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // PDFBox may cope with it.
    }
  }

  /** The font for text that sets none. */
  GlyphFont fallback() throws IOException {
    if (fallback == null) {
      PDFont helvetica = FontSubstitution.with(() -> new PDType1Font(FontName.HELVETICA));
      fallback = new GlyphFont(helvetica, Optional.empty());
    }
    return fallback;
  }
}
