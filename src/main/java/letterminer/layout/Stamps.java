package letterminer.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import letterminer.reading.Line;
import letterminer.reading.Page;

/**
 * Finds what was stamped on the pages of a finished document, wherever there was room: page numbers of a bundle, and
 * marks in large type at the same place of most pages.
 */
final class Stamps {
  /** How far the place of a stamp may differ between pages, in points. */
  private static final double SAME_PLACE = 3;

  /** How many lines from the edges of a page a number may be. */
  private static final int EDGE_LINES = 4;

  /** The smallest number of digits of a bundle's page numbers, and the largest number of characters of a stamp. */
  private static final int LEAST_DIGITS = 4;
  private static final int LONGEST = 24;

  /** How many times larger than the text a mark is at least. */
  private static final double LARGE = 1.5;

  /** The properties that all prints of one stamp share. */
  private record StampKey(String text, long column) {}

  private final LayoutSettings settings;

  Stamps(LayoutSettings settings) {
    this.settings = settings;
  }

  /** The lines that are stamps. */
  List<Line> find(List<Page> pages, int textPages, double bodySize) {
    Map<StampKey, List<Line>> numbers = new HashMap<>();
    Map<StampKey, List<Line>> marks = new HashMap<>();
    for (Page page : pages) {
      int n = page.lines().size();
      for (int i = 0; i < n; i++) {
        Line line = page.lines().get(i);
        if ((i < EDGE_LINES || i >= n - EDGE_LINES) && isNumber(line)) {
          add(numbers, FurnitureText.mask(line.text()), line);
        }
        if (line.size() > LARGE * bodySize && line.text().length() <= LONGEST) {
          add(marks, line.text(), line);
        }
      }
    }
    List<Line> found = new ArrayList<>();
    numbers.values().stream().filter(s -> isOnMost(s, textPages) && counts(s)).forEach(found::addAll);
    marks.values().stream().filter(s -> isOnMost(s, textPages)).forEach(found::addAll);
    return found;
  }

  private static void add(Map<StampKey, List<Line>> stamps, String text, Line line) {
    stamps.computeIfAbsent(new StampKey(text, Math.round(line.box().x() / SAME_PLACE)), k -> new ArrayList<>()).add(line);
  }

  private static boolean isNumber(Line line) {
    return line.words().size() == 1 && line.text().length() <= LONGEST
        && line.text().chars().filter(Character::isDigit).count() >= LEAST_DIGITS;
  }

  private boolean isOnMost(List<Line> stamp, int textPages) {
    long pages = stamp.stream().map(Line::page).distinct().count();
    double top = stamp.stream().mapToDouble(Line::baseline).min().orElse(0);
    double bottom = stamp.stream().mapToDouble(Line::baseline).max().orElse(0);
    return pages > 1 && pages == stamp.size() && pages >= settings.furnitureShare() * textPages
        && bottom - top <= SAME_PLACE;
  }

  /** Whether the numbers increase from page to page; a year or a telephone number does not. */
  private static boolean counts(List<Line> stamp) {
    long before = -1;
    for (Line line : stamp) {
      String digits = line.text().replaceAll("\\D", "");
      long value = Long.parseLong(digits.substring(Math.max(0, digits.length() - 15)));
      if (value <= before) {
        return false;
      }
      before = value;
    }
    return true;
  }
}
