package letterminer.drawing;

import java.util.Locale;

/**
 * Text and numbers as XML, for content and quoted attributes alike. Files are untrusted: everything that comes from one
 * is passed through this class.
 */
final class Markup {
  private Markup() {}

  /** The text with all XML markup escaped; characters that XML does not allow become U+FFFD. */
  static String text(String raw) {
    StringBuilder safe = new StringBuilder(raw.length() + 16);
    raw.codePoints().forEach(c -> {
      switch (c) {
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '&' -> safe.append("&amp;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
      }
    });
    return safe.toString();
  }

  /** The characters of XML 1.0, without the control characters that it merely discourages. */
  private static boolean isAllowed(int c) {
    return c == '\t' || c == '\n' || c >= 0x20 && c < 0x7F || c >= 0xA0 && c < 0xD800
        || c >= 0xE000 && c < 0xFFFE || c >= 0x10000;
  }

  /** A length to a hundredth of a point; 0 for non-finite numbers, which broken files may have. */
  static String number(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%.2f", value) : "0";
  }

  static String colour(int rgb) {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }
}
