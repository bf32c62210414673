package letterminer.cli;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import letterminer.model.BoundingBox;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A drawing read back: it has to be well-formed, and then its marks can be asked for. */
final class DrawnHtml {
  final Document document;

  DrawnHtml(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(Files.readString(file))));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("no well-formed page: " + e.getMessage(), e);
    }
  }

  /** A mark as drawn. */
  record Drawn(int page, String kind, String title, BoundingBox outline, List<String> labels, Element element) {
    List<Element> parts(String tag, String type) {
      return elements(element, tag).stream().filter(e -> e.getAttribute("class").equals(type)).toList();
    }
  }

  static List<Element> elements(Element below, String tag) {
    NodeList found = below.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  List<Element> all(String tag) {
    return elements(document.getDocumentElement(), tag);
  }

  List<Drawn> marks() {
    List<Drawn> marks = new ArrayList<>();
    for (Element page : all("section")) {
      int number = Integer.parseInt(page.getAttribute("id").replace("page-", ""));
      for (Element group : elements(page, "g")) {
        String type = group.getAttribute("class");
        if (type.startsWith("mark ")) {
          Element outline = elements(group, "rect").get(0);
          marks.add(new Drawn(
              number, type.substring(5), elements(group, "title").get(0).getTextContent(), box(outline),
              elements(group, "text").stream().map(Element::getTextContent).toList(), group));
        }
      }
    }
    return marks;
  }

  List<Drawn> marks(String kind) {
    return marks().stream().filter(m -> m.kind().equals(kind)).toList();
  }

  /** The only mark of a kind whose title has these words, on its first page. */
  Drawn mark(String kind, String words) {
    return marks(kind).stream().filter(m -> m.title().contains(words)).findFirst()
        .orElseThrow(() -> new AssertionError("no " + kind + " with '" + words + "'"));
  }

  static BoundingBox box(Element element) {
    return new BoundingBox(
        number(element, "x"), number(element, "y"), number(element, "width"), number(element, "height"));
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  /** The share of dark pixels of a page's picture within a box. */
  double ink(int page, BoundingBox box) throws IOException {
    Element section = all("section").get(page - 1);
    Element element = elements(section, "image").get(0);
    String data = element.getAttribute("href");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(
        Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1))));
    double scale = image.getWidth() / number(element, "width");
    int dark = 0;
    int all = 0;
    for (int x = (int) Math.ceil(box.x() * scale); x < box.right() * scale; x++) {
      for (int y = (int) Math.ceil(box.y() * scale); y < box.bottom() * scale; y++) {
        all++;
        dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
      }
    }
    return (double) dark / all;
  }
}
