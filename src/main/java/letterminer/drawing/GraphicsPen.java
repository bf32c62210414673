package letterminer.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import letterminer.model.BoundingBox;
import letterminer.reading.Word;

/** Draws with Java2D, as {@link SvgPen} and its style sheet do. */
final class GraphicsPen implements Pen {
  private static final Color INK = new Color(0x444444);

  /** White outline around labels that lie on words. */
  private static final double LABEL_EDGE = 2.5;

  private final Graphics2D graphics;
  private final double unit;
  private MarkKind kind = MarkKind.PARAGRAPH;

  /**
   * Makes a pen.
   *
   * @param graphics in points from the page's top left corner
   * @param unit see {@link Sheet#unit}
   */
  GraphicsPen(Graphics2D graphics, double unit) {
    this.graphics = graphics;
    this.unit = unit;
  }

  @Override
  public void word(Word word) {
    Font plain = new Font(Font.MONOSPACED, word.font().bold() ? Font.BOLD : Font.PLAIN, 1)
        .deriveFont((float) word.font().size());
    GlyphVector glyphs = plain.createGlyphVector(graphics.getFontRenderContext(), word.text());
    double natural = glyphs.getLogicalBounds().getWidth();
    if (!(natural > 0)) {
      return;
    }
    AffineTransform place = AffineTransform.getTranslateInstance(word.box().x(), word.baseline());
    place.scale(word.box().width() / natural, 1);
    graphics.setColor(INK);
    graphics.fill(place.createTransformedShape(glyphs.getOutline()));
  }

  @Override
  public void begin(Mark mark) {
    kind = mark.kind();
  }

  @Override
  public void outline(BoundingBox box) {
    fill(box, kind.opacity());
    graphics.setColor(new Color(kind.rgb()));
    graphics.setStroke(new BasicStroke((float) (kind.stroke() * unit)));
    graphics.draw(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
  }

  @Override
  public void marker(BoundingBox box) {
    fill(box, 0.35);
  }

  private void fill(BoundingBox box, double opacity) {
    int alpha = (int) Math.round(255 * opacity);
    graphics.setColor(new Color(kind.rgb() | alpha << 24, true));
    graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
  }

  @Override
  public void edge(double x, double top, double bottom) {
    line(x, top, bottom, new BasicStroke((float) (0.7 * unit)));
  }

  @Override
  public void link(double x, double top, double bottom) {
    float[] dashes = {(float) (3 * unit), (float) (2 * unit)};
    line(x, top, bottom, new BasicStroke(
        (float) (0.8 * unit), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
  }

  private void line(double x, double top, double bottom, Stroke stroke) {
    graphics.setColor(new Color(kind.rgb()));
    graphics.setStroke(stroke);
    graphics.draw(new Line2D.Double(x, top, x, bottom));
  }

  @Override
  public void label(String text, double x, double baseline, boolean before) {
    Font font = new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont((float) (kind.labelSize() * unit));
    GlyphVector glyphs = font.createGlyphVector(graphics.getFontRenderContext(), text);
    double width = glyphs.getLogicalBounds().getWidth();
    var shape = glyphs.getOutline((float) (before ? x - width : x), (float) baseline);
    graphics.setColor(Color.WHITE);
    graphics.setStroke(new BasicStroke(
        (float) (LABEL_EDGE * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(shape);
    graphics.setColor(new Color(kind.rgb()));
    graphics.fill(shape);
  }

  @Override
  public void end() {
    kind = MarkKind.PARAGRAPH;
  }
}
