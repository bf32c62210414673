package letterminer.reading;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** Runs the operators that set colours and gives the ink that text is painted with. For one page; not thread-safe. */
final class ColourRunner {
  private static final int STROKE = 1;
  private static final int FILL_AND_STROKE = 2;
  private static final int INVISIBLE = 3;
  private static final int CLIP_ONLY = 7;
  private static final float ALPHA_SEEN = 0.02f;

  private final Paints paints;
  private TextInk ink = TextInk.BLACK;

  ColourRunner(Paints paints) {
    this.paints = paints;
  }

  /** Runs an operator if it sets a colour, or the width of lines. */
  void run(Operator operator, Operands operands, GraphicsState state, COSDictionary resources) {
    switch (operator) {
      case LINE_WIDTH -> {
        if (operands.isNumber(0)) {
          state.lineWidth = operands.number(0);
        }
      }
      case FILL_GREY -> fill(state, ColourSpace.GREY, operands);
      case FILL_RGB -> fill(state, ColourSpace.RGB, operands);
      case FILL_CMYK -> fill(state, ColourSpace.CMYK, operands);
      case FILL_COLOUR, FILL_COLOUR_NAMED -> fill(state, state.fillSpace, operands);
      case FILL_SPACE -> {
        state.fillSpace = space(operands.name(0), resources);
        state.fillColour = state.fillSpace == ColourSpace.OTHER ? Colour.UNKNOWN : Colour.BLACK;
      }
      case STROKE_GREY -> stroke(state, ColourSpace.GREY, operands);
      case STROKE_RGB -> stroke(state, ColourSpace.RGB, operands);
      case STROKE_CMYK -> stroke(state, ColourSpace.CMYK, operands);
      case STROKE_COLOUR, STROKE_COLOUR_NAMED -> stroke(state, state.strokeSpace, operands);
      case STROKE_SPACE -> {
        state.strokeSpace = space(operands.name(0), resources);
        state.strokeColour = state.strokeSpace == ColourSpace.OTHER ? Colour.UNKNOWN : Colour.BLACK;
      }
      default -> { }
    }
  }

  private static void fill(GraphicsState state, ColourSpace space, Operands operands) {
    state.fillSpace = space;
    state.fillColour = space.colour(operands);
  }

  private static void stroke(GraphicsState state, ColourSpace space, Operands operands) {
    state.strokeSpace = space;
    state.strokeColour = space.colour(operands);
  }

  private static ColourSpace space(COSName name, COSDictionary resources) {
    COSDictionary spaces = resources == null ? null : resources.getCOSDictionary(COSName.COLORSPACE);
    COSBase named = spaces == null || name == null ? null : spaces.getDictionaryObject(name);
    return ColourSpace.of(named == null ? name : named);
  }

  /** Applies the transparency entries of a graphics state dictionary. */
  void setTransparency(COSDictionary parameters, GraphicsState state) {
    state.fillAlpha = alpha(parameters.getDictionaryObject(COSName.CA_NS), state.fillAlpha);
    state.strokeAlpha = alpha(parameters.getDictionaryObject(COSName.CA), state.strokeAlpha);
    COSBase mode = parameters.getDictionaryObject(COSName.BM);
    if (mode != null) {
      COSBase first = mode instanceof COSArray modes && modes.size() > 0 ? modes.getObject(0) : mode;
      state.blended = !COSName.NORMAL.equals(first) && !COSName.COMPATIBLE.equals(first);
    }
    COSBase mask = parameters.getDictionaryObject(COSName.SMASK);
    if (mask != null) {
      state.masked = mask instanceof COSDictionary;
    }
    COSBase overprint = parameters.getDictionaryObject(COSName.OP_NS);
    overprint = overprint == null ? parameters.getDictionaryObject(COSName.OP) : overprint;
    if (overprint instanceof COSBoolean on) {
      state.overprinted = on.getValue();
    }
  }

  private static float alpha(COSBase value, float otherwise) {
    return value instanceof COSNumber number ? number.floatValue() : otherwise;
  }

  /**
   * The ink of the text that follows.
   *
   * @param font its font
   * @param layerOff whether it belongs to a layer that is switched off
   */
  TextInk ink(GraphicsState state, GlyphFont font, boolean layerOff) {
    int mode = font.isDrawn() ? 0 : state.renderingMode; // Type 3 fonts have no rendering mode.
    float alpha = mode == STROKE ? state.strokeAlpha
        : mode == FILL_AND_STROKE ? Math.max(state.fillAlpha, state.strokeAlpha) : state.fillAlpha;
    Sight sight = layerOff ? Sight.ON_HIDDEN_LAYER
        : mode == INVISIBLE ? Sight.INVISIBLE
        : mode == CLIP_ONLY ? Sight.ONLY_CLIPS
        : alpha * state.groupAlpha < ALPHA_SEEN ? Sight.TRANSPARENT : Sight.SHOWN;
    boolean outlined = mode == FILL_AND_STROKE && state.strokeColour != state.fillColour;
    int colour = state.isMixed() || outlined || mode > INVISIBLE || font.bringsItsColour()
        ? Colour.UNKNOWN
        : Colour.onPaper(mode == STROKE ? state.strokeColour : state.fillColour, alpha * state.groupAlpha);
    if (ink.colour() != colour || ink.sight() != sight || ink.below() != paints.count()) {
      ink = new TextInk(colour, sight, paints.count());
    }
    return ink;
  }
}
