package letterminer.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;

/**
 * The usual dimensions of a document.
 *
 * @param positioned whether boxes are real
 * @param bodySize font size of most characters
 * @param leading usual baseline distance within a paragraph, as a multiple of the font size
 * @param wrapWidth width at which most text of a file without boxes is wrapped, in points; infinite if its lines are
 *     whole paragraphs
 */
record Metrics(boolean positioned, double bodySize, double leading, double wrapWidth) {
  /** Size and leading of a document without text, in points and in ems. */
  private static final double USUAL_SIZE = 12;
  private static final double USUAL_LEADING = 1.2;

  /** Lines whose sizes differ by less, and whose left edges differ by less, follow each other in one text, in points. */
  private static final double EQUAL_SIZE = 0.3;
  private static final double ALIGNED = 1;

  /** Baselines that are closer than this, in ems, are not those of two lines of text. */
  private static final double SMALLEST_LEADING = 0.9;

  /** Lines of more characters show the leading of running text, and count several times. */
  private static final int SHORT_LINE = 30;
  private static final int FULL_LINE_WEIGHT = 3;

  /** The share of the lines that may end before the width at which text is wrapped. */
  private static final double LONG_LINES = 0.9;

  /** Text that is wider than 200 characters of 6 points is not wrapped. */
  private static final double WIDEST_TEXT = 1200;

  static Metrics of(Document document) {
    List<Line> lines = new ArrayList<>();
    for (Page page : document.pages()) {
      lines.addAll(page.lines());
    }
    double size = bodySize(lines).orElse(USUAL_SIZE);
    return new Metrics(
        document.positioned(), size, leading(document.pages(), size), wrapWidth(lines));
  }

  /** Usual baseline distance for text of a size. */
  double pitch(double size) {
    return leading * size;
  }

  /** The font size of most characters; the larger of two that are equally frequent. */
  static Optional<Double> bodySize(List<Line> lines) {
    Map<Double, Integer> characters = new HashMap<>();
    lines.forEach(l -> characters.merge(l.size(), l.text().length(), Integer::sum));
    return characters.entrySet().stream()
        .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** The most frequent distance from a body line to the next one with the same left edge. */
  private static double leading(List<Page> pages, double size) {
    LeadingCount count = new LeadingCount();
    for (Page page : pages) {
      List<Line> lines = page.lines();
      for (int i = 1; i < lines.size(); i++) {
        Line a = lines.get(i - 1);
        Line b = lines.get(i);
        double distance = b.baseline() - a.baseline();
        boolean body = Math.abs(a.size() - size) < EQUAL_SIZE && Math.abs(b.size() - size) < EQUAL_SIZE;
        boolean aligned = Math.abs(a.box().x() - b.box().x()) < ALIGNED;
        if (body && aligned && distance > SMALLEST_LEADING * size && distance < LeadingCount.LARGEST * size) {
          count.add(distance / size, a.text().length() > SHORT_LINE ? FULL_LINE_WEIGHT : 1);
        }
      }
    }
    return count.mostFrequent().orElse(USUAL_LEADING);
  }

  private static double wrapWidth(List<Line> lines) {
    List<Double> rights = new ArrayList<>();
    lines.forEach(l -> rights.add(l.box().right()));
    if (rights.isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    Collections.sort(rights);
    double high = rights.get((int) (rights.size() * LONG_LINES));
    return high > WIDEST_TEXT ? Double.POSITIVE_INFINITY : high;
  }
}
