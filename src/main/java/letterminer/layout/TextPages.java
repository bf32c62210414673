package letterminer.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import letterminer.reading.Page;

/**
 * The pages of a document that count when something comes again: blank pages bear no header, and a letter
 * that is bound twice repeats all its rows, not only its header.
 */
final class TextPages {
  /** Pages with fewer rows say too little to be told for copies. */
  private static final int LEAST_ROWS = 6;

  /** Share of a page's rows that a copy of it has too. */
  private static final double COPY = 0.8;

  /** The page that each page with text is a copy of, or itself. */
  private final NavigableMap<Integer, Integer> originals = new TreeMap<>();

  /** How many originals have an even number, or an odd one, the first page aside. */
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

  /** The page that a page repeats; itself if it is no copy. */
  int original(int page) {
    return originals.getOrDefault(page, page);
  }

  /** How many pages have text. */
  int count() {
    return originals.size();
  }

  /** How many pages after the first have a text of their own. */
  int following() {
    return following[0] + following[1];
  }

  /** How many of them are odd, or even, as the given page is. */
  int followingLike(int page) {
    return following[page % 2];
  }

  /** Which of the pages with text a page is, from 1. */
  int ordinal(int page) {
    return originals.headMap(page, true).size();
  }
}
