package letterminer.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import letterminer.layout.PageEdges.Row;

/**
 * How near to the edges of pages the body's text comes. A header stands in the margin; a heading that
 * happens to open two pages stands where the text of other pages begins.
 */
final class BodyEdges {
  /** How far a row may be off the place of the body's outermost and still be in its place. */
  private static final double SAME_PLACE = 2;

  /** Smaller rows may be headers that come only once. */
  private static final double BODY_SIZE = 0.95;

  private record Side(boolean top, int page) {}

  /** What the answer for a row depends on. */
  private record Kind(boolean top, String text, double y) {}

  private final Map<Side, Row> outermost = new HashMap<>();
  private final Map<Kind, Boolean> reached = new HashMap<>();

  private BodyEdges() {}

  /**
   * The edges of a document's body; none of a text file's, whose pages have no margins.
   *
   * @param comesAgain whether a row may be a header or footer
   */
  static BodyEdges of(PageEdges edges, Predicate<Row> comesAgain, Metrics metrics) {
    BodyEdges body = new BodyEdges();
    for (Row row : metrics.positioned() ? edges.rows() : List.<Row>of()) {
      if (row.lines().get(0).size() > BODY_SIZE * metrics.bodySize() && !comesAgain.test(row)) {
        body.outermost.merge(new Side(row.top(), row.page()), row, (a, b) -> a.y() <= b.y() ? a : b);
      }
    }
    return body;
  }

  /**
   * Whether the text of a page that a row does not come again on reaches the row's place. The first page,
   * whose letterhead stands where it likes, does not count, nor does a row that only lacks the page number.
   */
  boolean reaches(Row row, List<Row> alike) {
    return reached.computeIfAbsent(new Kind(row.top(), row.masked(), row.y()), k -> isReached(row, alike));
  }

  private boolean isReached(Row row, List<Row> alike) {
    Set<Integer> pages = new HashSet<>();
    alike.forEach(other -> pages.add(other.page()));
    for (Row other : outermost.values()) {
      if (other.top() == row.top() && other.page() > 1 && other.y() <= row.y() + SAME_PLACE
          && !pages.contains(other.page())
          && !other.masked().startsWith(row.masked()) && !row.masked().startsWith(other.masked())) {
        return true;
      }
    }
    return false;
  }
}
