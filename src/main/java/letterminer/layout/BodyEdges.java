package letterminer.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import letterminer.layout.PageEdges.Row;

/**
 * How close the body text comes to the edges of the pages. A page header is in the margin; a heading that happens to
 * open two pages is where the text of other pages begins.
 */
final class BodyEdges {
  /** How far a row may be from the outermost row of the body and still be at the same place. */
  private static final double SAME_PLACE = 2;

  /** Smaller rows may be headers that come only once. */
  private static final double BODY_SIZE = 0.95;

  private record Side(boolean top, int page) {}

  /** The key on which the answer for a row depends. */
  private record RowKey(boolean top, String text, double y) {}

  private final Map<Side, Row> outermost = new HashMap<>();
  private final Map<RowKey, Boolean> reached = new HashMap<>();

  private BodyEdges() {}

  /**
   * The edges of a document's body. Text files have none, since their pages have no margins.
   *
   * @param comesAgain whether a row recurs and may be a header or footer
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
   * Whether, on a page without this row, the text reaches the row's place. The first page does not count, since its
   * letterhead may be anywhere; nor does a row that just lacks the page number.
   */
  boolean reaches(Row row, List<Row> alike) {
    return reached.computeIfAbsent(new RowKey(row.top(), row.masked(), row.y()), k -> isReached(row, alike));
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
