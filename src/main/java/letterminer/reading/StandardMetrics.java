package letterminer.reading;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.afm.CharMetric;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * One of the fourteen standard fonts, which every PDF viewer has: its widths, with the outlines of another font.
 * PDFBox knows the widths, but asks for a font if the file changes the encoding.
 */
final class StandardMetrics implements FontBoxFont {
  /** Units per em of all standard fonts. */
  private static final float UNITS = 1000;

  private final FontMetrics metrics;
  private final TrueTypeFont outlines;
  private final Set<String> names;

  private StandardMetrics(FontMetrics metrics, TrueTypeFont outlines) {
    this.metrics = metrics;
    this.outlines = outlines;
    this.names = metrics.getCharMetrics().stream().map(CharMetric::getName).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The standard font with this name or alias.
   *
   * @param outlines the font whose outlines are drawn in its place
   */
  static Optional<FontBoxFont> named(String name, TrueTypeFont outlines) {
    boolean isStandard = name != null && Standard14Fonts.containsName(name);
    return isStandard
        ? Optional.of(new StandardMetrics(Standard14Fonts.getAFM(name), outlines)) : Optional.empty();
  }

  @Override
  public String getName() {
    return metrics.getFontName();
  }

  @Override
  public BoundingBox getFontBBox() {
    return metrics.getFontBBox();
  }

  @Override
  public List<Number> getFontMatrix() {
    return List.of(1 / UNITS, 0, 0, 1 / UNITS, 0, 0);
  }

  @Override
  public GeneralPath getPath(String name) throws IOException {
    GeneralPath path = outlines.hasGlyph(name) ? outlines.getPath(name) : new GeneralPath();
    double scale = UNITS / outlines.getUnitsPerEm();
    path.transform(AffineTransform.getScaleInstance(scale, scale));
    return path;
  }

  @Override
  public float getWidth(String name) {
    return metrics.getCharacterWidth(name);
  }

  @Override
  public boolean hasGlyph(String name) {
    return names.contains(name);
  }
}
