package letterminer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The places of furniture, by their distance from the edge of the page. */
final class KnownPlaces {
  private static final double SAME_PLACE = 2;
  private static final double SAME_SIZE = 0.3;

  private final NavigableMap<Double, List<PageEdges.Row>> atTop = new TreeMap<>();
  private final NavigableMap<Double, List<PageEdges.Row>> atBottom = new TreeMap<>();

  void add(PageEdges.Row row) {
    side(row).computeIfAbsent(row.y(), y -> new ArrayList<>()).add(row);
  }

  /** Whether furniture of another page has the same place and size as a row. */
  boolean hasOneLike(PageEdges.Row row) {
    for (List<PageEdges.Row> others : side(row)
        .subMap(row.y() - SAME_PLACE, true, row.y() + SAME_PLACE, true).values()) {
      for (PageEdges.Row other : others) {
        if (other.page() != row.page() && Math.abs(other.y() - row.y()) < SAME_PLACE
            && Math.abs(other.lines().get(0).size() - row.lines().get(0).size()) < SAME_SIZE) {
          return true;
        }
      }
    }
    return false;
  }

  private NavigableMap<Double, List<PageEdges.Row>> side(PageEdges.Row row) {
    return row.top() ? atTop : atBottom;
  }
}
