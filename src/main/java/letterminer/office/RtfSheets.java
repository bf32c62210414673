package letterminer.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The tables of an RTF file: its fonts, its styles, and the markers of its lists as they come. */
final class RtfSheets {
  /** The code page of Macintosh computers, of Western languages. */
  static final int MACINTOSH = 10000;
  private static final int UTF_8 = 65001;
  private static final int SYMBOLS = 2;
  private static final int HEADINGS = 9;
  private static final Map<Integer, String> CODE_PAGES = Map.of(
      77, "x-MacRoman", 128, "windows-31j", 129, "x-windows-949", 161, "windows-1253", 162, "windows-1254",
      177, "windows-1255", 186, "windows-1257", 204, "windows-1251", 238, "windows-1250");

  private final Map<Integer, String> fonts = new HashMap<>();
  private final Map<Integer, Integer> charsets = new HashMap<>();
  private final Map<Integer, Integer> outlines = new HashMap<>();
  private final Map<String, String> markers = new HashMap<>();
  private final Element numbering = Element.of("w:numbering", Map.of());
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

  void font(int number, int charset, String name) {
    fonts.put(number, name.replace(";", "").strip());
    charsets.put(number, charset);
  }

  String font(int number) {
    return fonts.getOrDefault(number, "");
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

  /** @param outline the level that the style says, or -1; a heading of Word's is one by its name */
  void style(int number, int outline, String name) {
    String plain = name.replace(";", "").strip().toLowerCase(Locale.ROOT);
    boolean heading = plain.startsWith("heading ") && plain.length() == "heading ".length() + 1;
    int byName = heading ? Character.digit(plain.charAt(plain.length() - 1), 10) - 1 : -1;
    outlines.put(number, outline >= 0 ? outline : byName);
  }

  /** The level of a heading from 0; -1 for a paragraph that is none. */
  int outline(RtfParagraph paragraph) {
    int outline = paragraph.outline() >= 0 ? paragraph.outline() : outlines.getOrDefault(paragraph.style(), -1);
    return outline < HEADINGS ? outline : -1;
  }

  /** A list whose items have a marker that is known. */
  Element numbered(String marker, String font, int level) {
    int at = Math.max(0, Math.min(HEADINGS - 1, level));
    String id = markers.computeIfAbsent(at + " " + font + " " + marker, k -> {
      String made = String.valueOf(markers.size() + 1);
      numbering.children().add(Element.of(
          "w:abstractNum", Map.of("abstractNumId", made), Element.of(
              "w:lvl", Map.of("ilvl", String.valueOf(at)), Element.valued("w:numFmt", "bullet"),
              Element.valued("w:lvlText", marker),
              Element.of("w:rPr", Map.of(), Element.of("w:rFonts", Map.of("ascii", font))))));
      numbering.children().add(Element.of("w:num", Map.of("numId", made), Element.valued("w:abstractNumId", made)));
      return made;
    });
    return Element.of("w:numPr", Map.of(), Element.valued("w:ilvl", at), Element.valued("w:numId", id));
  }

  Element numbering() {
    return numbering;
  }
}
