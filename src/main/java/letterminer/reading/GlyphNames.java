package letterminer.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * Maps glyph names to text. PDFBox knows the Adobe Glyph List, but not ligatures named by their parts ({@code f_f_i})
 * or names that are codes ({@code a224}), both of which occur in fonts without a ToUnicode map.
 */
final class GlyphNames {
  private static final String ADDITIONAL = "/org/apache/pdfbox/resources/glyphlist/additional.txt";

  /** Prefixes that producers put before a code to name a glyph. */
  private static final Set<String> CODE_PREFIXES = Set.of("a", "A", "c", "C", "ch", "char", "Char", "g", "G", "cid", "#");
  private static final int LONGEST = 64;

  /** The first code after the control characters of Latin-1. */
  private static final int FIRST_LATIN = 0xA1;
  private static final int LAST_LATIN = 0xFF;

  private GlyphNames() {}

  /** Loaded on first use: most documents never need it. */
  private static final class Lists {
    static final GlyphList TEX = tex();

    private static GlyphList tex() {
      try (InputStream in = GlyphList.class.getResourceAsStream(ADDITIONAL)) {
        return new GlyphList(GlyphList.getAdobeGlyphList(), in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The text of a glyph whose name PDFBox does not know, or null if the name has no known form. */
  static String text(String name, int code) {
    if (name.length() > LONGEST) {
      return null;
    }
    if (namesCode(name, code)) {
      return String.valueOf((char) code);
    }
    int dot = name.indexOf('.');
    StringBuilder text = new StringBuilder();
    for (String part : (dot > 0 ? name.substring(0, dot) : name).split("_")) {
      String known = part(part);
      if (known == null) {
        return null;
      }
      text.append(known);
    }
    return text.toString();
  }

  /** Whether the name just spells out the code, and the code is one of Latin-1. */
  private static boolean namesCode(String name, int code) {
    String number = String.valueOf(code);
    return code >= FIRST_LATIN && code <= LAST_LATIN && name.endsWith(number)
        && CODE_PREFIXES.contains(name.substring(0, name.length() - number.length()));
  }

  private static String part(String name) {
    String known = Lists.TEX.toUnicode(name);
    if (known != null) {
      return known;
    }
    if (name.startsWith("uni") && name.length() > 3 && name.length() % 4 == 3) {
      StringBuilder text = new StringBuilder();
      for (int i = 3; i < name.length(); i += 4) {
        int unit = hex(name.substring(i, i + 4));
        if (unit < 0 || Character.isSurrogate((char) unit)) {
          return null;
        }
        text.append((char) unit);
      }
      return text.toString();
    }
    if (name.startsWith("u") && name.length() >= 5 && name.length() <= 7) {
      int point = hex(name.substring(1));
      boolean isCharacter = Character.isValidCodePoint(point) && (point > 0xFFFF || !Character.isSurrogate((char) point));
      return isCharacter ? Character.toString(point) : null;
    }
    return null;
  }

  private static int hex(String digits) {
    boolean isHex = digits.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
    return isHex ? Integer.parseInt(digits, 16) : -1;
  }
}
