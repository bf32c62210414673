package letterminer.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lists of a Word file, and how far each has counted. */
final class WordNumbering {
  private static final int LEVELS = 9;

  /** The count of a level that has had no item yet; the first may be 0. */
  private static final int NONE_YET = Integer.MIN_VALUE;

  /** A list's definition: its levels, and what it is called where it counts on from another. */
  private record Definition(String list, Map<Integer, Element> levels, Map<Integer, Integer> starts) {}

  /**
   * A level of a list.
   *
   * @param properties of its paragraphs
   * @param symbolic whether its marker is of a symbol font
   */
  record Level(String marker, Element properties, boolean symbolic) {}

  private final Map<String, Element> abstracts = new HashMap<>();
  private final Map<String, Definition> lists = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private final WordStyles styles;

  WordNumbering(Element root, WordStyles styles) {
    this.styles = styles;
    root.all("w:abstractNum").forEach(a -> a.attribute("abstractNumId").ifPresent(id -> abstracts.putIfAbsent(id, a)));
    Map<String, Element> numbers = new HashMap<>();
    root.all("w:num").forEach(n -> n.attribute("numId").ifPresent(id -> numbers.putIfAbsent(id, n)));
    numbers.forEach((id, num) -> lists.put(id, definition(id, num, numbers)));
  }

  private Definition definition(String id, Element num, Map<String, Element> numbers) {
    String list = num.value("w:abstractNumId").orElse("");
    Element definition = abstracts.getOrDefault(list, Element.NONE);
    Optional<String> linked = definition.value("w:numStyleLink"); // The style has the list, and the list its levels.
    if (linked.isPresent()) {
      String target = WordStyles.first(styles.chain(linked.get()), s -> s.child("w:pPr").child("w:numPr").value("w:numId"))
          .map(n -> numbers.getOrDefault(n, Element.NONE)).flatMap(n -> n.value("w:abstractNumId")).orElse(list);
      definition = abstracts.getOrDefault(target, definition);
    }
    Map<Integer, Element> levels = new HashMap<>();
    definition.all("w:lvl").forEach(l -> levels.put(level(l), l));
    Map<Integer, Integer> starts = new HashMap<>();
    boolean own = false;
    for (Element override : num.all("w:lvlOverride")) {
      own = true;
      if (override.has("w:lvl")) {
        levels.put(level(override), override.child("w:lvl"));
      }
      override.value("w:startOverride").ifPresent(s -> starts.put(level(override), Numerals.integer(s, 1)));
    }
    return new Definition(own ? "num " + id : list, levels, starts);
  }

  private static int level(Element element) {
    return Math.max(0, Math.min(LEVELS - 1, Numerals.integer(element.attribute("ilvl").orElse("0"), 0)));
  }

  /**
   * Counts one more item.
   *
   * @param level from 0; absent where the paragraph's style tells it
   * @return absent if there is no such list, or if its items have no marker
   */
  Optional<Level> next(String id, Optional<String> level, String style) {
    Definition list = lists.get(id);
    if (list == null) {
      return Optional.empty();
    }
    int at = level.map(l -> Math.max(0, Math.min(LEVELS - 1, Numerals.integer(l, 0)))).orElseGet(() -> levelOf(list, style));
    Element definition = list.levels().get(at);
    if (definition == null) {
      return Optional.empty();
    }
    int[] count = counts.computeIfAbsent(list.list(), l -> uncounted());
    count[at] = count[at] == NONE_YET ? start(list, at) : count[at] + 1;
    for (int i = at + 1; i < LEVELS; i++) {
      count[i] = restarts(list, i, at) ? NONE_YET : count[i];
    }
    String marker = marker(list, at, count).strip();
    Element fonts = definition.child("w:rPr").child("w:rFonts");
    String font = fonts.attribute("ascii").or(() -> fonts.attribute("hAnsi")).orElse("");
    return marker.isEmpty() ? Optional.empty()
        : Optional.of(new Level(marker, definition.child("w:pPr"), TextLook.isSymbolic(font)));
  }

  private static int[] uncounted() {
    int[] count = new int[LEVELS];
    Arrays.fill(count, NONE_YET);
    return count;
  }

  /** Whether a level begins again after an item of a level above it; it may be told to do so after some only, or never. */
  private static boolean restarts(Definition list, int level, int above) {
    Element definition = list.levels().getOrDefault(level, Element.NONE);
    return definition.value("w:lvlRestart").map(most -> above < Numerals.integer(most, LEVELS)).orElse(true);
  }

  private static int levelOf(Definition list, String style) {
    return list.levels().entrySet().stream()
        .filter(l -> l.getValue().value("w:pStyle").filter(style::equals).isPresent())
        .mapToInt(Map.Entry::getKey).min().orElse(0);
  }

  private static int start(Definition list, int level) {
    Element definition = list.levels().getOrDefault(level, Element.NONE);
    return list.starts().getOrDefault(level, Numerals.integer(definition.value("w:start").orElse("0"), 1));
  }

  private static String marker(Definition list, int level, int[] count) {
    Element definition = list.levels().get(level);
    String pattern = definition.value("w:lvlText").orElse("");
    String format = definition.value("w:numFmt").orElse("decimal");
    if (format.equals("bullet")) {
      return pattern.isBlank() && definition.has("w:lvlPicBulletId") ? "\u2022" : pattern;
    }
    StringBuilder marker = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '%' && i + 1 < pattern.length() && Character.isDigit(pattern.charAt(i + 1))) {
        int of = Math.max(0, Character.digit(pattern.charAt(++i), 10) - 1);
        boolean legal = definition.flag("w:isLgl").orElse(false);
        String other = list.levels().getOrDefault(of, Element.NONE).value("w:numFmt").orElse("decimal");
        int number = count[of] == NONE_YET ? start(list, of) : count[of];
        marker.append(Numerals.format(number, legal ? "decimal" : other));
      } else {
        marker.append(c);
      }
    }
    return marker.toString();
  }
}
