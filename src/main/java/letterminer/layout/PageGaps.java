package letterminer.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import letterminer.model.ProblemCode;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;

/**
 * Finds where pages of a document are missing: the printed page numbers skip some, or a page could not be read. Text
 * after such a gap does not continue the text before it. Immutable.
 *
 * <p>Only numbers that count with the pages are trusted. Pages without a number (covers, blank pages, dividers) count
 * as pages, and numbers that restart or fall behind are not a gap.
 */
public final class PageGaps {
  /** Number of rows at each end of a page that may contain the page number. */
  private static final int EDGE_ROWS = 3;
  private static final int LONGEST_ROW = 160;

  /** How much the distances of two page numbers from the edge may differ, in points. */
  private static final double SAME_PLACE = 4;

  /** If more pages seem to be missing, the numbers are not page numbers. */
  private static final int MOST_MISSING = 60;

  private static final Pattern NUMBER = Pattern.compile(
      "(?<label>.*?\\bpage )?(?<before>[^\\p{L}\\p{N}]{0,4})(?<number>\\d{1,3})(?<of>(?: ?of |/)\\d{1,3})?[^\\p{L}\\p{N}]{0,4}",
      Pattern.CASE_INSENSITIVE);

  private final Map<Integer, String> gaps;

  private PageGaps(Map<Integer, String> gaps) {
    this.gaps = gaps;
  }

  /** A printed number with its place on the page and the words before it. */
  private record Printed(int index, int number, String label, boolean top, double fromEdge) {
    boolean isInSeriesOf(Printed other) {
      return top == other.top && label.equals(other.label) && Math.abs(fromEdge - other.fromEdge) < SAME_PLACE;
    }

    int offset() {
      return number - index;
    }
  }

  /** The gaps of a document. Text files have no page edges, so only PDFs are searched for skipped numbers. */
  public static PageGaps of(Document document) {
    Map<Integer, String> gaps = new TreeMap<>();
    List<Page> pages = document.pages();
    if (document.positioned() && pages.size() > 1) {
      addSkipped(pages, gaps);
    }
    for (int i = 1; i < pages.size(); i++) {
      if (isUnreadable(document, pages.get(i - 1))) {
        gaps.putIfAbsent(pages.get(i).number(), "");
      }
    }
    return new PageGaps(gaps);
  }

  /** Whether any page up to the second, after the first, follows a gap. */
  public boolean isBetween(int page, int later) {
    return later > page && gaps.keySet().stream().anyMatch(p -> p > page && p <= later);
  }

  /** Messages about missing pages, by the number of the page that follows. */
  public Map<Integer, String> messages() {
    Map<Integer, String> messages = new TreeMap<>(gaps);
    messages.values().removeIf(String::isEmpty);
    return messages;
  }

  private static boolean isUnreadable(Document document, Page page) {
    return page.lines().isEmpty() && document.problems().stream().anyMatch(
        p -> p.code() == ProblemCode.PAGE_UNREADABLE && p.page().filter(n -> n == page.number()).isPresent());
  }

  private static void addSkipped(List<Page> pages, Map<Integer, String> gaps) {
    List<Printed> all = new ArrayList<>();
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; i < pages.size(); i++) {
      for (Printed printed : printed(pages.get(i), i)) {
        all.add(printed);
        numbers.add(printed.number());
      }
    }
    for (int i = 0; i < all.size(); i++) {
      Printed here = all.get(i);
      Printed before = lastBefore(all, i);
      if (before != null && here.offset() > before.offset() && here.offset() - before.offset() <= MOST_MISSING
          && counts(before, all) && noneOf(before.number() + 1, here.number() - 1, here.offset() - before.offset(), numbers)) {
        gaps.putIfAbsent(pages.get(here.index()).number(), message(pages, before, here));
      }
    }
  }

  private static Printed lastBefore(List<Printed> all, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (all.get(i).index() < all.get(at).index() && all.get(i).isInSeriesOf(all.get(at))) {
        return all.get(i);
      }
    }
    return null;
  }

  /** Whether a number is a page number: it counts from the document's first page or with another number. */
  private static boolean counts(Printed printed, List<Printed> all) {
    return printed.offset() == 1 || all.stream().anyMatch(
        o -> o.index() != printed.index() && o.offset() == printed.offset() && o.isInSeriesOf(printed));
  }

  /** Whether as many of the numbers as pages are missing are printed nowhere. */
  private static boolean noneOf(int from, int to, int missing, Set<Integer> numbers) {
    int absent = 0;
    for (int n = from; n <= to; n++) {
      absent += numbers.contains(n) ? 0 : 1;
    }
    return absent >= missing;
  }

  private static String message(List<Page> pages, Printed before, Printed here) {
    int missing = here.offset() - before.offset();
    return "The pages are numbered " + before.number() + " (page " + pages.get(before.index()).number()
        + " of the file) and then " + here.number() + " (page " + pages.get(here.index()).number() + "): "
        + (missing == 1 ? "a page is" : missing + " pages are")
        + " missing between them. What follows was not assigned to the area and list before the gap.";
  }

  private static List<Printed> printed(Page page, int index) {
    List<Printed> found = new ArrayList<>();
    List<List<Line>> rows = LineRows.of(page.lines());
    for (int i = 0; i < rows.size(); i++) {
      boolean top = i < EDGE_ROWS;
      if (!top && i < rows.size() - EDGE_ROWS) {
        continue;
      }
      List<Line> row = rows.get(i);
      String text = row.get(row.size() - 1).text().strip();
      if (text.length() > LONGEST_ROW || !endsInNumber(text)) {
        continue;
      }
      Matcher matcher = NUMBER.matcher(text);
      boolean outermost = i == 0 || i == rows.size() - 1;
      if (matcher.matches() && (outermost && row.size() == 1 || matcher.group("label") != null)) {
        double y = row.get(0).baseline();
        boolean upper = y < page.height() / 2;
        String label = matcher.group("label") == null ? "" : FurnitureText.mask(matcher.group("label"));
        found.add(new Printed(
            index, Integer.parseInt(matcher.group("number")), label, upper, upper ? y : page.height() - y));
      }
    }
    return found;
  }

  /** Whether the last letter or digit is a digit, as it is wherever {@link #NUMBER} matches. */
  private static boolean endsInNumber(String text) {
    int at = text.length() - 1;
    while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at))) {
      at--;
    }
    return at >= 0 && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
