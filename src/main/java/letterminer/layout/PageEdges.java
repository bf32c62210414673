package letterminer.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import letterminer.reading.Line;

/** The rows at the top and bottom of a document's pages, by page and by wording. */
final class PageEdges {

  /**
   * A row near a page's edge.
   *
   * @param rank number of rows between it and the edge
   * @param masked its text without the digits and month names that differ from page to page
   * @param y distance of its baseline from the edge
   */
  record Row(int page, boolean top, int rank, String text, String masked, double y, List<Line> lines) {}

  /** An edge of a page. */
  private record Side(int page, boolean top) {}

  /** The wording of rows at the top or bottom of pages. */
  private record Wording(boolean top, String masked) {}

  private final List<Row> rows = new ArrayList<>();
  private final Map<Side, List<Row>> sides = new HashMap<>();
  private final Map<Wording, List<Row>> alike = new HashMap<>();

  /** Adds a row; the rows of a page are added from top to bottom. */
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

  /** The rows at the same edge of all pages with the same wording, this one included. */
  List<Row> alike(Row row) {
    return alike.get(new Wording(row.top(), row.masked()));
  }
}
