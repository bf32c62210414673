package letterminer.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists of an OpenDocument text: each becomes a list of its own with the levels of its style, so that it counts by itself. */
final class OdtLists {
  private static final String OUTLINE = "outline";

  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, OdtStyles> fonts = new HashMap<>();
  private final Element numbering = Element.of("w:numbering", Map.of());
  private final Map<String, String> byId = new HashMap<>();
  private final Map<String, String> lastOfStyle = new HashMap<>();
  private int count;

  void add(Element set, OdtStyles from) {
    for (Element style : set.children()) {
      if (style.is("text:list-style")) {
        style.attribute("name").ifPresent(n -> {
          styles.put(n, style);
          fonts.put(n, from);
        });
      } else if (style.is("text:outline-style")) {
        styles.put(OUTLINE, style);
        fonts.put(OUTLINE, from);
      }
    }
  }

  Element numbering() {
    return numbering;
  }

  /** The number of a list that begins: that of an earlier one if it counts on from there. */
  String begin(Element list, String style) {
    Optional<String> earlier = list.attribute("continue-list").map(byId::get).or(() ->
        list.attribute("continue-numbering").filter("true"::equals).map(c -> lastOfStyle.get(style)));
    String number = earlier.orElseGet(() -> define(style, 0, Optional.empty()));
    list.attribute("id").ifPresent(id -> byId.put(id, number));
    lastOfStyle.put(style, number);
    return number;
  }

  /** A list that counts on from a value that its item names. */
  String restart(String style, int level, String value) {
    String number = define(style, level, Optional.of(value));
    lastOfStyle.put(style, number);
    return number;
  }

  /** The list that numbers headings; empty if their level has no number. */
  Optional<String> outline(int level) {
    Element style = styles.getOrDefault(OUTLINE, Element.NONE);
    boolean numbered = style.children().stream().filter(l -> level(l) == level)
        .anyMatch(l -> l.attribute("num-format").filter(f -> !f.isEmpty()).isPresent());
    return numbered ? Optional.of(lastOfStyle.computeIfAbsent(OUTLINE, o -> define(o, 0, Optional.empty()))) : Optional.empty();
  }

  private String define(String style, int restarted, Optional<String> value) {
    String id = String.valueOf(++count);
    Element definition = Element.of("w:abstractNum", Map.of("abstractNumId", id));
    for (Element level : styles.getOrDefault(style, Element.NONE).children()) {
      if (level.attribute("level").isPresent()) {
        Optional<String> start = level(level) == restarted && value.isPresent() ? value : level.attribute("start-value");
        definition.children().add(level(level, start, fonts.get(style)));
      }
    }
    numbering.children().add(definition);
    numbering.children().add(Element.of("w:num", Map.of("numId", id), Element.valued("w:abstractNumId", id)));
    return id;
  }

  private static int level(Element level) {
    return (int) Math.round(level.number("level").orElse(1.0)) - 1;
  }

  private static Element level(Element level, Optional<String> start, OdtStyles styles) {
    int at = level(level);
    String before = level.attribute("num-prefix").orElse("");
    String after = level.attribute("num-suffix").orElse("");
    String format;
    StringBuilder pattern = new StringBuilder(before);
    if (level.name().endsWith("-number") || level.is("text:outline-level-style")) {
      String odf = level.attribute("num-format").orElse("");
      format = Numerals.formatOf(odf);
      int shown = (int) Math.max(1, Math.min(at + 1, level.number("display-levels").orElse(1.0)));
      for (int i = at - shown + 1; i <= at && !odf.isEmpty(); i++) {
        pattern.append(i > at - shown + 1 ? "." : "").append('%').append(i + 1);
      }
    } else {
      format = "bullet";
      pattern.append(level.name().endsWith("-image") ? "\u2022" : level.attribute("bullet-char").orElse(""));
    }
    pattern.append(after);
    return Element.of(
        "w:lvl", Map.of("ilvl", String.valueOf(at)), Element.valued("w:start", start.orElse("1")),
        Element.valued("w:numFmt", format), Element.valued("w:lvlText", pattern), Element.of("w:pPr", Map.of(), indent(level)),
        Element.of("w:rPr", Map.of(), Element.of("w:rFonts", Map.of("ascii", font(level, styles)))));
  }

  private static String font(Element level, OdtStyles styles) {
    Optional<List<Element>> named = level.attribute("style-name").map(n -> styles.chain("text", Optional.of(n)));
    return Optional.of(styles.font(List.of(level))).filter(f -> !f.isEmpty())
        .or(() -> named.map(styles::font)).orElse("");
  }

  private static Element indent(Element level) {
    Element properties = level.child("style:list-level-properties");
    Element label = properties.child("style:list-level-label-alignment");
    double left;
    double first;
    if (label != Element.NONE) {
      left = points(label, "margin-left");
      first = points(label, "text-indent");
    } else { // As before OpenDocument 1.2.
      left = points(properties, "space-before") + points(properties, "min-label-width");
      first = -points(properties, "min-label-width");
    }
    return Element.of("w:ind", Map.of(
        "left", OdtStyles.twips(left), "hanging", OdtStyles.twips(Math.max(0, -first)),
        "firstLine", OdtStyles.twips(Math.max(0, first))));
  }

  private static double points(Element element, String attribute) {
    return element.attribute(attribute).flatMap(OdtStyles::points).orElse(0.0);
  }
}
