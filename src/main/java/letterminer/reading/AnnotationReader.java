package letterminer.reading;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds what a page's annotations show. Form values and typed notes are text, and boxes may cover what is below them.
 * Stamps come from someone else: their text is set aside, and they hide nothing. The text of buttons and signature
 * boxes comes from the program and is set aside, too. For one page; not thread-safe.
 */
final class AnnotationReader {
  private static final Logger LOG = LoggerFactory.getLogger(AnnotationReader.class);

  private static final int HIDDEN = 1 << 1;
  private static final int NO_VIEW = 1 << 5;
  private static final int MOST = 20_000;
  private static final Set<String> WITHOUT_LOOK = Set.of("Link", "Popup");
  private static final Set<String> TEXTS = Set.of("Widget", "FreeText");
  private static final Set<String> BOXES = Set.of("Widget", "FreeText", "Square", "Circle", "Polygon");

  private final Layers layers;
  private final FieldWriter fields;
  private final GlyphCollector glyphs;
  private final PathCollector paths;
  private final ContentRunner runner;

  AnnotationReader(
      Layers layers, FieldWriter fields, GlyphCollector glyphs, PathCollector paths, ContentRunner runner) {
    this.layers = layers;
    this.fields = fields;
    this.glyphs = glyphs;
    this.paths = paths;
    this.runner = runner;
  }

  /** Reads the annotations of a page whose content has already been run. */
  void read(PDPage page) {
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    int count = annotations == null ? 0 : Math.min(MOST, annotations.size());
    for (int i = 0; i < count; i++) {
      if (annotations.getObject(i) instanceof COSDictionary annotation && isVisible(annotation)) {
        try {
          read(annotation);
        } catch (LimitException e) {
          throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
          Defect.rethrowIfOurs(e);
          LOG.debug("an annotation is broken", e);
          runner.failures().add("an annotation: " + FailureReason.of(e));
        } finally {
          glyphs.setAside(false);
        }
      }
    }
  }

  private boolean isVisible(COSDictionary annotation) {
    return (annotation.getInt(COSName.F, 0) & (HIDDEN | NO_VIEW)) == 0
        && !WITHOUT_LOOK.contains(annotation.getNameAsString(COSName.SUBTYPE, ""))
        && !layers.hides(annotation.getDictionaryObject(COSName.OC));
  }

  private void read(COSDictionary annotation) throws IOException {
    COSArray corners = annotation.getCOSArray(COSName.RECT);
    if (corners == null || corners.size() < 4) {
      return;
    }
    String kind = annotation.getNameAsString(COSName.SUBTYPE, "");
    PDRectangle rectangle = new PDRectangle(corners);
    boolean isField = kind.equals("Widget");
    COSStream appearance = appearance(annotation);
    if (isField && (appearance == null || fields.isRemade(annotation))) {
      fields.write(annotation, rectangle, glyphs);
      return;
    }
    if (appearance == null) {
      return;
    }
    paths.takeFromAnnotation(BOXES.contains(kind));
    glyphs.setAside(!TEXTS.contains(kind) || isField && !fields.isValue(annotation));
    runner.showAppearance(appearance, rectangle);
  }

  /** The normal appearance of an annotation, or null if the file has none. */
  private static COSStream appearance(COSDictionary annotation) {
    COSDictionary looks = annotation.getCOSDictionary(COSName.AP);
    COSBase look = looks == null ? null : looks.getDictionaryObject(COSName.N);
    if (look instanceof COSStream stream) {
      return stream;
    }
    COSName state = annotation.getCOSName(COSName.AS, COSName.OFF);
    return look instanceof COSDictionary states
        && states.getDictionaryObject(state) instanceof COSStream stream ? stream : null;
  }
}
