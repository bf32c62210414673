package letterminer.reading;

import java.awt.geom.GeneralPath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.afm.CharMetric;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * One of the fourteen standard fonts, which every PDF reader has: widths without outlines. PDFBox takes the
 * widths by itself, unless the file changes the font's encoding; then it asks for a font. Immutable.
 */
final class StandardMetrics implements FontBoxFont {
  private final FontMetrics metrics;
  private final Set<String> names;

  private StandardMetrics(FontMetrics metrics) {
    this.metrics = metrics;
    this.names = metrics.getCharMetrics().stream().map(CharMetric::getName).collect(Collectors.toUnmodifiableSet());
  }

  /** The standard font of a name, which may be one of its many aliases. */
  static Optional<FontBoxFont> named(String name) {
    boolean isStandard = name != null && Standard14Fonts.containsName(name);
    return isStandard ? Optional.of(new StandardMetrics(Standard14Fonts.getAFM(name))) : Optional.empty();
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
    return List.of(0.001f, 0, 0, 0.001f, 0, 0);
  }

  @Override
  public GeneralPath getPath(String name) {
    return new GeneralPath();
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
