package letterminer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards the colours of fills and strokes, and the ink of text. */
class ColourRunnerTest {
  private final ColourRunner colours = new ColourRunner(new Paints(ReadingSettings.defaults()));
  private final GraphicsState state = new GraphicsState();

  private void run(Operator operator, double... numbers) {
    Operands operands = new Operands();
    for (double number : numbers) {
      operands.addReal((float) number);
    }
    colours.run(operator, operands, state, null);
  }

  private void space(Operator operator, String name) {
    Operands operands = new Operands();
    operands.add(COSName.getPDFName(name));
    colours.run(operator, operands, state, null);
  }

  private TextInk ink() throws IOException {
    GlyphFont font = new GlyphFont(FontSubstitution.with(() -> new PDType1Font(FontName.HELVETICA)), Optional.empty());
    return colours.ink(state, font, false);
  }

  @Test
  void fillsAndStrokesHaveColoursOfTheirOwn() {
    run(Operator.FILL_RGB, 1, 0, 0);
    run(Operator.STROKE_RGB, 0, 1, 0);
    assertEquals(0xFF0000, state.fillColour);
    assertEquals(0x00FF00, state.strokeColour);
    run(Operator.FILL_GREY, 1);
    run(Operator.STROKE_CMYK, 1, 0, 0, 0);
    assertEquals(0xFFFFFF, state.fillColour);
    assertEquals(0x00FFFF, state.strokeColour);
    run(Operator.FILL_CMYK, 0, 1, 0, 0);
    run(Operator.STROKE_GREY, 1);
    assertEquals(0xFF00FF, state.fillColour);
    assertEquals(0xFFFFFF, state.strokeColour);
  }

  @Test
  void aColourSpaceBeginsWithBlackAndAppliesToWhatFollows() {
    run(Operator.FILL_GREY, 1);
    run(Operator.STROKE_GREY, 1);
    space(Operator.FILL_SPACE, "DeviceRGB");
    space(Operator.STROKE_SPACE, "DeviceCMYK");
    assertEquals(Colour.BLACK, state.fillColour);
    assertEquals(Colour.BLACK, state.strokeColour);
    run(Operator.FILL_COLOUR, 0, 0, 1);
    run(Operator.STROKE_COLOUR_NAMED, 0, 0, 1, 0);
    assertEquals(0x0000FF, state.fillColour);
    assertEquals(0xFFFF00, state.strokeColour);
    space(Operator.FILL_SPACE, "Pattern");
    space(Operator.STROKE_SPACE, "Pattern");
    assertEquals(Colour.UNKNOWN, state.fillColour);
    assertEquals(Colour.UNKNOWN, state.strokeColour);
  }

  @Test
  void linesHaveAWidth() {
    run(Operator.LINE_WIDTH, 2.5);
    run(Operator.LINE_WIDTH);

    assertEquals(2.5f, state.lineWidth);
  }

  private void set(Object... entries) {
    colours.setTransparency(SmallPdf.entries(entries), state);
  }

  @Test
  void transparencyIsSetByTheEntriesThatAreThere() {
    set("ca", new COSFloat(0.5f), "BM", COSName.MULTIPLY, "SMask", new COSDictionary(), "op", COSBoolean.TRUE);
    set("CA", new COSFloat(0.25f));

    assertEquals(0.5f, state.fillAlpha);
    assertEquals(0.25f, state.strokeAlpha);
    assertTrue(state.blended);
    assertTrue(state.masked);
    assertTrue(state.overprinted);
    set("BM", COSName.NORMAL, "SMask", COSName.NONE, "op", COSBoolean.FALSE, "OP", COSBoolean.TRUE);
    assertFalse(state.isMixed());
    set("OP", COSBoolean.TRUE);
    assertTrue(state.overprinted);
  }

  @Test
  void theFirstOfSeveralBlendModesCounts() {
    set("BM", new COSArray(List.of(COSName.MULTIPLY, COSName.NORMAL)));
    assertTrue(state.blended);
    set("BM", new COSArray(List.of(COSName.COMPATIBLE, COSName.MULTIPLY)));
    assertFalse(state.blended);
    set("BM", new COSArray());
    assertTrue(state.blended);
  }

  /** Filled text is black and stroked text red; -1 is an unknown colour. */
  @ParameterizedTest
  @CsvSource({"0, 0, SHOWN", "1, 16711680, SHOWN", "2, -1, SHOWN", "3, 0, INVISIBLE", "4, -1, SHOWN", "7, -1, ONLY_CLIPS"})
  void theInkOfTextDependsOnItsRenderingMode(int mode, int colour, Sight sight) throws IOException {
    state.strokeColour = 0xFF0000;
    state.renderingMode = mode;

    assertEquals(new TextInk(colour < 0 ? Colour.UNKNOWN : colour, sight, 0), ink());
  }

  @Test
  void textThatIsFilledAndStrokedInOneColourHasThatColour() throws IOException {
    state.renderingMode = 2;
    state.strokeAlpha = 0;

    assertEquals(TextInk.BLACK, ink());
  }

  /** What is at least 2 % opaque, by itself and within its groups, can be seen. */
  @ParameterizedTest
  @CsvSource({"0.021, 1, true", "0.019, 1, false", "0.1, 0.19, false", "0.1, 0.21, true"})
  void textThatIsNearlyTransparentCannotBeSeen(float alpha, float group, boolean shown) throws IOException {
    state.fillAlpha = alpha;
    state.groupAlpha = group;

    assertEquals(shown ? Sight.SHOWN : Sight.TRANSPARENT, ink().sight());
    assertEquals(Colour.onPaper(Colour.BLACK, alpha * group), ink().colour());
  }

  @Test
  void inksOfOneWordAreHiddenTogetherOrShownTogether() {
    TextInk black = new TextInk(Colour.BLACK, Sight.SHOWN, 1);

    assertTrue(black.isLike(black));
    assertTrue(black.isLike(new TextInk(Colour.BLACK, Sight.SHOWN, 1)));
    assertTrue(black.isLike(new TextInk(0xFF0000, Sight.SHOWN, 1)));
    assertFalse(black.isLike(new TextInk(Colour.WHITE, Sight.SHOWN, 1)));
    assertFalse(black.isLike(new TextInk(Colour.BLACK, Sight.INVISIBLE, 1)));
    assertFalse(black.isLike(new TextInk(Colour.BLACK, Sight.SHOWN, 2)));
    assertTrue(new TextInk(0xFFFFFF, Sight.SHOWN, 1).isLike(new TextInk(0xF0F0F0, Sight.SHOWN, 1)));
  }
}
