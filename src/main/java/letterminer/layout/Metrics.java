package letterminer.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  static Metrics of(Document document) {
    List<Line> lines = new ArrayList<>();
    for (Page page : document.pages()) {
      lines.addAll(page.lines());
    }
    double size = bodySize(lines);
    return new Metrics(
        document.positioned(), size, leading(document.pages(), size), wrapWidth(lines));
  }

  /** Usual baseline distance for text of a size. */
  double pitch(double size) {
    return leading * size;
  }

  private static double bodySize(List<Line> lines) {
    Map<Double, Integer> characters = new HashMap<>();
    lines.forEach(l -> characters.merge(l.size(), l.text().length(), Integer::sum));
    return characters.entrySet().stream()
        .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(12.0);
  }

  /** The most frequent distance from a body line to the next one with the same left edge. */
  private static double leading(List<Page> pages, double size) {
    Map<Long, Integer> count = new HashMap<>();
    for (Page page : pages) {
      List<Line> lines = page.lines();
      for (int i = 1; i < lines.size(); i++) {
        Line a = lines.get(i - 1);
        Line b = lines.get(i);
        double distance = b.baseline() - a.baseline();
        boolean body = Math.abs(a.size() - size) < 0.3 && Math.abs(b.size() - size) < 0.3;
        boolean aligned = Math.abs(a.box().x() - b.box().x()) < 1;
        if (body && aligned && distance > 0.9 * size && distance < 2.2 * size) {
          int weight = a.text().length() > 30 ? 3 : 1;
          count.merge(Math.round(distance / size * 50), weight, Integer::sum);
        }
      }
    }
    return count.entrySet().stream()
        .max(Map.Entry.<Long, Integer>comparingByValue()
            .thenComparing(Map.Entry.<Long, Integer>comparingByKey().reversed()))
        .map(e -> e.getKey() / 50.0)
        .orElse(1.2);
  }

  private static double wrapWidth(List<Line> lines) {
    List<Double> rights = new ArrayList<>();
    lines.forEach(l -> rights.add(l.box().right()));
    if (rights.isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    Collections.sort(rights);
    double high = rights.get((int) (rights.size() * 0.9));
    return high > 200 * 6 ? Double.POSITIVE_INFINITY : high;
  }
}
