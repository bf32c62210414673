package letterminer.terminal;

import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes: none for a combining accent, two for a wide character. */
public final class DisplayWidth {
  private static final int SOFT_HYPHEN = 0xAD;

  private DisplayWidth() {}

  /** Columns of a text on one line. */
  public static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      width += of(c);
      i += Character.charCount(c);
    }
    return width;
  }

  /** Columns of a character. */
  public static int of(int codePoint) {
    if (codePoint >= ' ' && codePoint < 0x7F) {
      return 1; // Nearly all.
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      case Character.FORMAT -> codePoint == SOFT_HYPHEN ? 1 : 0; // Terminals show it, unlike other format characters.
      default -> Math.max(0, WCWidth.wcwidth(codePoint));
    };
  }
}
