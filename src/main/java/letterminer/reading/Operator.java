package letterminer.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The operators of page content that affect the position and visibility of text and the shapes around it. */
enum Operator {
  SAVE("q"),
  RESTORE("Q"),
  CONCATENATE("cm"),
  SET_STATE("gs"),
  BEGIN_TEXT("BT"),
  END_TEXT("ET"),
  CHARACTER_SPACING("Tc"),
  WORD_SPACING("Tw"),
  HORIZONTAL_SCALING("Tz"),
  LEADING("TL"),
  FONT("Tf"),
  RENDERING_MODE("Tr"),
  RISE("Ts"),
  MOVE_TEXT("Td"),
  MOVE_TEXT_SET_LEADING("TD"),
  TEXT_MATRIX("Tm"),
  NEXT_LINE("T*"),
  SHOW("Tj"),
  SHOW_ADJUSTED("TJ"),
  SHOW_LINE("'"),
  SHOW_LINE_SPACED("\""),
  MOVE("m"),
  LINE("l"),
  CURVE("c"),
  CURVE_FROM_CURRENT("v"),
  CURVE_TO_FINAL("y"),
  CLOSE("h"),
  RECTANGLE("re"),
  STROKE("S"),
  CLOSE_STROKE("s"),
  FILL("f"),
  FILL_OLD("F"),
  FILL_EVEN_ODD("f*"),
  FILL_STROKE("B"),
  FILL_STROKE_EVEN_ODD("B*"),
  CLOSE_FILL_STROKE("b"),
  CLOSE_FILL_STROKE_EVEN_ODD("b*"),
  END_PATH("n"),
  CLIP("W"),
  CLIP_EVEN_ODD("W*"),
  SHADE("sh"),
  DRAW("Do"),
  BEGIN_MARK("BMC"),
  BEGIN_MARK_WITH_PROPERTIES("BDC"),
  END_MARK("EMC"),

  LINE_WIDTH("w"),
  FILL_GREY("g"),
  STROKE_GREY("G"),
  FILL_RGB("rg"),
  STROKE_RGB("RG"),
  FILL_CMYK("k"),
  STROKE_CMYK("K"),
  FILL_SPACE("cs"),
  STROKE_SPACE("CS"),
  FILL_COLOUR("sc"),
  STROKE_COLOUR("SC"),
  FILL_COLOUR_NAMED("scn"),
  STROKE_COLOUR_NAMED("SCN"),

  /** An inline picture, from BI to EI. */
  INLINE_PICTURE("BI"),

  /** Any other operator, such as line joins and unknown ones. */
  OTHER("");

  private static final int LONGEST = 3;
  private static final Operator[] BY_KEY = Arrays.stream(values())
      .sorted(Comparator.comparingInt(o -> o.key)).toArray(Operator[]::new);
  private static final int[] KEYS = Arrays.stream(BY_KEY).mapToInt(o -> o.key).toArray();

  private final int key;

  Operator(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
    this.key = key(bytes, 0, bytes.length);
  }

  /** The number of operands it takes, or 0 where that does not matter. */
  int operands() {
    return switch (this) {
      case TEXT_MATRIX, CONCATENATE, CURVE -> 6;
      case RECTANGLE, CURVE_FROM_CURRENT, CURVE_TO_FINAL, FILL_CMYK, STROKE_CMYK -> 4;
      case SHOW_LINE_SPACED, FILL_RGB, STROKE_RGB -> 3;
      case FONT, MOVE_TEXT, MOVE_TEXT_SET_LEADING, MOVE, LINE, BEGIN_MARK_WITH_PROPERTIES -> 2;
      case SET_STATE, DRAW, SHADE, SHOW, SHOW_ADJUSTED, SHOW_LINE,
          LINE_WIDTH, FILL_GREY, STROKE_GREY, FILL_SPACE, STROKE_SPACE,
          WORD_SPACING, HORIZONTAL_SCALING, LEADING, RISE, RENDERING_MODE -> 1;
      default -> 0;
    };
  }

  /** The operator with this name. */
  static Operator of(byte[] bytes, int start, int end) {
    if (end - start > LONGEST) {
      return OTHER;
    }
    int at = Arrays.binarySearch(KEYS, key(bytes, start, end));
    return at < 0 ? OTHER : BY_KEY[at];
  }

  private static int key(byte[] bytes, int start, int end) {
    int key = 0;
    for (int i = start; i < end; i++) {
      key = key << 8 | bytes[i] & 0xFF;
    }
    return key;
  }
}
