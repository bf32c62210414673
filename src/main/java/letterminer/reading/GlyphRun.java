package letterminer.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Shows a string. What its glyphs share, everything but their positions, is computed once. Uses single precision and
 * PDFBox's order of operations, so that positions agree with other programs to the last digit. For one string.
 */
final class GlyphRun {
  private static final int SPACE = 32;

  private final GraphicsState state;
  private final GlyphFont font;
  private final TextInk ink;
  private final Allowance allowance;

  /** Maps glyph space, in ems, to the page's user space, without the translation. */
  private final float a;
  private final float b;
  private final float c;
  private final float d;

  /** The text rise in user space, before the state's matrix. */
  private final float riseX;
  private final float riseY;

  GlyphRun(GraphicsState state, GlyphFont font, TextInk ink, Allowance allowance) {
    this.ink = ink;
    this.state = state;
    this.font = font;
    this.allowance = allowance;
    Affine line = state.line;
    Affine page = state.matrix;
    float width = state.fontSize * (state.horizontalScaling / 100f);
    float height = state.fontSize;
    float lineA = width * line.a();
    float lineB = width * line.b();
    float lineC = height * line.c();
    float lineD = height * line.d();
    this.a = lineA * page.a() + lineB * page.c();
    this.b = lineA * page.b() + lineB * page.d();
    this.c = lineC * page.a() + lineD * page.c();
    this.d = lineC * page.b() + lineD * page.d();
    this.riseX = state.rise * line.c();
    this.riseY = state.rise * line.d();
  }

  /** Shows the string and advances the text position. */
  void show(byte[] string, GlyphCollector to) throws IOException {
    to.setFont(font.face(), Math.hypot(c, d) * font.face().em(), state.isThickened(), state.clip);
    to.setInk(ink, a, b);
    if (font.isOneByte()) {
      for (byte code : string) {
        show(code & 0xFF, 1, to);
      }
    } else if (font.isTwoBytes() && string.length % 2 == 0) { // PDFBox handles an incomplete code.
      for (int i = 0; i < string.length; i += 2) {
        show((string[i] & 0xFF) << 8 | string[i + 1] & 0xFF, 2, to);
      }
    } else {
      ByteArrayInputStream in = new ByteArrayInputStream(string);
      int left = in.available();
      while (left > 0) {
        int code = font.readCode(in);
        show(code, left - in.available(), to);
        left = in.available();
      }
    }
  }

  private void show(int code, int length, GlyphCollector to) throws IOException {
    allowance.takeGlyph();
    GlyphFont.Glyph glyph = font.glyph(code);
    Affine page = state.matrix;
    float textX = riseX + state.textX;
    float textY = riseY + state.textY;
    float x = textX * page.a() + textY * page.c() + page.e();
    float y = textX * page.b() + textY * page.d() + page.f();
    if (font.isVertical()) {
      x += glyph.offsetX() * a + glyph.offsetY() * c;
      y += glyph.offsetX() * b + glyph.offsetY() * d;
    }
    if (!Float.isFinite(x) || !Float.isFinite(y)) {
      throw new BrokenContentException("the content's coordinates exceed all bounds");
    }
    double advance = glyph.advanceX();
    to.add(glyph, x, y, x + advance * a, y + advance * b);
    moveOn(glyph, length == 1 && code == SPACE ? state.wordSpacing : 0);
  }

  private void moveOn(GlyphFont.Glyph glyph, float wordSpacing) {
    float size = state.fontSize;
    if (font.isVertical()) {
      state.advance(0, glyph.advanceY() * size + state.characterSpacing + wordSpacing);
    } else {
      state.advance(
          (glyph.advanceX() * size + state.characterSpacing + wordSpacing)
              * (state.horizontalScaling / 100f),
          0);
    }
  }
}
