package letterminer.drivers;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads Maven's settings for the local repository, mirrors and proxies. Whoever builds this program has Maven, and if
 * the network needs a mirror or a proxy, Maven is configured for it.
 */
final class MavenSettings {
  static final String CENTRAL = "https://repo.maven.apache.org/maven2";
  private static final long MOST_BYTES = 1 << 20;

  private final Machine machine;
  private final List<Element> settings;

  /** Reads the settings of the user, then those of the installation; unreadable ones are ignored. */
  MavenSettings(Machine machine) {
    this.machine = machine;
    this.settings = Stream.concat(
            Stream.of(machine.home().resolve(".m2/settings.xml")),
            machine.maven().map(m -> m.resolve("conf/settings.xml")).stream())
        .flatMap(file -> read(file).stream()).toList();
  }

  private static Optional<Element> read(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return Optional.empty();
      }
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler()); // Otherwise, errors are printed.
      Document document = builder.parse(file.toFile());
      return Optional.of(document.getDocumentElement());
    } catch (IOException | SAXException | ParserConfigurationException e) {
      return Optional.empty();
    }
  }

  /** The folder that Maven downloads to. */
  Path localRepository() {
    return machine.property("maven.repo.local")
        .or(() -> settings.stream().flatMap(s -> text(s, "localRepository").stream()).findFirst()
            .filter(path -> !path.contains("${")))
        .map(Path::of).orElseGet(() -> machine.home().resolve(".m2/repository"));
  }

  /** The URL of Maven Central, or of its mirror. */
  String repository() {
    return settings.stream().flatMap(s -> each(s, "mirrors", "mirror").stream())
        .filter(m -> text(m, "blocked").filter("true"::equals).isEmpty())
        .filter(m -> text(m, "mirrorOf").filter(MavenSettings::isOfCentral).isPresent())
        .flatMap(m -> text(m, "url").stream()).findFirst().orElse(CENTRAL);
  }

  private static boolean isOfCentral(String pattern) {
    List<String> names = Arrays.stream(pattern.split(",")).map(String::strip).toList();
    return !names.contains("!central") && Stream.of("*", "central", "external:*").anyMatch(names::contains);
  }

  /** The proxy for a protocol. */
  Optional<Proxy> proxy(String scheme) {
    return settings.stream().flatMap(s -> each(s, "proxies", "proxy").stream())
        .filter(p -> !text(p, "active").filter("false"::equals).isPresent())
        .filter(p -> text(p, "protocol").orElse("http").equals(scheme) || text(p, "protocol").orElse("http").equals("http"))
        .flatMap(p -> proxy(p).stream()).findFirst();
  }

  private static Optional<Proxy> proxy(Element proxy) {
    try {
      int port = Integer.parseInt(text(proxy, "port").orElse("8080"));
      return text(proxy, "host").map(host -> new Proxy(Proxy.Type.HTTP, new InetSocketAddress(host, port)));
    } catch (IllegalArgumentException e) { // No port, or an invalid one.
      return Optional.empty();
    }
  }

  private static List<Element> each(Element root, String group, String name) {
    return children(root, group).stream().flatMap(g -> children(g, name).stream()).toList();
  }

  private static Optional<String> text(Element parent, String name) {
    return children(parent, name).stream().map(e -> e.getTextContent().strip()).filter(t -> !t.isEmpty()).findFirst();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }
}
