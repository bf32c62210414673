package letterminer.reading;

import letterminer.model.BoundingBox;

/**
 * What the content has set and {@code q} saves: the place and manner of text, and what is visible. Not
 * for use by several threads.
 */
final class GraphicsState implements Cloneable {
  private static final BoundingBox UNBOUNDED = BoundingBox.ofCorners(-1e9, -1e9, 1e9, 1e9);
  private static final int FILL_AND_STROKE = 2;

  /** From user space to the page's. */
  Affine matrix = Affine.IDENTITY;

  /** What is visible, by its box. */
  BoundingBox clip = UNBOUNDED;

  /** Where the line of text began, from text space to user space; null outside a text object. */
  Affine line;

  /** Where on that line the next glyph stands: the text matrix differs from the line's in nothing else. */
  float textX;
  float textY;

  /** The font; null if none was set, or none is known by that name. */
  GlyphFont font;
  float fontSize;
  float characterSpacing;
  float wordSpacing;
  float horizontalScaling = 100;
  float leading;
  float rise;
  int renderingMode;

  /** Begins a line of text. */
  void setLine(Affine place) {
    line = place;
    textX = place == null ? 0 : place.e();
    textY = place == null ? 0 : place.f();
  }

  /** Moves on within the line, by a way in text space. */
  void advance(float x, float y) {
    textX += x * line.a() + y * line.c();
    textY += x * line.b() + y * line.d();
  }

  /** Whether glyphs are filled and outlined, which makes them look bold. */
  boolean isThickened() {
    return renderingMode == FILL_AND_STROKE;
  }

  @Override
  public GraphicsState clone() {
    try {
      return (GraphicsState) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }
}
