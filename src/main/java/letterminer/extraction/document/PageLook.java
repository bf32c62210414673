package letterminer.extraction.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import letterminer.reading.FontStyle;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Word;

/**
 * The typography of pages: fonts and sizes, with the number of characters in each. Immutable.
 *
 * @param families characters by font
 * @param styles characters by font and size
 * @param characters total number
 */
record PageLook(Map<String, Integer> families, Map<Style, Integer> styles, int characters) {
  /** A font with a smaller share of a page belongs to a stamp, such as the page number of a whole pack. */
  private static final double LEAST_OF_PAGE = 0.05;

  /** A font or style with a smaller share does not belong to a document. */
  private static final double LEAST_OF_DOCUMENT = 0.01;

  /** Sizes are compared in halves of a point, because programs write 11 as 11.04. */
  private static final double STEPS_OF_POINT = 2;

  /** Lines at each end of a page that may be its header or footer. */
  private static final int EDGE_LINES = 3;

  /** A line with fewer letters may be a page number of the whole file: 'Page 12 of 40'. */
  private static final int LEAST_LETTERS = 10;

  /** A font in one size. */
  record Style(String family, long halfPoints) {}

  static final PageLook NONE = new PageLook(Map.of(), Map.of(), 0);

  static PageLook of(Page page) {
    Map<String, Integer> families = new HashMap<>();
    Map<Style, Integer> styles = new HashMap<>();
    Map<FontStyle, int[]> byFont = new IdentityHashMap<>(); // A page has one instance of each.
    int characters = 0;
    for (Line line : page.lines()) {
      for (Word word : line.words()) {
        byFont.computeIfAbsent(word.font(), font -> new int[1])[0] += word.text().length();
      }
    }
    for (Map.Entry<FontStyle, int[]> each : byFont.entrySet()) {
      FontStyle font = each.getKey();
      if (!font.symbolic()) {
        int length = each.getValue()[0];
        families.merge(font.family(), length, Integer::sum);
        styles.merge(new Style(font.family(), Math.round(font.size() * STEPS_OF_POINT)), length, Integer::sum);
        characters += length;
      }
    }
    return new PageLook(Map.copyOf(families), Map.copyOf(styles), characters);
  }

  /** The combined look of two runs of pages. */
  PageLook plus(PageLook other) {
    Map<String, Integer> bothFamilies = new HashMap<>(families);
    other.families.forEach((family, length) -> bothFamilies.merge(family, length, Integer::sum));
    Map<Style, Integer> bothStyles = new HashMap<>(styles);
    other.styles.forEach((style, length) -> bothStyles.merge(style, length, Integer::sum));
    return new PageLook(Map.copyOf(bothFamilies), Map.copyOf(bothStyles), characters + other.characters);
  }

  /** Whether a page with this look uses fonts of a document, in any size. */
  boolean sharesFontWith(PageLook document) {
    return families.entrySet().stream()
        .filter(f -> f.getValue() >= LEAST_OF_PAGE * characters)
        .anyMatch(f -> document.families.getOrDefault(f.getKey(), 0) > LEAST_OF_DOCUMENT * document.characters);
  }

  /** Whether most of a page with this look is set like some part of a document. */
  boolean sharesBodyWith(PageLook document) {
    return styles.entrySet().stream()
        .max(Map.Entry.<Style, Integer>comparingByValue()
            .thenComparing(Map.Entry::getKey, Comparator.comparing(Style::family).thenComparing(Style::halfPoints)))
        .map(s -> document.styles.getOrDefault(s.getKey(), 0) > LEAST_OF_DOCUMENT * document.characters)
        .orElse(true);
  }

  /** The lines of words at the top and the bottom of a page, without their numbers. */
  static Set<String> edges(Page page) {
    Set<String> edges = new HashSet<>();
    List<Line> lines = page.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (i < EDGE_LINES || i >= lines.size() - EDGE_LINES) {
        String text = letters(lines.get(i).text());
        if (text.length() >= LEAST_LETTERS) {
          edges.add(text);
        }
      }
    }
    return edges;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
