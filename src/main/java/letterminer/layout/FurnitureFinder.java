package letterminer.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;

/**
 * Finds running headers, footers and page numbers: rows at the top or bottom of pages that come again,
 * digits and names of months aside, on most pages, or on most odd or most even ones. A row that also
 * stands in the midst of a page is a heading, not furniture.
 */
final class FurnitureFinder {
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern MONTHS = Pattern.compile(
      "\\b(january|february|march|april|may|june|july|august|september|october|november|december)\\b");
  private static final Pattern PAGE_NUMBER = Pattern.compile(
      "(?:[-\u2013\u2014|\\[] ?)?(?:page )?(\\d{1,4})(?: ?(?:of|/) ?\\d{1,4})?(?: ?[-\u2013\u2014|\\]])?",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern PAGE_WORDS =
      Pattern.compile("page \\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?", Pattern.CASE_INSENSITIVE);

  private final LayoutSettings settings;

  FurnitureFinder(LayoutSettings settings) {
    this.settings = settings;
  }

  /** A row near a page's edge. */
  private record Row(int page, boolean top, int rank, String text, String masked, double y, List<Line> lines) {}

  /** The lines that are furniture, by identity. */
  Set<Line> find(Document document) {
    Set<Line> furniture = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Row> edges = new ArrayList<>();
    Set<String> inside = new HashSet<>();
    for (Page page : document.pages()) {
      collect(page, edges, inside);
    }
    pageNumbers(edges, furniture);
    if (document.pages().size() > 1) {
      repeated(edges, inside, document.pages().size(), furniture);
      if (document.positioned()) {
        smallAndApart(document, edges, furniture);
        atKnownPlaces(edges, inside, furniture);
      }
    }
    return furniture;
  }

  private void collect(Page page, List<Row> edges, Set<String> inside) {
    List<List<Line>> rows = rows(page.lines());
    int n = rows.size();
    for (int i = 0; i < n; i++) {
      boolean top = i < settings.furnitureRows() && i < n - i;
      boolean bottom = n - 1 - i < settings.furnitureRows() && !top;
      List<Line> lines = rows.get(i);
      String text = text(lines);
      if (top || bottom) {
        double y = top ? lines.get(0).baseline() : page.height() - lines.get(0).baseline();
        edges.add(new Row(page.number(), top, top ? i : n - 1 - i, text, mask(text), y, lines));
      } else {
        inside.add(mask(text));
      }
    }
  }

  /** Lines of nearly one baseline together, from left to right. */
  static List<List<Line>> rows(List<Line> lines) {
    List<List<Line>> rows = new ArrayList<>();
    double baseline = Double.NEGATIVE_INFINITY;
    for (Line line : lines) {
      if (line.baseline() - baseline > 0.4 * line.size()) {
        rows.add(new ArrayList<>());
        baseline = line.baseline();
      }
      rows.get(rows.size() - 1).add(line);
    }
    rows.forEach(r -> r.sort(Comparator.comparingDouble(l -> l.box().x())));
    return rows;
  }

  private static String text(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(l -> text.append(text.length() == 0 ? "" : " ").append(l.text()));
    return text.toString();
  }

  private static String mask(String text) {
    String lower = text.toLowerCase(java.util.Locale.ROOT).strip();
    return MONTHS.matcher(DIGITS.matcher(lower).replaceAll("#")).replaceAll("%");
  }

  /** A lone number is a page number if it counts with the pages, or is worded as one. */
  private void pageNumbers(List<Row> edges, Set<Line> furniture) {
    Map<Integer, Integer> offsets = new HashMap<>();
    for (Row row : edges) {
      number(row).ifPresent(n -> offsets.merge(n - row.page(), 1, Integer::sum));
    }
    for (Row row : edges) {
      if (row.rank() > 1) {
        continue;
      }
      boolean counts = number(row).isPresent()
          && (number(row).getAsInt() == row.page()
              || offsets.get(number(row).getAsInt() - row.page()) > 1);
      if (counts || PAGE_WORDS.matcher(row.text().strip()).matches()) {
        furniture.addAll(row.lines());
      }
    }
  }

  private static java.util.OptionalInt number(Row row) {
    var matcher = PAGE_NUMBER.matcher(row.text().strip());
    return matcher.matches()
        ? java.util.OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : java.util.OptionalInt.empty();
  }

  private void repeated(List<Row> edges, Set<String> inside, int pages, Set<Line> furniture) {
    for (Row row : edges) {
      if (inside.contains(row.masked()) || row.masked().equals("#")) {
        continue;
      }
      Set<Integer> all = new HashSet<>();
      Set<Integer> parity = new HashSet<>();
      for (Row other : edges) {
        if (other.top() == row.top() && other.masked().equals(row.masked())
            && Math.abs(other.y() - row.y()) <= settings.furnitureShift()) {
          all.add(other.page());
          if (other.page() % 2 == row.page() % 2) {
            parity.add(other.page());
          }
        }
      }
      // The first page often has a letterhead instead, so it is not counted among those that must agree.
      long following = pages - 1L;
      long sameParity = java.util.stream.IntStream.rangeClosed(2, pages)
          .filter(p -> p % 2 == row.page() % 2).count();
      boolean often = all.size() >= Math.max(2, settings.furnitureShare() * following)
          || parity.size() >= Math.max(2, settings.furnitureShare() * sameParity);
      if (often) {
        furniture.addAll(row.lines());
      }
    }
  }

  /**
   * A row at the very edge of a later page that is set smaller than the body, and well apart from it, is
   * furniture even if it comes only once: in a letter of three pages each header may be the only one of
   * its kind.
   */
  private void smallAndApart(Document document, List<Row> edges, Set<Line> furniture) {
    Metrics metrics = Metrics.of(document);
    for (Row row : edges) {
      Line line = row.lines().get(0);
      if (row.page() == 1 || row.rank() > 0 || line.size() > 0.93 * metrics.bodySize()
          || row.text().split(" ").length > 12) {
        continue;
      }
      for (Row next : edges) {
        if (next.page() == row.page() && next.top() == row.top() && next.rank() == 1
            && Math.abs(next.y() - row.y()) > 1.5 * metrics.pitch(metrics.bodySize())) {
          furniture.addAll(row.lines());
        }
      }
    }
  }

  /**
   * Where a letter has few pages, a header of the even ones may come only once. A row that stands as
   * near to the edge as known furniture of other pages is furniture too.
   */
  private void atKnownPlaces(List<Row> edges, Set<String> inside, Set<Line> furniture) {
    double topDepth = -1;
    double bottomDepth = -1;
    for (Row row : edges) {
      if (row.page() > 1 && furniture.contains(row.lines().get(0))) {
        if (row.top()) {
          topDepth = Math.max(topDepth, row.y());
        } else {
          bottomDepth = Math.max(bottomDepth, row.y());
        }
      }
    }
    for (Row row : edges) {
      double depth = row.top() ? topDepth : bottomDepth;
      if (row.page() > 1 && row.y() <= depth + 1 && !inside.contains(row.masked())) {
        furniture.addAll(row.lines());
      }
    }
  }
}
