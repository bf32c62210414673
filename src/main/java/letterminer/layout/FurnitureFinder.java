package letterminer.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import letterminer.layout.PageEdges.Row;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;

/**
 * Finds page furniture: running headers, footers and page numbers. These are rows at the top or bottom of pages that
 * recur, apart from digits and names of months, on most pages, or on most odd or most even ones. A row that also
 * occurs in the middle of a page is a heading, not furniture.
 */
final class FurnitureFinder {
  private static final Pattern PAGE_WORDS =
      Pattern.compile(
          "page \\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?"
              + "|\\W?(?:this )?page (?:is |has been )?(?:intentionally |deliberately )?(?:left )?blank\\W{0,2}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOTE = Pattern.compile("\\[?(\\d{1,2}|[*\u2020])\\]? ?\\p{L}.*");

  /** How far a header that looks like a heading may move between pages, in points. */
  private static final double HEADER_SHIFT = 1.5;

  /** White between such a header and the text, as a multiple of the usual line distance. */
  private static final double HEADER_WHITE = 2.3;

  /**
   * A row is furniture if furniture on this many other pages has the same wording, at most this many line distances
   * higher or lower, and the same size up to this many points.
   */
  private static final int KNOWN_PAGES = 2;
  private static final double KNOWN_SHIFT = 3;
  private static final double KNOWN_SIZE = 0.3;

  /** Furniture is more than this many line distances from the body, or differs from it by this share of its size. */
  private static final double APART = 1.3;
  private static final double OTHER_SIZE = 0.06;

  /** A row that occurs once is furniture if it is this small, short, and far from the body, in line distances. */
  private static final double SMALL_SIZE = 0.93;
  private static final int SMALL_WORDS = 12;
  private static final double SMALL_APART = 1.5;

  /** A word is a raised marker if it is smaller than this share of its line. */
  private static final double RAISED_SIZE = 0.9;

  private final LayoutSettings settings;

  FurnitureFinder(LayoutSettings settings) {
    this.settings = settings;
  }

  /**
   * The lines that are furniture, by identity.
   *
   * @param metrics the usual dimensions of the document
   */
  Set<Line> find(Document document, Metrics metrics) {
    Set<Line> furniture = Collections.newSetFromMap(new IdentityHashMap<>());
    PageEdges edges = new PageEdges();
    Set<String> inside = new HashSet<>();
    Set<String> alone = new HashSet<>();
    TextPages pages = TextPages.of(document.pages());
    if (document.positioned()) {
      furniture.addAll(new BundleNumbers(settings).find(document.pages(), pages.count()));
    }
    for (int i = 0; i < document.pages().size(); i++) {
      Page page = document.pages().get(i);
      List<Line> lines = page.lines().stream().filter(l -> !furniture.contains(l)).toList();
      collect(page.height(), lines, i + 1, edges, inside, alone);
    }
    TableRows tables = new TableRows(document.pages());
    pageNumbers(edges, pages, metrics, furniture);
    if (document.pages().size() > 1) {
      if (document.positioned()) {
        furniture.addAll(new Stamps(settings).find(document.pages(), pages.count(), metrics.bodySize()));
      }
      repeated(edges, inside, metrics, pages, tables, document.pages().size(), furniture);
      if (document.positioned()) {
        runningHeadings(edges, alone, metrics, pages, furniture);
        smallAndApart(metrics, edges, tables, furniture);
        atKnownPlaces(edges, inside, metrics, furniture);
        ofKnownWording(edges, inside, metrics, document.pages().size(), furniture);
      }
    }
    return furniture;
  }

  /**
   * Collects the rows of a page.
   *
   * @param height height of the page
   * @param pageLines its lines
   * @param number number of the page in its document, which may start on any page of the file
   * @param inside receives the wording of rows and labels in the middle of the page
   * @param alone receives the wording of rows that are a single line, and so not part of a table
   */
  private void collect(
      double height, List<Line> pageLines, int number, PageEdges edges, Set<String> inside, Set<String> alone) {
    List<List<Line>> rows = LineRows.of(pageLines);
    int n = rows.size();
    for (int i = 0; i < n; i++) {
      boolean top = i < settings.furnitureRows() && i < n - i;
      boolean bottom = n - 1 - i < settings.furnitureRows() && !top;
      List<Line> lines = rows.get(i);
      String text = text(lines);
      String masked = FurnitureText.mask(text);
      if (top || bottom) {
        double y = top ? lines.get(0).baseline() : height - lines.get(0).baseline();
        edges.add(new Row(number, top, top ? i : n - 1 - i, text, masked, y, lines));
      } else {
        inside.add(masked);
        if (lines.size() == 1) {
          alone.add(masked);
        }
      }
      boolean table = lines.size() > 1 && (!top && !bottom || i + 1 < n && TableRows.aligned(lines, rows.get(i + 1)));
      if (table) { // What is a label in a table may be a heading elsewhere.
        lines.forEach(line -> inside.add(FurnitureText.mask(line.text())));
      }
    }
  }

  private static String text(List<Line> lines) {
    if (lines.size() == 1) {
      return lines.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    lines.forEach(l -> text.append(text.length() == 0 ? "" : " ").append(l.text()));
    return text.toString();
  }

  /**
   * A number on its own is a page number if it counts with the pages, or is worded as one. If it occurs on one page
   * only, it has to be the number of that page, at the very edge and apart from the text: a grade may be the last
   * thing on a page.
   */
  private void pageNumbers(PageEdges edges, TextPages pages, Metrics metrics, Set<Line> furniture) {
    Map<Integer, Integer> offsets = new HashMap<>();
    Map<Integer, Integer> ordinals = new HashMap<>();
    for (Row row : edges.rows()) {
      number(row).ifPresent(n -> {
        offsets.merge(n - row.page(), 1, Integer::sum);
        ordinals.merge(n - pages.ordinal(row.page()), 1, Integer::sum);
      });
    }
    for (Row row : edges.rows()) {
      if (row.rank() > 1) {
        continue;
      }
      OptionalInt number = number(row);
      boolean counts = number.isPresent() && (offsets.get(number.getAsInt() - row.page()) > 1
          || ordinals.get(number.getAsInt() - pages.ordinal(row.page())) > 1);
      boolean own = number.isPresent() && number.getAsInt() == row.page() && row.rank() == 0
          && isApartFromNext(row, edges, metrics);
      if (counts || own || PAGE_WORDS.matcher(row.text().strip()).matches()) {
        furniture.addAll(row.lines());
      }
    }
  }

  private static OptionalInt number(Row row) {
    return FurnitureText.pageNumber(row.text());
  }

  /**
   * Recurring rows are furniture if there is only furniture between them and the edge, and white between them and the
   * body: a line of the body may recur by chance, mostly with other digits.
   */
  private void repeated(
      PageEdges edges, Set<String> inside, Metrics metrics, TextPages pages, TableRows tables, int last,
      Set<Line> furniture) {
    Repetition repetition = new Repetition(settings, edges, inside, pages);
    BodyEdges body = BodyEdges.of(edges, row -> isIn(furniture, row) || repetition.comesAgain(row), metrics);
    for (int page = 1; page <= last; page++) {
      for (boolean top : new boolean[] {true, false}) {
        List<Row> run = new ArrayList<>();
        Row next = null;
        for (Row row : edges.side(page, top)) {
          next = row;
          boolean comesAgain = repetition.comesAgain(row)
              && (repetition.isSure(row) || !body.reaches(row, edges.alike(row)));
          if (!isIn(furniture, row) && !comesAgain) {
            break;
          }
          if (!run.isEmpty() && tables.ruled(run.get(run.size() - 1), row) && !repetition.isSure(row)) {
            next = run.remove(run.size() - 1);
            break;
          }
          run.add(row);
          next = null;
        }
        while (!run.isEmpty() && next != null && !repetition.isSure(run.get(run.size() - 1))
            && (!apart(run.get(run.size() - 1), next, metrics) || tables.joins(run.get(run.size() - 1), next))) {
          next = run.remove(run.size() - 1);
        }
        run.forEach(r -> furniture.addAll(r.lines()));
      }
    }
  }

  /**
   * A page header may repeat the heading of a section, even its type style. It is a header if it is at the same place
   * at the top of every page but the first, well above the text, and the section has its heading elsewhere.
   */
  private void runningHeadings(
      PageEdges edges, Set<String> alone, Metrics metrics, TextPages pages, Set<Line> furniture) {
    Set<String> seen = new HashSet<>();
    for (Row row : edges.rows()) {
      if (row.rank() > 0 || !row.top() || row.page() == 1 || !alone.contains(row.masked())
          || !seen.add(row.masked())) {
        continue;
      }
      List<Row> same = edges.alike(row).stream()
          .filter(other -> other.page() > 1 && other.rank() == 0 && other.text().equals(row.text())
              && Math.abs(other.y() - row.y()) <= HEADER_SHIFT && isSetHigh(other, edges, metrics))
          .toList();
      long originals = same.stream().map(r -> pages.original(r.page())).distinct().count();
      if (originals >= Math.max(2, pages.following())) {
        same.forEach(r -> furniture.addAll(r.lines()));
      }
    }
  }

  /** Whether a row has more white below it than any heading of the body. */
  private static boolean isSetHigh(Row row, PageEdges edges, Metrics metrics) {
    return edges.side(row.page(), true).stream().anyMatch(next -> next.rank() == row.rank() + 1
        && next.y() - row.y() > HEADER_WHITE * metrics.pitch(metrics.bodySize()));
  }

  /** Whether a row is set off from the next one as a header is from the body: by white or by size. */
  private static boolean apart(Row row, Row next, Metrics metrics) {
    double size = row.lines().get(0).size();
    return Math.abs(row.y() - next.y()) > APART * metrics.pitch(metrics.bodySize())
        || Math.abs(size - next.lines().get(0).size()) > OTHER_SIZE * metrics.bodySize();
  }

  private static boolean isApartFromNext(Row row, PageEdges edges, Metrics metrics) {
    for (Row next : edges.side(row.page(), row.top())) {
      if (next.rank() == row.rank() + 1 && !apart(row, next, metrics)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A row at the very edge of a later page, in smaller type than the body and well apart from it, is furniture even
   * if it occurs once: in a letter of three pages each header may be unique.
   */
  private void smallAndApart(
      Metrics metrics, PageEdges edges, TableRows tables, Set<Line> furniture) {
    for (Row row : edges.rows()) {
      Line line = row.lines().get(0);
      if (row.page() == 1 || row.rank() > 0 || line.size() > SMALL_SIZE * metrics.bodySize()
          || row.text().split(" ").length > SMALL_WORDS || !row.top() && isNote(row)) {
        continue;
      }
      for (Row next : edges.side(row.page(), row.top())) {
        if (next.rank() == 1 && !tables.joins(row, next)
            && Math.abs(next.y() - row.y()) > SMALL_APART * metrics.pitch(metrics.bodySize())) {
          furniture.addAll(row.lines());
        }
      }
    }
  }

  /** Whether a row is a footnote: words after a number that is raised or is not the page number. */
  private static boolean isNote(Row row) {
    Matcher note = NOTE.matcher(row.text().strip());
    Line line = row.lines().get(0);
    boolean raised = line.firstWord().font().size() < RAISED_SIZE * line.size();
    return note.matches() && (raised || !note.group(1).equals(String.valueOf(row.page())));
  }

  /**
   * In a letter of few pages, a header of the even ones may occur once. A row at the same place and in the same size
   * as furniture of another page is furniture, too.
   */
  private static void atKnownPlaces(
      PageEdges edges, Set<String> inside, Metrics metrics, Set<Line> furniture) {
    KnownPlaces known = new KnownPlaces();
    edges.rows().stream().filter(r -> r.page() > 1 && isIn(furniture, r)).forEach(known::add);
    for (Row row : edges.rows()) {
      if (row.page() == 1 || isIn(furniture, row) || inside.contains(row.masked())) {
        continue;
      }
      boolean outermost = edges.side(row.page(), row.top()).stream()
          .filter(r -> r.rank() < row.rank()).allMatch(r -> isIn(furniture, r));
      if (outermost && isApartFromNext(row, edges, metrics) && known.hasOneLike(row)) {
        furniture.addAll(row.lines());
        known.add(row);
      }
    }
  }

  /**
   * A header or footer may be higher or lower on one page than on the others. Rows with the wording of furniture of
   * several other pages are furniture, too, if there is white between them and the text.
   */
  private static void ofKnownWording(
      PageEdges edges, Set<String> inside, Metrics metrics, int last, Set<Line> furniture) {
    for (int page = 2; page <= last; page++) {
      for (boolean top : new boolean[] {true, false}) {
        List<Row> found = new ArrayList<>();
        boolean apart = true;
        for (Row row : edges.side(page, top)) {
          if (!isIn(furniture, row) && (inside.contains(row.masked()) || !saysAsFurniture(row, edges, metrics, furniture))) {
            apart = found.isEmpty() || apart(found.get(found.size() - 1), row, metrics);
            break;
          }
          found.add(row);
        }
        if (apart) {
          found.forEach(row -> furniture.addAll(row.lines()));
        }
      }
    }
  }

  private static boolean saysAsFurniture(Row row, PageEdges edges, Metrics metrics, Set<Line> furniture) {
    double size = row.lines().get(0).size();
    return row.masked().chars().anyMatch(c -> Character.isLetter(c) || c == '%') // Not just a number.
        && edges.alike(row).stream()
            .filter(other -> other.page() != row.page() && isIn(furniture, other)
                && Math.abs(other.y() - row.y()) <= KNOWN_SHIFT * metrics.pitch(metrics.bodySize())
                && Math.abs(other.lines().get(0).size() - size) <= KNOWN_SIZE)
            .map(Row::page).distinct().limit(KNOWN_PAGES).count() == KNOWN_PAGES;
  }

  private static boolean isIn(Set<Line> furniture, Row row) {
    return furniture.containsAll(row.lines());
  }
}
