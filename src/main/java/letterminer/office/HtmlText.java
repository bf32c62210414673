package letterminer.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import letterminer.model.ProblemCode;
import letterminer.reading.FontStyle;
import letterminer.reading.ReadingException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns an element of a web page into paragraphs and tables. One use. */
final class HtmlText {
  private static final double SIZE = 10;
  private static final double[] HEADING_SIZES = {20, 16, 13, 11, 10, 10};
  private static final double INDENT = 18;
  private static final double MARGIN = 10;
  private static final int MOST_SPAN = 1000;
  private static final Set<String> BOLD = Set.of("b", "strong", "th");

  private final OfficeLimits limits;
  private final List<Part> parts = new ArrayList<>();
  private List<Span> spans = new ArrayList<>();
  private boolean spaced = true;

  /** Whether a list item has begun and its marker waits for the text. */
  private boolean marked;

  HtmlText(OfficeLimits limits) {
    this.limits = limits;
  }

  /**
   * What holds for the text of an element.
   *
   * @param kept whether its line ends are kept
   * @param levels how many lists it stands in
   */
  private record Place(Paragraph.Role role, double size, boolean bold, boolean raised, boolean kept, int levels, int depth) {
    Place in(Element element) {
      String name = element.normalName();
      boolean heading = isHeading(name);
      return new Place(
          heading ? Paragraph.Role.HEADING : role, heading ? HEADING_SIZES[name.charAt(1) - '1'] : size,
          bold || heading || BOLD.contains(name), raised || name.equals("sup"), kept || name.equals("pre"),
          name.equals("ul") || name.equals("ol") ? levels + 1 : levels, depth + 1);
    }

    FontStyle style() {
      return new FontStyle("", size, bold, false, false);
    }
  }

  private static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
  }

  List<Part> read(Element root) throws ReadingException {
    return read(root, 0);
  }

  private List<Part> read(Element root, int depth) throws ReadingException {
    Place place = new Place(
        Paragraph.Role.TEXT, SIZE, BOLD.contains(root.normalName()), false, false, 0, depth);
    children(root, place);
    end(place);
    return List.copyOf(parts);
  }

  private void children(Element parent, Place place) throws ReadingException {
    if (place.depth() > limits.deepest()) {
      throw new ReadingException(
          ProblemCode.FILE_TOO_LARGE, "The web page was not read: its elements are nested deeper than those of any letter.");
    }
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        add(text.getWholeText(), place);
      } else if (node instanceof Element element) {
        if (place.role() == Paragraph.Role.HEADING && isSetApart(element)) {
          spans.add(new Span(String.valueOf(Span.TAB), place.style()));
        }
        element(element, place);
      }
    }
  }

  /** Whether an element in a heading begins another text than the one before: sites move such apart, as a grade's. */
  private boolean isSetApart(Element element) {
    Node before = element.previousSibling();
    if (spaced || !(before instanceof Element) || spans.isEmpty() || !element.hasText()) {
      return false;
    }
    String last = spans.get(spans.size() - 1).text();
    return !Character.isUpperCase(last.charAt(last.length() - 1)) && Character.isUpperCase(element.text().charAt(0));
  }

  private void element(Element element, Place place) throws ReadingException {
    String name = element.normalName();
    if (name.equals("br")) {
      spans.add(new Span(String.valueOf(Span.LINE), place.style()));
      spaced = true;
      return;
    }
    Place inside = place.in(element);
    if (name.equals("table")) {
      end(place);
      table(element, place.depth() + 1);
    } else if (name.equals("li")) {
      end(place);
      item(element, inside);
    } else if (element.isBlock() || isHeading(name)) {
      end(place);
      children(element, inside);
      end(inside);
    } else {
      children(element, inside);
    }
  }

  private void item(Element item, Place place) throws ReadingException {
    Element list = item.parent();
    boolean numbered = list != null && list.normalName().equals("ol");
    String marker = numbered ? number(item, list) : "\u2022";
    spans = new ArrayList<>(List.of(new Span(marker, place.style()))); // One that still waits has no text of its own.
    marked = true;
    Place inside = new Place(
        Paragraph.Role.ITEM, place.size, place.bold, place.raised, place.kept, Math.max(1, place.levels), place.depth);
    children(item, inside);
    end(inside);
    marked = false;
    spans = new ArrayList<>();
  }

  private static String number(Element item, Element list) {
    List<Element> items = list.children().stream().filter(i -> i.normalName().equals("li")).toList();
    int number = Numerals.integer(list.attr("start"), 1);
    for (Element each : items) {
      number = Numerals.integer(each.attr("value"), number);
      if (each == item) {
        break;
      }
      number++;
    }
    return Numerals.format(number, Numerals.formatOf(list.attr("type"))) + ".";
  }

  private void add(String raw, Place place) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean white = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == Span.PAGE_SEEN;
      if (!white) {
        text.append(c);
        spaced = false;
      } else if (place.kept() && c == '\n') {
        text.append(Span.LINE);
        spaced = true;
      } else if (!spaced) {
        text.append(' ');
        spaced = true;
      }
    }
    if (text.length() > 0) {
      spans.add(new Span(text.toString(), place.style(), place.raised()));
    }
  }

  /** Ends a paragraph, if one has begun; of an item, the first has the marker. */
  private void end(Place place) {
    if (spans.stream().skip(marked ? 1 : 0).allMatch(s -> s.text().isBlank())) {
      if (!marked) {
        spans = new ArrayList<>();
      }
      return; // The marker waits for its text.
    }
    Paragraph.Role role = marked ? Paragraph.Role.ITEM
        : place.role() == Paragraph.Role.ITEM ? Paragraph.Role.TEXT : place.role();
    double left = INDENT * place.levels();
    double space = place.role() == Paragraph.Role.ITEM ? 0 : MARGIN;
    parts.add(new Paragraph(
        role, spans, left, marked ? left - INDENT : left, Paragraph.Align.LEFT, space, space));
    spans = new ArrayList<>();
    marked = false;
    spaced = true;
  }

  private void table(Element table, int depth) throws ReadingException {
    List<List<Grid.Cell>> rows = new ArrayList<>();
    List<Integer> taken = new ArrayList<>(); // For how many more rows each column is taken by a cell from above.
    for (Element row : table.select("tr")) {
      if (row.closest("table") != table) {
        continue;
      }
      List<Grid.Cell> cells = new ArrayList<>();
      int column = 0;
      for (Element cell : row.children()) {
        while (column < taken.size() && taken.get(column) > 0) {
          column++;
        }
        int span = Math.max(1, Math.min(MOST_SPAN, Numerals.integer(cell.attr("colspan"), 1)));
        int down = Math.max(1, Math.min(MOST_SPAN, Numerals.integer(cell.attr("rowspan"), 1)));
        for (int c = column; c < column + span; c++) {
          while (taken.size() <= c) {
            taken.add(0);
          }
          taken.set(c, down);
        }
        cells.add(new Grid.Cell(column, span, new HtmlText(limits).read(cell, depth + 1)));
        column += span;
      }
      taken.replaceAll(t -> Math.max(0, t - 1));
      rows.add(List.copyOf(cells));
    }
    parts.add(new Grid(List.copyOf(rows), isRuled(table)));
  }

  private static boolean isRuled(Element table) {
    String border = table.attr("border").strip();
    boolean presentation = table.attr("role").toLowerCase(Locale.ROOT).equals("presentation");
    return !presentation && (!border.isEmpty() && !border.equals("0") || !table.select("th").isEmpty());
  }
}
