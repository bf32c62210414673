package letterminer.extraction.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private static final int SECOND = 2;

  private final List<Page> pages;

  /** The numbers of the pages that were asked for, by index: few files need any. */
  private final Map<Integer, Set<Integer>> numbers = new HashMap<>();

  PageNumbers(Document document) {
    this.pages = document.pages();
  }

  private Set<Integer> of(int index) {
    return numbers.computeIfAbsent(index, i -> of(pages.get(i)));
  }

  private static Set<Integer> of(Page page) {
    Set<Integer> found = new HashSet<>();
    List<Line> lines = page.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (i >= EDGE_LINES && i < lines.size() - EDGE_LINES) {
        continue;
      }
      String text = lines.get(i).text().strip();
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
    for (int number : index == 0 ? Set.<Integer>of() : of(index - 1)) {
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
   * Whether the numbers of a document's own pages end with its last page so far: no page after it
   * bears the next one.
   *
   * @param last index of the document's last page so far
   * @param start index of its first page
   * @param next index of the page after, blank ones left out
   */
  boolean endAt(int last, int start, int next) {
    int number = last - start + 1;
    boolean counted = has(last, number) && (has(last - 1, number - 1) || number == SECOND);
    boolean goesOn = has(next, number + 1) || has(next + 1, number + 2);
    return counted && number >= SECOND && !goesOn;
  }

  private boolean has(int index, int number) {
    return index >= 0 && index < pages.size() && of(index).contains(number);
  }
}
