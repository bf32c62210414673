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

/** Tells where printed page numbers start again and where they go on. One use per document, by one thread. */
final class PageNumbers {
  /** Lines at each end of a page that may hold its number. */
  private static final int EDGE_LINES = 4;
  private static final int LONGEST_EDGE_LINE = 160;
  private static final Pattern NUMBER = Pattern.compile(
      "\\bpage (\\d{1,3})\\b|(?:^|[^\\d./:,-] ?)(?<!\\d)(\\d{1,3})(?: ?(?:of|/) ?\\d{1,3})?[^\\p{L}\\d.:]{0,3}$",
      Pattern.CASE_INSENSITIVE);

  private final List<Page> pages;

  /** The numbers of the pages that were asked for, by index: few files need any. */
  private final Map<Integer, Edges> numbers = new HashMap<>();

  /** The numbers at the two ends of a page. */
  private record Edges(Set<Integer> head, Set<Integer> foot) {
    static final Edges NONE = new Edges(Set.of(), Set.of());

    Set<Integer> all() {
      Set<Integer> all = new HashSet<>(head);
      all.addAll(foot);
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

  private static Set<Integer> of(List<Line> lines) {
    Set<Integer> found = new HashSet<>();
    for (Line line : lines) {
      String text = line.text().strip();
      if (text.length() <= LONGEST_EDGE_LINE) {
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
          for (int g = 1; g <= matcher.groupCount(); g++) {
            if (matcher.group(g) != null) {
              found.add(Integer.parseInt(matcher.group(g)));
            }
          }
        }
      }
    }
    return found;
  }

  /** Whether the pages from this one on are numbered from 1; the first of them may bear no number. */
  boolean startAt(int index) {
    return has(index, 1) && (has(index + 1, 2) || index + 1 == pages.size())
        || has(index + 1, 2) && (has(index + 2, 3) || index + 2 >= pages.size());
  }

  /**
   * Whether this page, or the next, bears the number that follows from the page before. Numbers that had begun
   * before the document are those of the whole file, and tell nothing.
   *
   * @param start index of the first page of the document that the page may go on
   */
  boolean goOnAt(int index, int start) {
    for (int number : of(index - 1).all()) {
      if (number <= index - start && goesOn(number, index)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(int number, int index) {
    return has(index, number + 1) && (has(index + 1, number + 2) || has(index - 2, number - 1))
        || has(index + 1, number + 2) && has(index - 2, number - 1);
  }

  /**
   * Whether the numbers of a document's own pages end with its last page so far: the page after it does not
   * bear the next one at the same end.
   *
   * @param last index of the document's last page so far
   * @param start index of its first page
   * @param next index of the page after, blank ones left out
   */
  boolean endAt(int last, int start, int next) {
    List<Function<Edges, Set<Integer>>> sides = List.of(Edges::head, Edges::foot);
    boolean ends = false;
    for (Function<Edges, Set<Integer>> side : sides) {
      for (int number : side.apply(of(last))) {
        if (isOwn(number, last, start, side)) {
          if (side.apply(of(next)).contains(number + 1) || side.apply(of(next + 1)).contains(number + 2)) {
            return false;
          }
          ends = true;
        }
      }
    }
    return ends;
  }

  /** Whether a number is one of a series that began within the document; its first page may bear none. */
  private boolean isOwn(int number, int last, int start, Function<Edges, Set<Integer>> side) {
    if (number < 2 || number > last - start + 1) {
      return false;
    }
    boolean second = side.apply(of(last - 1)).contains(number - 1) || number == 2 && last - 1 == start;
    return second
        && (number == 2 || last - 2 == start || side.apply(of(last - 2)).contains(number - 2));
  }

  private boolean has(int index, int number) {
    Edges edges = of(index);
    return edges.head().contains(number) || edges.foot().contains(number);
  }
}
