package letterminer.office;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import letterminer.model.ProblemCode;
import letterminer.reading.ReadingException;

/**
 * Reads XML of strangers into a tree of bounded size. A document type declaration ends it: with it go all entities, and
 * whatever lies outside the file.
 */
final class XmlTree {
  /** Parts of the addresses of namespaces, transitional and strict, and the prefix that we use. */
  private static final Map<String, String> PREFIXES = Map.of(
      "wordprocessingml/2006/main", "w:",
      "wordprocessingml/main", "w:",
      "markup-compatibility/2006", "mc:",
      "opendocument:xmlns:text:1.0", "text:",
      "opendocument:xmlns:table:1.0", "table:",
      "opendocument:xmlns:style:1.0", "style:",
      "opendocument:xmlns:office:1.0", "office:",
      "opendocument:xmlns:drawing:1.0", "draw:");

  /** What holds text between elements, as those of WordprocessingML never do. */
  private static final String MIXED = "text:";

  private final OfficeLimits limits;

  XmlTree(OfficeLimits limits) {
    this.limits = limits;
  }

  Element read(InputStream in) throws ReadingException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    try {
      return tree(factory.createXMLStreamReader(in));
    } catch (XMLStreamException e) {
      throw new ReadingException(ProblemCode.FILE_DAMAGED, "The file's XML is broken and cannot be read.");
    }
  }

  private Element tree(XMLStreamReader reader) throws XMLStreamException, ReadingException {
    Deque<Element> open = new ArrayDeque<>();
    Map<String, String> prefixes = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    Element root = Element.NONE;
    int count = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD -> throw new ReadingException(
            ProblemCode.FILE_DAMAGED, "The file's XML declares a document type, which files of its kind never do; it was not read.");
        case XMLStreamConstants.START_ELEMENT -> {
          if (++count > limits.mostElements() || open.size() >= limits.deepest()) {
            throw new ReadingException(
                ProblemCode.FILE_TOO_LARGE, "The file was not read: its XML has more elements, or deeper ones, than any letter.");
          }
          String prefix = prefixes.computeIfAbsent(String.valueOf(reader.getNamespaceURI()), XmlTree::prefix);
          String name = names.computeIfAbsent(prefix + reader.getLocalName(), n -> n);
          Element element = new Element(name, attributes(reader), new ArrayList<>(0), new StringBuilder(0));
          if (open.isEmpty()) {
            root = element;
          } else {
            open.peek().children().add(element);
          }
          open.push(element);
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (!open.isEmpty()) {
            text(open.peek(), reader);
          }
        }
        default -> { }
      }
    }
    return root;
  }

  private static void text(Element element, XMLStreamReader reader) {
    Element holder = element;
    if (element.name().startsWith(MIXED)) {
      List<Element> children = element.children();
      if (children.isEmpty() || !children.get(children.size() - 1).is(Element.TEXT)) {
        children.add(new Element(Element.TEXT, Map.of(), List.of(), new StringBuilder()));
      }
      holder = children.get(children.size() - 1);
    }
    holder.text().append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    int count = reader.getAttributeCount();
    if (count == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new HashMap<>(2 * count);
    for (int i = 0; i < count; i++) {
      attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  private static String prefix(String address) {
    for (Map.Entry<String, String> known : PREFIXES.entrySet()) {
      if (address.endsWith(known.getKey())) {
        return known.getValue();
      }
    }
    List<String> parts = List.of(address.split("/"));
    return parts.isEmpty() ? "?:" : parts.get(parts.size() - 1) + ":"; // Of no interest, but never mistaken.
  }
}
