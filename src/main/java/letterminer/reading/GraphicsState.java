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

  /** Whether all of that box is visible, and not only a shape inside it. */
  boolean clipIsBox = true;

  /** Whether it is only visible inside letters that were shown as a clip. */
  boolean clippedByText;

  /** The colours of what is filled and what is stroked, and how operands name the next. */
  int fillColour = Colour.BLACK;
  int strokeColour = Colour.BLACK;
  ColourSpace fillSpace = ColourSpace.GREY;
  ColourSpace strokeSpace = ColourSpace.GREY;

  /** The width of stroked lines, in user space. */
  float lineWidth = 1;

  /** How opaque it is, by itself and with all transparency groups around it. */
  float fillAlpha = 1;
  float strokeAlpha = 1;
  float groupAlpha = 1;

  /** Whether it mixes with what lies below: a blend mode, a soft mask, overprinting; the same around it. */
  boolean blended;
  boolean masked;
  boolean overprinted;
  boolean groupBlended;

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

  /** Whether what is filled hides what lies below. */
  boolean isOpaque() {
    return fillAlpha * groupAlpha > 0.99 && !isMixed() && clipIsBox;
  }

  boolean isMixed() {
    return blended || masked || overprinted || groupBlended;
  }

  /** Begins a transparency group: what was set holds for the group as a whole. */
  void beginGroup() {
    groupAlpha *= fillAlpha;
    groupBlended |= isMixed();
    fillAlpha = 1;
    strokeAlpha = 1;
    blended = false;
    masked = false;
  }

  /** Hides what lies outside a box as well. */
  void clipTo(BoundingBox box, boolean isBox) {
    clip = clip.intersection(box);
    clipIsBox &= isBox;
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
