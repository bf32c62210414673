package letterminer.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import letterminer.reading.Line;
import letterminer.reading.Page;

/**
 * Finds the page numbers of a whole file on pages that also have their own numbers: a committee's pack is numbered
 * throughout, outside the page footers of the letters in it. Without these numbers, a page has the same rows as in
 * the letter alone.
 */
final class BundleNumbers {
  /** How many lines from the edges of a page a number may be. */
  private static final int EDGE_LINES = 6;

  /** How much the positions of numbers in one series may differ, in points: some are centred. */
  private static final double SAME_HEIGHT = 3;
  private static final double SAME_COLUMN = 15;

  /** The properties that all numbers of a series share: their difference from the page's ordinal, and their place. */
  private record SeriesKey(int ahead, boolean top, long height) {}

  private record Series(SeriesKey key, List<Line> lines) {
    double baseline() {
      return lines.get(0).baseline();
    }

    boolean isInOneColumn() {
      List<Double> middles = lines.stream().map(l -> l.box().x() + l.box().width() / 2).toList();
      return Collections.max(middles) - Collections.min(middles) <= SAME_COLUMN;
    }
  }

  private final LayoutSettings settings;

  BundleNumbers(LayoutSettings settings) {
    this.settings = settings;
  }

  /** The lines with just a page number of the whole file, by identity. */
  Set<Line> find(List<Page> pages, int textPages) {
    Map<SeriesKey, List<Line>> found = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      collect(pages.get(i), i, found);
    }
    Set<Line> numbers = Collections.newSetFromMap(new IdentityHashMap<>());
    for (boolean top : new boolean[] {true, false}) {
      List<Series> series = new ArrayList<>();
      found.forEach((key, lines) -> {
        if (key.top() == top && lines.size() > 1 && lines.size() >= settings.furnitureShare() * textPages) {
          series.add(new Series(key, lines));
        }
      });
      series.removeIf(s -> !s.isInOneColumn());
      if (series.size() > 1) {
        Comparator<Series> height = Comparator.comparingDouble(Series::baseline);
        Series outermost = Collections.max(series, top ? height.reversed() : height);
        numbers.addAll(outermost.lines());
        numbers.addAll(together(pages, series, top));
      }
    }
    return numbers;
  }

  private static void collect(Page page, int index, Map<SeriesKey, List<Line>> found) {
    List<Line> lines = page.lines();
    Set<SeriesKey> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean top = i < EDGE_LINES && i < lines.size() - i;
      OptionalInt number = top || i >= lines.size() - EDGE_LINES
          ? FurnitureText.pageNumber(lines.get(i).text()) : OptionalInt.empty();
      if (number.isPresent()) {
        SeriesKey key = new SeriesKey(number.getAsInt() - index, top, Math.round(lines.get(i).baseline() / SAME_HEIGHT));
        if (seen.add(key)) {
          found.computeIfAbsent(key, k -> new ArrayList<>()).add(lines.get(i));
        }
      }
    }
  }

  /** The lines in which a stamped number and the page's own number touch. */
  private static List<Line> together(List<Page> pages, List<Series> series, boolean top) {
    List<Line> found = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Line> lines = pages.get(i).lines();
      int n = lines.size();
      for (Line line : top ? lines.subList(0, Math.min(EDGE_LINES, n)) : lines.subList(Math.max(0, n - EDGE_LINES), n)) {
        int index = i;
        boolean all = line.words().size() > 1 && line.words().stream().allMatch(word ->
            series.stream().anyMatch(s -> word.text().equals(String.valueOf(s.key().ahead() + index))));
        if (all) {
          found.add(line);
        }
      }
    }
    return found;
  }
}
