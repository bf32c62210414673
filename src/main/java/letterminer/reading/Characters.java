package letterminer.reading;

/** Normalises the characters of a file. */
public final class Characters {
  private static final String[] LATIN_LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private Characters() {}

  /**
   * Splits Latin ligatures (U+FB00 to U+FB06), drops invisible characters (zero-width spaces and joiners, byte order
   * marks, control characters) and turns all kinds of white space into a space. Soft hyphens are kept: at the end of
   * a line they are visible.
   */
  public static String plain(String text) {
    boolean isPlain = true;
    for (int i = 0; i < text.length() && isPlain; i++) {
      char c = text.charAt(i);
      isPlain = c > 32 && c < 127;
    }
    if (isPlain) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xFB00 && c <= 0xFB06) {
        result.append(LATIN_LIGATURES[c - 0xFB00]);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        result.append(' ');
      } else if (!invisible(c)) {
        result.append(c == '\u2011' ? '-' : c);
      }
    }
    return result.toString();
  }

  /** The same for a line of a text file, but keeps its tabs, which have a meaning there. */
  static String keepingTabs(String line) {
    if (line.indexOf('\t') < 0) {
      return plain(line);
    }
    StringBuilder result = new StringBuilder(line.length());
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      result.append(plain(line.substring(from, tab))).append('\t');
      from = tab + 1;
    }
    return result.append(plain(line.substring(from))).toString();
  }

  private static boolean invisible(char c) {
    return c >= 0x200B && c <= 0x200F || c == 0xFEFF || c == 0x2060 || Character.isISOControl(c);
  }
}
