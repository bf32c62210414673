package letterminer.reading;

import letterminer.model.BoundingBox;

/**
 * The graphics state, which {@code q} saves: position and style of text, and what is visible. Not thread-safe.
 */
final class GraphicsState implements Cloneable {
  private static final BoundingBox UNBOUNDED = BoundingBox.ofCorners(-1e9, -1e9, 1e9, 1e9);
  private static final int FILL_AND_STROKE = 2;

  /** Maps user space to the page's. */
  Affine matrix = Affine.IDENTITY;

  /** The box of the clip. */
  BoundingBox clip = UNBOUNDED;

  /** Whether the clip is that box, rather than a shape inside it. */
  boolean clipIsBox = true;

  /** Whether the clip consists of letters. */
  boolean clippedByText;

  /** The colours of fills and strokes, and the colour spaces of the next ones. */
  int fillColour = Colour.BLACK;
  int strokeColour = Colour.BLACK;
  ColourSpace fillSpace = ColourSpace.GREY;
  ColourSpace strokeSpace = ColourSpace.GREY;

  /** The line width, in user space. */
  float lineWidth = 1;

  /** Opacity, by itself and within all enclosing transparency groups. */
  float fillAlpha = 1;
  float strokeAlpha = 1;
  float groupAlpha = 1;

  /**
   * Whether paint blends with what lies below (blend mode, soft mask, overprinting), by itself and within enclosing
   * groups.
   */
  boolean blended;
  boolean masked;
  boolean overprinted;
  boolean groupBlended;

  /** The start of the line of text: maps text space to user space; null outside a text object. */
  Affine line;

  /**
   * The position of the next glyph on that line, which is all that distinguishes the text matrix from the line
   * matrix.
   */
  float textX;
  float textY;

  /** The font, or null if none was set or its name is unknown. */
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

  /** Advances within the line, by a distance in text space. */
  void advance(float x, float y) {
    textX += x * line.a() + y * line.c();
    textY += x * line.b() + y * line.d();
  }

  /** Whether glyphs are filled and stroked, which makes them look bold. */
  boolean isThickened() {
    return renderingMode == FILL_AND_STROKE;
  }

  /** Whether fills hide what lies below. */
  boolean isOpaque() {
    return fillAlpha * groupAlpha > 0.99 && !isMixed() && clipIsBox;
  }

  boolean isMixed() {
    return blended || masked || overprinted || groupBlended;
  }

  /** Begins a transparency group: the current settings apply to the group as a whole. */
  void beginGroup() {
    groupAlpha *= fillAlpha;
    groupBlended |= isMixed();
    fillAlpha = 1;
    strokeAlpha = 1;
    blended = false;
    masked = false;
  }

  /** Intersects the clip with a box. */
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
