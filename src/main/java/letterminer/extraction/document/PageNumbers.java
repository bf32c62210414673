package letterminer.extraction.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;

/** Detects where printed page numbers restart and where they continue. One use per document, by one thread. */
final class PageNumbers {
  /** Lines at each end of a page that may hold its number. */
  private static final int EDGE_LINES = 4;
  private static final int LONGEST_EDGE_LINE = 160;
  private static final Pattern NUMBER = Pattern.compile(
      "\\bpage (\\d{1,3})\\b|(?:^|[^\\d./:,-] ?)(?<!\\d)(\\d{1,3})(?: ?(?:of|/) ?\\d{1,3})?[^\\p{L}\\d.:]{0,3}$",
      Pattern.CASE_INSENSITIVE);

  private final List<Page> pages;

  /** The numbers of the pages that were needed, by index: few files need any. */
  private final Map<Integer, Edges> numbers = new HashMap<>();

  /** How often each number occurs at the top and the bottom of a page: twice if a stamp repeats the page's own. */
  private record Edges(Map<Integer, Integer> head, Map<Integer, Integer> foot) {
    static final Edges NONE = new Edges(Map.of(), Map.of());

    Set<Integer> all() {
      Set<Integer> all = new HashSet<>(head.keySet());
      all.addAll(foot.keySet());
      return all;
    }
  }

  PageNumbers(Document document) {
    this.pages = document.pages();
  }

  private Edges of(int index) {
    return index < 0 || index >= pages.size() ? Edges.NONE : numbers.computeIfAbsent(index, i -> of(pages.get(i)));
  }

  private static Edges of(Page page) {
    List<Line> lines = page.lines();
    return new Edges(
        of(lines.subList(0, Math.min(EDGE_LINES, lines.size()))),
        of(lines.subList(Math.max(0, lines.size() - EDGE_LINES), lines.size())));
  }

  private static Map<Integer, Integer> of(List<Line> lines) {
    Map<Integer, Integer> found = new HashMap<>();
    for (Line line : lines) {
      String text = line.text().strip();
      if (text.length() <= LONGEST_EDGE_LINE) {
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
          for (int g = 1; g <= matcher.groupCount(); g++) {
            if (matcher.group(g) != null) {
              found.merge(Integer.parseInt(matcher.group(g)), 1, Integer::sum);
            }
          }
        }
      }
    }
    return found;
  }

  /** Whether the pages from this one on are numbered from 1. The first of them may have no number. */
  boolean startAt(int index) {
    return has(index, 1) && (has(index + 1, 2) || index + 1 == pages.size())
        || has(index + 1, 2) && (has(index + 2, 3) || index + 2 >= pages.size());
  }

  /**
   * Whether this page, or the next, has the number after that of the previous page. Numbers that began before the
   * document belong to the whole file and prove nothing; neither do numbers that continue while the document's own
   * stop.
   *
   * @param start index of the first page of the document that the page may continue
   */
  boolean continueAt(int index, int start) {
    for (int number : of(index - 1).all()) {
      if (number <= index - start && continues(number, index)) {
        return !endAt(index - 1, start, index);
      }
    }
    return false;
  }

  private boolean continues(int number, int index) {
    return has(index, number + 1) && (has(index + 1, number + 2) || has(index - 2, number - 1))
        || has(index + 1, number + 2) && has(index - 2, number - 1);
  }

  /**
   * Whether a series of page numbers of the document ends with its last page so far: the page after it does not have
   * the next number at the same end of the page, or has it less often. Another series may continue: that of the whole
   * file.
   *
   * @param last index of the document's last page so far
   * @param start index of its first page
   * @param next index of the page after, blank ones left out
   */
  boolean endAt(int last, int start, int next) {
    return endAt(Edges::head, last, start, next) || endAt(Edges::foot, last, start, next);
  }

  private boolean endAt(Function<Edges, Map<Integer, Integer>> side, int last, int start, int next) {
    for (int number : side.apply(of(last)).keySet()) {
      int own = own(side, number, last, start);
      if (own > count(side, next, number + 1) && own > count(side, next + 1, number + 2)) {
        return true;
      }
    }
    return false;
  }

  /** The number of series that began within the document and continue on a page. The first page may have no number. */
  private int own(Function<Edges, Map<Integer, Integer>> side, int number, int last, int start) {
    if (number < 2 || number > last - start + 1) {
      return 0;
    }
    int own = count(side, last, number);
    if (number > 2 || last - 1 > start) {
      own = Math.min(own, count(side, last - 1, number - 1));
    }
    return number == 2 || last - 2 == start ? own : Math.min(own, count(side, last - 2, number - 2));
  }

  private int count(Function<Edges, Map<Integer, Integer>> side, int index, int number) {
    return side.apply(of(index)).getOrDefault(number, 0);
  }

  private boolean has(int index, int number) {
    Edges edges = of(index);
    return edges.head().containsKey(number) || edges.foot().containsKey(number);
  }
}
