package letterminer.terminal;

import org.jline.utils.WCWidth;

/** Computes how many terminal columns a text takes up: none for a combining accent, two for a wide character. */
public final class DisplayWidth {
  private static final int SOFT_HYPHEN = 0xAD;

  private DisplayWidth() {}

  /** The width of a text on one line. */
  public static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      width += of(c);
      i += Character.charCount(c);
    }
    return width;
  }

  /** The width of a character. */
  public static int of(int codePoint) {
    if (codePoint >= ' ' && codePoint < 0x7F) {
      return 1; // Nearly all characters.
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      case Character.FORMAT -> codePoint == SOFT_HYPHEN ? 1 : 0; // Unlike others, terminals display it.
      default -> Math.max(0, WCWidth.wcwidth(codePoint));
    };
  }
}
