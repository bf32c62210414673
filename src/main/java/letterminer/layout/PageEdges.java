package letterminer.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import letterminer.reading.Line;

/** The rows at the top and bottom of a document's pages, by page and by what they say. */
final class PageEdges {

  /**
   * A row near a page's edge.
   *
   * @param rank how many rows stand between it and the edge
   * @param masked its text without what differs from page to page: digits and names of months
   * @param y distance of its baseline from the edge
   */
  record Row(int page, boolean top, int rank, String text, String masked, double y, List<Line> lines) {}

  /** An edge of a page. */
  private record Side(int page, boolean top) {}

  /** What rows say, at the top of pages or at their bottom. */
  private record Wording(boolean top, String masked) {}

  private final List<Row> rows = new ArrayList<>();
  private final Map<Side, List<Row>> sides = new HashMap<>();
  private final Map<Wording, List<Row>> alike = new HashMap<>();

  /** Adds a row; those of a page come from its top to its bottom. */
  void add(Row row) {
    rows.add(row);
    List<Row> side = sides.computeIfAbsent(new Side(row.page(), row.top()), s -> new ArrayList<>());
    side.add(row.top() ? side.size() : 0, row);
    alike.computeIfAbsent(new Wording(row.top(), row.masked()), w -> new ArrayList<>()).add(row);
  }

  /** All rows, page by page. */
  List<Row> rows() {
    return rows;
  }

  /** The rows of one edge of a page, the outermost first. */
  List<Row> side(int page, boolean top) {
    return sides.getOrDefault(new Side(page, top), List.of());
  }

  /** The rows at the same edge of all pages that say the same, this one included. */
  List<Row> alike(Row row) {
    return alike.get(new Wording(row.top(), row.masked()));
  }
}
