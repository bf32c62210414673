package letterminer.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import letterminer.model.Medium;
import letterminer.model.ProblemCode;
import letterminer.reading.Document;
import letterminer.reading.ReadingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads web pages: the main text of a page, without what a site has around it. Nothing is fetched and no script is run.
 */
final class HtmlReader {
  /** What no reader of the page sees, or what leads to other pages. */
  private static final String LEFT_OUT =
      "script, style, noscript, template, nav, aside, iframe, object, embed, svg, button, select, input, textarea, del, "
          + "[hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo], [role=search], "
          + "[role=complementary], [role=dialog], body > header, body > footer";

  private static final int LINKS_OF_A_MENU = 3;
  private static final int BEGINNING = 100;
  private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml");

  private final OfficeLimits limits;

  HtmlReader(OfficeLimits limits) {
    this.limits = limits;
  }

  /**
   * Whether a file is a web page by its name, or one that a program wrote as a Word file. By the content alone, an error
   * page saved as a PDF would be one too.
   */
  static boolean isPage(String name, byte[] bytes) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.UTF_8)
        .replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    return ENDINGS.contains(ending)
        || ending.equals("doc") && (beginning.startsWith("<html") || beginning.startsWith("<!doctype html"));
  }

  Document read(byte[] bytes) throws ReadingException {
    return read(parsed(bytes));
  }

  /** A page whose characters are known. */
  Document read(String text) throws ReadingException {
    return read(Jsoup.parse(text));
  }

  private Document read(org.jsoup.nodes.Document page) throws ReadingException {
    Element main = main(page);
    main.select(LEFT_OUT).remove();
    main.select("[style]").removeIf(e -> e != main && isHidden(e));
    main.select("ul, ol").removeIf(HtmlReader::isMenu);
    List<Part> parts = new HtmlText(limits).read(main);
    return new Typesetter(limits).set(Medium.HTML, parts, List.of());
  }

  private static org.jsoup.nodes.Document parsed(byte[] bytes) throws ReadingException {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, ""); // By its mark or its meta element, else as UTF-8.
    } catch (IOException | UncheckedIOException e) {
      throw new ReadingException(ProblemCode.FILE_DAMAGED, "The web page cannot be read: its characters are broken.");
    }
  }

  /** The element that a site marks as the page's own text, or all of the page. */
  private static Element main(org.jsoup.nodes.Document page) {
    for (String mark : List.of("main", "[role=main]", "article")) {
      List<Element> found = page.select(mark);
      if (found.size() == 1 && found.get(0).hasText()) {
        return found.get(0);
      }
    }
    return page.body();
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none") || style.contains("visibility:hidden");
  }

  /** A list of nothing but links leads elsewhere. */
  private static boolean isMenu(Element list) {
    List<Element> items = list.children();
    return items.size() >= LINKS_OF_A_MENU
        && items.stream().allMatch(i -> i.hasText() && i.text().equals(i.select("a[href]").text()));
  }
}
