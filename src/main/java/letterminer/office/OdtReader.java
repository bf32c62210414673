package letterminer.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.model.Medium;
import letterminer.model.ProblemCode;
import letterminer.reading.Document;
import letterminer.reading.ReadingException;

/**
 * Reads OpenDocument texts ({@code .odt}, {@code .ott}; ISO/IEC 26300). They are put into the terms of
 * WordprocessingML, so that the same letter is read by the same code whichever program saved it.
 */
final class OdtReader {
  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String TYPE = "application/vnd.oasis.opendocument.text";
  private static final String STANDARD = "Standard";

  private final OfficeLimits limits;

  OdtReader(OfficeLimits limits) {
    this.limits = limits;
  }

  /** Whether a package is of this kind, and not a spreadsheet or slides. */
  static boolean isText(OfficePackage parts) throws ReadingException {
    return parts.has("mimetype") && parts.text("mimetype").strip().startsWith(TYPE);
  }

  Document read(OfficePackage parts) throws ReadingException {
    boolean encrypted = parts.has("encrypted-package")
        || parts.has(MANIFEST) && parts.text(MANIFEST).contains("encryption-data");
    if (encrypted) {
      throw new ReadingException(ProblemCode.FILE_ENCRYPTED, "The file needs a password to open.");
    }
    Element content = parts.xml(CONTENT).orElse(Element.NONE);
    Element text = content.child("office:body").child("office:text");
    if (text == Element.NONE) {
      throw new ReadingException(
          ProblemCode.FILE_DAMAGED, "The file is an OpenDocument text file without text: its main part is missing or broken.");
    }
    Element common = parts.xml(STYLES).orElse(Element.NONE);
    return new Typesetter(limits).set(Medium.ODT, new WordText(parts(content, common, text)).read(), List.of());
  }

  private static WordParts parts(Element content, Element common, Element text) {
    List<Element> fonts = List.of(common.child("office:font-face-decls"), content.child("office:font-face-decls"));
    Element named = common.child("office:styles");
    OdtStyles styles = new OdtStyles(List.of(named, content.child("office:automatic-styles")), fonts);
    OdtStyles pageStyles = new OdtStyles(List.of(named, common.child("office:automatic-styles")), fonts);
    OdtLists lists = new OdtLists();
    lists.add(named, styles);
    lists.add(common.child("office:automatic-styles"), pageStyles);
    lists.add(content.child("office:automatic-styles"), styles);
    Element footnotes = Element.of("w:footnotes", Map.of());
    Element endnotes = Element.of("w:endnotes", Map.of());
    Element body = Element.of("w:body", Map.of());
    OdtText.Target target = new OdtText.Target(lists, footnotes, endnotes);
    new OdtText(styles, target).read(text, body);
    Map<String, Element> stories = new HashMap<>();
    new Pages(common.child("office:master-styles"), content.child("office:automatic-styles"), named).first(text, styles)
        .forEach((reference, story) -> {
          Element read = Element.of("w:hdr", Map.of());
          new OdtText(pageStyles, target).read(story, read);
          stories.put(reference.attribute("id").orElse(""), read);
          section(body).children().add(reference);
        });
    return new WordParts(body, Element.NONE, lists.numbering(), footnotes, endnotes, stories);
  }

  /** The one section that calls all headers and footers. */
  private static Element section(Element body) {
    Element last = body.children().isEmpty() ? Element.NONE : body.children().get(body.children().size() - 1);
    if (!last.is("w:sectPr")) {
      last = Element.of("w:sectPr", Map.of(), Element.of("w:titlePg", Map.of()));
      body.children().add(last);
    }
    return last;
  }

  /** The kinds of page that a text uses; each has headers and footers of its own. */
  private record Pages(Element masters, Element automatic, Element named) {

    /** Headers and footers by the reference that calls them. */
    Map<Element, Element> first(Element text, OdtStyles styles) {
      String first = firstPage(text, styles);
      Map<Element, Element> found = new LinkedHashMap<>();
      for (String name : used(first)) {
        Element master = master(name);
        boolean once = name.equals(first) && next(master).filter(n -> !n.equals(name)).isPresent();
        for (Element story : master.children()) {
          boolean shown = story.attribute("display").filter("false"::equals).isEmpty();
          boolean header = story.name().contains("header");
          if (shown && (header || story.name().contains("footer"))) {
            boolean ofFirst = name.equals(first) && (once || story.name().endsWith("-first"));
            found.put(Element.of(
                header ? "w:headerReference" : "w:footerReference",
                Map.of("type", ofFirst ? "first" : "default", "id", "story " + found.size())), story);
          }
        }
      }
      return found;
    }

    private Element master(String name) {
      return masters.all("style:master-page").stream()
          .filter(m -> m.attribute("name").filter(name::equals).isPresent()).findFirst().orElse(Element.NONE);
    }

    private static Optional<String> next(Element master) {
      return master.attribute("next-style-name").filter(n -> !n.isEmpty());
    }

    private Set<String> used(String first) {
      Set<String> used = new LinkedHashSet<>();
      List<String> open = new ArrayList<>(List.of(first));
      for (Element set : List.of(automatic, named)) {
        set.all("style:style").forEach(s -> s.attribute("master-page-name").filter(n -> !n.isEmpty()).ifPresent(open::add));
      }
      for (int i = 0; i < open.size(); i++) {
        if (used.add(open.get(i))) {
          next(master(open.get(i))).ifPresent(open::add);
        }
      }
      return used;
    }

    /** The kind of the first page, which the first paragraph's style names. */
    private static String firstPage(Element text, OdtStyles styles) {
      Element first = text.below(e -> e.is("text:p") || e.is("text:h") || e.is("table:table")).stream()
          .findFirst().orElse(Element.NONE);
      String family = first.is("table:table") ? "table" : "paragraph";
      return WordStyles.first(styles.chain(family, first.attribute("style-name")), s -> s.attribute("master-page-name"))
          .filter(n -> !n.isEmpty()).orElse(STANDARD);
    }
  }
}
