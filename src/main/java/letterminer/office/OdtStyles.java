package letterminer.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The styles of an OpenDocument text in the terms of WordprocessingML. */
final class OdtStyles {
  private static final String STANDARD = "Standard";
  private static final int DEEPEST = 50;
  private static final double TWIPS = 20;
  private static final double USUAL_SIZE = 12;

  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, String> fonts = new HashMap<>();
  private final Map<String, Element> defaults = new HashMap<>();

  /** The sets that styles come from, the last first: those of a file, and those that one of its parts has of its own. */
  OdtStyles(List<Element> sets, List<Element> fontSets) {
    for (Element set : sets) {
      for (Element style : set.children()) {
        String family = style.attribute("family").orElse("");
        if (style.is("style:style")) {
          styles.put(family + " " + style.attribute("name").orElse(""), style);
        } else if (style.is("style:default-style")) {
          defaults.putIfAbsent(family, style);
        }
      }
    }
    fontSets.forEach(set -> set.all("style:font-face").forEach(
        f -> fonts.put(f.attribute("name").orElse(""), f.attribute("font-family").orElse("").replace("'", ""))));
  }

  /** A style and those that it inherits from, the nearest first, and the default. */
  List<Element> chain(String family, Optional<String> name) {
    List<Element> chain = new ArrayList<>();
    Element style = styles.get(family + " " + name.orElse(STANDARD));
    while (style != null && chain.size() < DEEPEST) {
      chain.add(style);
      style = style.attribute("parent-style-name").map(p -> styles.get(family + " " + p)).orElse(null);
    }
    if (defaults.containsKey(family)) {
      chain.add(defaults.get(family));
    }
    return chain;
  }

  /** What the nearest style says that says it. */
  private static Optional<String> first(List<Element> chain, String properties, String attribute) {
    return WordStyles.first(chain, s -> s.child(properties).attribute(attribute));
  }

  /** The properties of a paragraph. */
  Element paragraph(Optional<String> name, boolean listed) {
    List<Element> chain = chain("paragraph", name);
    String set = "style:paragraph-properties";
    Element made = Element.of("w:pPr", Map.of());
    Map<String, String> indent = new HashMap<>();
    boolean ofList = listed && chain.stream().limit(1).allMatch(s -> s.child(set).attribute("margin-left").isEmpty());
    if (!ofList) {
      first(chain, set, "margin-left").flatMap(OdtStyles::points).ifPresent(p -> indent.put("left", twips(p)));
      first(chain, set, "text-indent").flatMap(OdtStyles::points)
          .ifPresent(p -> indent.put(p < 0 ? "hanging" : "firstLine", twips(Math.abs(p))));
      made.children().add(Element.of("w:ind", indent));
    }
    Map<String, String> spacing = new HashMap<>();
    first(chain, set, "margin-top").flatMap(OdtStyles::points).ifPresent(p -> spacing.put("before", twips(p)));
    first(chain, set, "margin-bottom").flatMap(OdtStyles::points).ifPresent(p -> spacing.put("after", twips(p)));
    made.children().add(Element.of("w:spacing", spacing));
    first(chain, set, "text-align").ifPresent(a -> made.children().add(Element.valued("w:jc", a)));
    boolean breaks = first(chain, set, "break-before").filter("page"::equals).isPresent()
        || chain.stream().findFirst().flatMap(s -> s.attribute("master-page-name")).filter(m -> !m.isEmpty()).isPresent();
    if (breaks) {
      made.children().add(Element.of("w:pageBreakBefore", Map.of()));
    }
    return made;
  }

  boolean breaksAfter(Optional<String> name) {
    return first(chain("paragraph", name), "style:paragraph-properties", "break-after").filter("page"::equals).isPresent();
  }

  /**
   * The look of characters.
   *
   * @param spans the styles of the spans around them, the innermost first
   */
  Element run(Optional<String> paragraph, List<String> spans) {
    List<Element> chain = new ArrayList<>();
    for (String span : spans) {
      List<Element> own = chain("text", Optional.of(span));
      own.removeIf(s -> s.is("style:default-style"));
      chain.addAll(own);
    }
    chain.addAll(chain("paragraph", paragraph));
    String set = "style:text-properties";
    Element made = Element.of("w:rPr", Map.of());
    made.children().add(Element.valued("w:sz", 2 * size(chain)));
    made.children().add(Element.valued("w:b", first(chain, set, "font-weight").filter(OdtStyles::isBold).isPresent()));
    made.children().add(Element.valued(
        "w:i", first(chain, set, "font-style").filter(s -> !s.equals("normal")).isPresent()));
    made.children().add(Element.valued("w:caps", first(chain, set, "text-transform").filter("uppercase"::equals).isPresent()));
    made.children().add(Element.valued("w:vanish", first(chain, set, "display").filter("none"::equals).isPresent()));
    if (first(chain, set, "text-position").filter(OdtStyles::isRaised).isPresent()) {
      made.children().add(Element.valued("w:vertAlign", "superscript"));
    }
    made.children().add(Element.of("w:rFonts", Map.of("ascii", font(chain))));
    return made;
  }

  /** The font of a bullet, or the empty string. */
  String font(List<Element> chain) {
    Optional<String> font = WordStyles.first(chain, s -> s.child("style:text-properties").attribute("font-name")
        .map(n -> fonts.getOrDefault(n, n)).or(() -> s.child("style:text-properties").attribute("font-family")));
    return font.orElse("");
  }

  private static boolean isBold(String weight) {
    return weight.equals("bold") || weight.matches("[6-9]00");
  }

  private static boolean isRaised(String position) {
    return position.startsWith("super") || !position.startsWith("-") && !position.startsWith("sub") && !position.startsWith("0");
  }

  /** Sizes may be shares of what they inherit. */
  private static double size(List<Element> chain) {
    double share = 1;
    for (Element style : chain) {
      String size = style.child("style:text-properties").attribute("font-size").orElse("");
      if (size.endsWith("%")) {
        share *= Element.parsed(size.substring(0, size.length() - 1)).orElse(100.0) / 100;
      } else if (points(size).isPresent()) {
        return share * points(size).get();
      }
    }
    return share * USUAL_SIZE;
  }

  /** Whether a cell of a table has a line. */
  boolean isRuled(Element cell) {
    List<Element> chain = chain("table-cell", cell.attribute("style-name"));
    return chain.stream().map(s -> s.child("style:table-cell-properties"))
        .flatMap(p -> p.attributes().entrySet().stream()).filter(a -> a.getKey().startsWith("border"))
        .filter(a -> !a.getKey().contains("width") && !a.getKey().contains("model"))
        .anyMatch(a -> isLine(a.getValue()));
  }

  /** Whether a border is one: {@code 0.5pt solid #000000} rather than {@code none}. */
  private static boolean isLine(String border) {
    List<String> parts = List.of(border.strip().split(" "));
    boolean thin = points(parts.get(0)).filter(width -> width == 0).isPresent();
    return !thin && !border.isBlank() && !parts.contains("none") && !parts.contains("hidden");
  }

  static String twips(double points) {
    return String.valueOf(Math.round(points * TWIPS));
  }

  /** A length in points. */
  static Optional<Double> points(String length) {
    if (length.length() < 3) {
      return Optional.empty();
    }
    Optional<Double> number = Element.parsed(length.substring(0, length.length() - 2));
    return switch (length.substring(length.length() - 2)) {
      case "pt" -> number;
      case "in" -> number.map(n -> n * 72);
      case "cm" -> number.map(n -> n * 72 / 2.54);
      case "mm" -> number.map(n -> n * 72 / 25.4);
      case "pc" -> number.map(n -> n * 12);
      default -> Optional.empty();
    };
  }
}
