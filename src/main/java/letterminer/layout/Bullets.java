package letterminer.layout;

import letterminer.reading.Word;

/** Knows the characters that serve as bullets. */
final class Bullets {
  /** Bullets outside the symbol ranges below. */
  private static final String BULLETS = "\u2022\u2023\u2043\u2219\u25E6\u29BF\u2981\uFFFD";

  /** Punctuation and letters that serve as bullets: '\u00D8' and '\u00FC' are arrow and tick of a symbol font. */
  private static final String WEAK_BULLETS = "*\u00B7\u00A7\u00B6\u00BB\u203A>\u00D8\u00A8\u00AC\u00A4~=+?";

  private Bullets() {}

  /** Whether a word is a bullet and can be nothing else. */
  static boolean isStrong(Word word) {
    String text = word.text();
    if (word.font().symbolic() && text.length() <= 2) {
      return true;
    }
    int first = text.codePointAt(0);
    return text.length() == Character.charCount(first) && isBullet(first);
  }

  /** Whether a character is certainly a bullet: an arrow, a shape, a dingbat, or one of unknown meaning. */
  static boolean isBullet(int c) {
    if (c < 0x2000) {
      return false;
    }
    int type = Character.getType(c);
    return BULLETS.indexOf(c) >= 0
        || type == Character.PRIVATE_USE
        || (type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL)
            && (c >= 0x2190 && c <= 0x21FF || c >= 0x2300 && c <= 0x23FF || c >= 0x2580 && c <= 0x27BF
                || c >= 0x27F0 && c <= 0x27FF || c >= 0x2900 && c <= 0x297F || c >= 0x2B00 && c <= 0x2BFF
                || c >= 0x1F000);
  }

  /**
   * Whether a word is a dash of any kind, or another character that serves as a bullet. Some fonts map dashes to box
   * drawing characters (U+2500) or combining strokes (U+0336).
   */
  static boolean isWeak(String text) {
    int c = text.codePointAt(0);
    if (text.length() != Character.charCount(c)) {
      return false;
    }
    int type = Character.getType(c);
    return WEAK_BULLETS.indexOf(c) >= 0 || type == Character.DASH_PUNCTUATION
        || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
        || type == Character.MODIFIER_SYMBOL || c >= 0x2500 && c <= 0x257F || c == 0x2212 || c == 0x02D7;
  }
}
