package letterminer.reading;

import java.text.Normalizer;

/** Combines a letter with an accent that the page draws as a separate glyph over it. */
final class Accents {
  /** Spacing accents; the combining mark of each is at the same index of {@link #COMBINING}. */
  private static final String SPACING = "`\u02CB\u00B4\u02CA^\u02C6~\u02DC\u00A8\u02DA\u00B8\u02C7\u00AF\u02C9\u02D8\u02D9\u02DD\u02DB";
  private static final String COMBINING =
      "\u0300\u0300\u0301\u0301\u0302\u0302\u0303\u0303\u0308\u030A\u0327\u030C\u0304\u0304\u0306\u0307\u030B\u0328";

  private static final char FIRST_COMBINING = '\u0300';
  private static final char LAST_COMBINING = '\u036F';

  private Accents() {}

  /** Whether a glyph's characters are just an accent. */
  static boolean isAccent(String characters) {
    return characters.length() == 1 && mark(characters.charAt(0)) != 0;
  }

  /** The letter with the accent, or 0 if Unicode has no such character. */
  static char composed(char letter, String accent) {
    if (!Character.isLetter(letter)) {
      return 0;
    }
    char base = letter == '\u0131' ? 'i' : letter == '\u0237' ? 'j' : letter; // An accent replaces the dot of i and j.
    String both = Normalizer.normalize("" + base + mark(accent.charAt(0)), Normalizer.Form.NFC);
    return both.length() == 1 ? both.charAt(0) : 0;
  }

  private static char mark(char c) {
    if (c >= FIRST_COMBINING && c <= LAST_COMBINING) {
      return c;
    }
    int at = c == '`' || c == '^' || c >= '~' && c < 0x0300 ? SPACING.indexOf(c) : -1;
    return at < 0 ? 0 : COMBINING.charAt(at);
  }
}
