package letterminer.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import letterminer.reading.Page;

/**
 * The pages of a document that count when rows recur: blank pages have no header, and a letter that is bound twice
 * repeats all its rows, not just its header.
 */
final class TextPages {
  /** Pages with fewer rows are too short to be recognised as copies. */
  private static final int LEAST_ROWS = 6;

  /** Share of a page's rows that a copy has as well. */
  private static final double COPY = 0.8;

  /** For each page with text, the page that it is a copy of, or itself. */
  private final NavigableMap<Integer, Integer> originals = new TreeMap<>();

  /** The number of originals with an even or odd number, other than the first page. */
  private final int[] following = new int[2];

  static TextPages of(List<Page> pages) {
    TextPages result = new TextPages();
    Map<String, Integer> firstPages = new HashMap<>();
    Map<Integer, Integer> rows = new HashMap<>();
    for (int number = 1; number <= pages.size(); number++) {
      Page page = pages.get(number - 1);
      if (!page.lines().isEmpty()) {
        List<String> texts = new ArrayList<>();
        page.lines().forEach(line -> texts.add(line.text()));
        int original = original(number, texts, firstPages, rows);
        for (String text : texts) {
          firstPages.putIfAbsent(text, number);
        }
        rows.put(number, texts.size());
        if (original == number && !result.originals.isEmpty()) {
          result.following[original % 2]++;
        }
        result.originals.put(number, original);
      }
    }
    return result;
  }

  private static int original(
      int page, List<String> texts, Map<String, Integer> firstPages, Map<Integer, Integer> rows) {
    Map<Integer, Integer> shared = new HashMap<>();
    if (texts.size() >= LEAST_ROWS) {
      for (String text : texts) {
        Integer first = firstPages.get(text);
        if (first != null && shared.merge(first, 1, Integer::sum) >= COPY * texts.size()
            && rows.get(first) <= texts.size() / COPY) {
          return first;
        }
      }
    }
    return page;
  }

  /** The page that a page is a copy of, or the page itself. */
  int original(int page) {
    return originals.getOrDefault(page, page);
  }

  /** The number of pages with text. */
  int count() {
    return originals.size();
  }

  /** The number of originals after the first page. */
  int following() {
    return following[0] + following[1];
  }

  /** The number of those with the same parity as a page. */
  int followingLike(int page) {
    return following[page % 2];
  }

  /** The position of a page among those with text, from 1. */
  int ordinal(int page) {
    return originals.headMap(page, true).size();
  }
}
