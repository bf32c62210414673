package letterminer.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What the bytes of an RTF file stand for: that depends on the file's code page and on the font of each. */
final class RtfCharacters {
  /** The code page of Macintosh computers, of Western languages. */
  static final int MACINTOSH = 10000;
  private static final int UTF_8 = 65001;
  private static final int SYMBOLS = 2;
  private static final Map<Integer, String> CODE_PAGES = Map.of(
      77, "x-MacRoman", 128, "windows-31j", 129, "x-windows-949", 161, "windows-1253", 162, "windows-1254",
      177, "windows-1255", 186, "windows-1257", 204, "windows-1251", 238, "windows-1250");

  private final Map<Integer, Integer> charsets = new HashMap<>();
  private Charset usual = charset("windows-1252");

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return StandardCharsets.ISO_8859_1;
    }
  }

  void codePage(int number) {
    usual = switch (number) {
      case UTF_8 -> StandardCharsets.UTF_8;
      case MACINTOSH -> charset("x-MacRoman");
      default -> charset((number < 1000 ? "IBM" : "windows-") + number);
    };
  }

  void font(int number, int charset) {
    charsets.put(number, charset);
  }

  /** Characters of a font. */
  String decoded(byte[] characters, int font) {
    int charset = charsets.getOrDefault(font, 0);
    if (charset == SYMBOLS) {
      StringBuilder symbols = new StringBuilder();
      for (byte c : characters) {
        symbols.append(c == ' ' ? ' ' : (char) (0xF000 + (c & 0xFF))); // Where fonts of signs have them in Unicode.
      }
      return symbols.toString();
    }
    return new String(characters, CODE_PAGES.containsKey(charset) ? charset(CODE_PAGES.get(charset)) : usual);
  }
}
