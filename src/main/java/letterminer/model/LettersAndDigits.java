package letterminer.model;

import java.text.Normalizer;
import java.util.Locale;

/** What two printings of the same text have in common: its letters and digits. Stateless. */
public final class LettersAndDigits {
  private static final int ASCII = 0x80;

  private LettersAndDigits() {}

  /** The letters and digits of a text in lower case, ligatures taken apart. */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII) {
        return ofAnyText(text);
      }
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        plain.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        plain.append((char) (c - 'A' + 'a'));
      }
    }
    return plain.toString();
  }

  private static String ofAnyText(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
      int c = lower.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.appendCodePoint(c);
      }
    }
    return plain.toString();
  }
}
