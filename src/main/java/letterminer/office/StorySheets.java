package letterminer.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What paragraphs of a file refer to by number: its fonts, its styles, and the markers of its lists as they come. */
final class StorySheets {
  private static final int HEADINGS = 9;

  private final Map<Integer, String> fonts = new HashMap<>();
  private final Map<Integer, Integer> outlines = new HashMap<>();
  private final Map<String, String> markers = new HashMap<>();
  private final Element numbering = Element.of("w:numbering", Map.of());

  void font(int number, String name) {
    fonts.put(number, name.replace(";", "").strip());
  }

  String font(int number) {
    return fonts.getOrDefault(number, "");
  }

  /** @param outline the level that the style says, or -1; a heading of Word's is one by its name */
  void style(int number, int outline, String name) {
    String plain = name.replace(";", "").strip().toLowerCase(Locale.ROOT);
    boolean heading = plain.startsWith("heading ") && plain.length() == "heading ".length() + 1;
    int byName = heading ? Character.digit(plain.charAt(plain.length() - 1), 10) - 1 : -1;
    outlines.put(number, outline >= 0 ? outline : byName);
  }

  /** The level of a heading from 0; -1 for a paragraph that is none. */
  int outline(ParagraphProperties paragraph) {
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
