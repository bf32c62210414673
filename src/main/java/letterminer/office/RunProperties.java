package letterminer.office;

import java.util.Map;

/**
 * How characters of an RTF or .doc file look.
 *
 * @param font its number in the file's table of fonts
 * @param size in half points
 */
record RunProperties(
    int font, int size, boolean bold, boolean italic, boolean capitals, boolean hidden, boolean deleted, boolean raised) {
  private static final int USUAL_SIZE = 24;

  static RunProperties plain(int font) {
    return new RunProperties(font, USUAL_SIZE, false, false, false, false, false, false);
  }

  /** With what a control word of RTF says, if it says anything of characters. */
  RunProperties with(String word, boolean on, int number) {
    return switch (word) {
      case "f" -> new RunProperties(number, size, bold, italic, capitals, hidden, deleted, raised);
      case "fs" -> new RunProperties(font, number, bold, italic, capitals, hidden, deleted, raised);
      case "b" -> new RunProperties(font, size, on, italic, capitals, hidden, deleted, raised);
      case "i" -> new RunProperties(font, size, bold, on, capitals, hidden, deleted, raised);
      case "caps" -> new RunProperties(font, size, bold, italic, on, hidden, deleted, raised);
      case "v" -> new RunProperties(font, size, bold, italic, capitals, on, deleted, raised);
      case "deleted" -> new RunProperties(font, size, bold, italic, capitals, hidden, on, raised);
      case "super" -> new RunProperties(font, size, bold, italic, capitals, hidden, deleted, on);
      case "up" -> new RunProperties(font, size, bold, italic, capitals, hidden, deleted, on && number != 0);
      case "nosupersub", "sub", "dn" -> new RunProperties(font, size, bold, italic, capitals, hidden, deleted, false);
      default -> this;
    };
  }

  Element properties(String fontName) {
    Element made = Element.of(
        "w:rPr", Map.of(), Element.valued("w:sz", size), Element.valued("w:b", bold), Element.valued("w:i", italic),
        Element.valued("w:caps", capitals), Element.valued("w:vanish", hidden),
        Element.of("w:rFonts", Map.of("ascii", fontName)));
    if (raised) {
      made.children().add(Element.valued("w:vertAlign", "superscript"));
    }
    return made;
  }
}
