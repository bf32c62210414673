package letterminer.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An element of XML with all in it.
 *
 * @param name its prefix by {@link XmlTree}'s list, if it is there, and its local name: {@code w:p}
 * @param attributes values by local name
 * @param children the elements in it
 * @param text the characters straight in it; between elements of OpenDocument's text they are children named {@link #TEXT}
 */
record Element(String name, Map<String, String> attributes, List<Element> children, StringBuilder text) {

  /** The name of characters between elements, in OpenDocument's text. */
  static final String TEXT = "#text";

  /** What an element says that is not there. */
  static final Element NONE = new Element("", Map.of(), List.of(), new StringBuilder());

  /** An element of WordprocessingML that is made rather than read. */
  static Element of(String name, Map<String, String> attributes, Element... children) {
    return new Element(name, attributes, new ArrayList<>(List.of(children)), new StringBuilder(0));
  }

  /** An element whose only attribute is {@code val}. */
  static Element valued(String name, Object value) {
    return of(name, Map.of("val", String.valueOf(value)));
  }

  /** A run's text. */
  static Element text(String characters) {
    return new Element("w:t", Map.of(), List.of(), new StringBuilder(characters));
  }

  boolean is(String other) {
    return name.equals(other);
  }

  /** The first child of a name; {@link #NONE} where there is none. */
  Element child(String child) {
    for (Element element : children) {
      if (element.is(child)) {
        return element;
      }
    }
    return NONE;
  }

  boolean has(String child) {
    return child(child) != NONE;
  }

  List<Element> all(String child) {
    return children.stream().filter(c -> c.is(child)).toList();
  }

  Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  /** The attribute {@code val} of a child, where WordprocessingML keeps nearly every value. */
  Optional<String> value(String child) {
    return child(child).attribute("val");
  }

  /** What a child that switches something says; absent where it is not there. */
  Optional<Boolean> flag(String child) {
    Element found = child(child);
    return found == NONE ? Optional.empty()
        : Optional.of(found.attribute("val").map(v -> !v.equals("0") && !v.equals("false") && !v.equals("off")).orElse(true));
  }

  Optional<Double> number(String attribute) {
    return attribute(attribute).flatMap(Element::parsed);
  }

  static Optional<Double> parsed(String text) {
    try {
      return Optional.of(Double.parseDouble(text)).filter(Double::isFinite);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The outermost elements below this one that are of a kind. */
  List<Element> below(Predicate<Element> kind) {
    List<Element> found = new ArrayList<>();
    collect(kind, found);
    return found;
  }

  private void collect(Predicate<Element> kind, List<Element> found) {
    for (Element child : children) {
      if (kind.test(child)) {
        found.add(child);
      } else {
        child.collect(kind, found);
      }
    }
  }
}
