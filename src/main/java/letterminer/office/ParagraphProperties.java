package letterminer.office;

import java.util.Map;

/**
 * What an RTF or .doc file says of a paragraph.
 *
 * @param style its number in the style sheet
 * @param outline its level as a heading, from 0; -1 if it says none
 * @param list the number of its list; 0 for none
 * @param inTable how deep in tables it is
 */
record ParagraphProperties(
    int style, int outline, int list, int level, int left, int first, int above, int below, String align, boolean newPage,
    int inTable) {
  static final ParagraphProperties PLAIN = new ParagraphProperties(0, -1, 0, 0, 0, 0, 0, 0, "left", false, 0);
  private static final int DEEPEST_TABLE = 16;

  /** With what a control word of RTF says, if it says anything of paragraphs. */
  ParagraphProperties with(String word, boolean on, int number) {
    return switch (word) {
      case "pard" -> PLAIN;
      case "s" -> new ParagraphProperties(number, outline, list, level, left, first, above, below, align, newPage, inTable);
      case "outlinelevel" -> new ParagraphProperties(style, number, list, level, left, first, above, below, align, newPage, inTable);
      case "ls" -> new ParagraphProperties(style, outline, number, level, left, first, above, below, align, newPage, inTable);
      case "ilvl" -> new ParagraphProperties(style, outline, list, number, left, first, above, below, align, newPage, inTable);
      case "li" -> new ParagraphProperties(style, outline, list, level, number, first, above, below, align, newPage, inTable);
      case "fi" -> new ParagraphProperties(style, outline, list, level, left, number, above, below, align, newPage, inTable);
      case "sb" -> new ParagraphProperties(style, outline, list, level, left, first, number, below, align, newPage, inTable);
      case "sa" -> new ParagraphProperties(style, outline, list, level, left, first, above, number, align, newPage, inTable);
      case "ql", "qj" -> aligned("left");
      case "qc" -> aligned("center");
      case "qr" -> aligned("right");
      case "pagebb" -> new ParagraphProperties(style, outline, list, level, left, first, above, below, align, on, inTable);
      case "intbl" -> inTable(Math.max(1, inTable));
      case "itap" -> inTable(number);
      default -> this;
    };
  }

  private ParagraphProperties aligned(String where) {
    return new ParagraphProperties(style, outline, list, level, left, first, above, below, where, newPage, inTable);
  }

  ParagraphProperties inTable(int depth) {
    return new ParagraphProperties(style, outline, list, level, left, first, above, below, align, newPage,
        Math.max(0, Math.min(DEEPEST_TABLE, depth)));
  }

  Element properties() {
    Element made = Element.of(
        "w:pPr", Map.of(),
        Element.of("w:ind", Map.of(
            "left", String.valueOf(left), "hanging", String.valueOf(Math.max(0, -first)),
            "firstLine", String.valueOf(Math.max(0, first)))),
        Element.of("w:spacing", Map.of("before", String.valueOf(above), "after", String.valueOf(below))),
        Element.valued("w:jc", align));
    if (newPage) {
      made.children().add(Element.of("w:pageBreakBefore", Map.of()));
    }
    return made;
  }
}
