package letterminer.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The styles of a Word file: what a paragraph or a run inherits. */
final class WordStyles {
  private static final int LONGEST_CHAIN = 50;

  private final Map<String, Element> styles = new HashMap<>();
  private final Element defaultRun;
  private final Element defaultParagraph;
  private String normal = "";

  WordStyles(Element root) {
    for (Element style : root.all("w:style")) {
      style.attribute("styleId").ifPresent(id -> {
        styles.putIfAbsent(id, style);
        boolean isDefault = style.attribute("default").filter(d -> d.equals("1") || d.equals("true")).isPresent();
        if (isDefault && style.attribute("type").filter("paragraph"::equals).isPresent()) {
          normal = id;
        }
      });
    }
    Element defaults = root.child("w:docDefaults");
    this.defaultRun = defaults.child("w:rPrDefault").child("w:rPr");
    this.defaultParagraph = defaults.child("w:pPrDefault").child("w:pPr");
  }

  /** A style's id where it is another than the paragraph's own. */
  String styleOf(Element paragraphProperties) {
    return paragraphProperties.value("w:pStyle").orElse(normal);
  }

  /** Paragraph properties, the nearest first. */
  List<Element> paragraph(Element own) {
    List<Element> all = new ArrayList<>();
    all.add(own);
    chain(styleOf(own)).forEach(s -> all.add(s.child("w:pPr")));
    all.add(defaultParagraph);
    return all;
  }

  /** Run properties, the nearest first. */
  List<Element> run(Element own, Element paragraphProperties) {
    List<Element> all = new ArrayList<>();
    all.add(own);
    own.value("w:rStyle").ifPresent(id -> chain(id).forEach(s -> all.add(s.child("w:rPr"))));
    chain(styleOf(paragraphProperties)).forEach(s -> all.add(s.child("w:rPr")));
    all.add(defaultRun);
    return all;
  }

  /** A style and those that it is based on. */
  List<Element> chain(String id) {
    List<Element> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<String> next = Optional.of(id);
    while (next.isPresent() && styles.containsKey(next.get()) && seen.add(next.get()) && chain.size() < LONGEST_CHAIN) {
      Element style = styles.get(next.get());
      chain.add(style);
      next = style.value("w:basedOn");
    }
    return chain;
  }

  /** The first answer that a list of properties has. */
  static <T> Optional<T> first(List<Element> properties, Function<Element, Optional<T>> question) {
    for (Element element : properties) {
      Optional<T> answer = question.apply(element);
      if (answer.isPresent()) {
        return answer;
      }
    }
    return Optional.empty();
  }
}
