package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;

/** Guards changes of a style, the length of rules, and the fonts that every viewer has. */
class FontStyleTest {
  private final FontStyle style = new FontStyle("Sans", 10, false, true, false);

  @Test
  void aStyleMayBeThickenedOrScaled() {
    FontStyle bold = new FontStyle("Sans", 10, true, true, false);

    assertEquals(bold, style.thickened());
    assertSame(bold, bold.thickened());
    assertEquals(new FontStyle("Sans", 25, false, true, false), style.scaled(2.5));
  }

  @Test
  void aRuleIsAsLongAsItsEndsAreApart() {
    assertEquals(30, new Rule(true, 5, 10, 40).length());
  }

  @Test
  void aStandardFontHasItsWidthsAndTheOutlinesOfAnother() throws IOException {
    TrueTypeFont outlines = new BundledFont().getTrueTypeFont("Any", null).getFont();
    FontBoxFont font = StandardMetrics.named("Times-Roman", outlines).orElseThrow();

    assertEquals("Times-Roman", font.getName());
    assertEquals(722, font.getWidth("A"));
    assertTrue(font.hasGlyph("A"));
    assertFalse(font.hasGlyph("none"));
    assertEquals(0.001f, font.getFontMatrix().get(0));
    assertEquals(6, font.getFontMatrix().size());
    assertTrue(font.getFontBBox().getWidth() > 1000);
    double height = outlines.getPath("A").getBounds2D().getHeight();
    assertEquals(height * 1000 / 2048, font.getPath("A").getBounds2D().getHeight(), 0.5);
    assertTrue(font.getPath("none").getPathIterator(null).isDone());
    assertTrue(StandardMetrics.named("Wexmoor", outlines).isEmpty());
    assertTrue(StandardMetrics.named(null, outlines).isEmpty());
  }
}
