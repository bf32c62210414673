package letterminer.layout;

import java.util.List;
import java.util.stream.Stream;
import letterminer.layout.PageEdges.Row;
import letterminer.model.BoundingBox;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Rule;

/** Decides whether two adjacent rows belong to one table, so that neither is a header or footer. */
final class TableRows {
  private final List<Page> pages;

  TableRows(List<Page> pages) {
    this.pages = pages;
  }

  /** Whether a rule between columns runs through both rows, or their columns are aligned. */
  boolean joins(Row a, Row b) {
    return ruled(a, b) || aligned(a.lines(), b.lines());
  }

  /** Whether a rule between columns runs through both rows. */
  boolean ruled(Row a, Row b) {
    BoundingBox both = Stream.concat(a.lines().stream(), b.lines().stream())
        .map(Line::box).reduce(BoundingBox::union).orElseThrow();
    double y0 = a.lines().get(0).box().centreY();
    double y1 = b.lines().get(0).box().centreY();
    for (Rule rule : pages.get(a.page() - 1).rules()) {
      if (!rule.horizontal() && rule.position() > both.x() && rule.position() < both.right()
          && rule.start() < Math.min(y0, y1) && rule.end() > Math.max(y0, y1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether at least two lines of one row have the same left edge as lines of the other. */
  static boolean aligned(List<Line> a, List<Line> b) {
    int shared = 0;
    for (Line line : a) {
      shared += b.stream().anyMatch(other -> Math.abs(other.box().x() - line.box().x()) < 1
          && Math.abs(other.size() - line.size()) < 0.5) ? 1 : 0;
    }
    return shared > 1;
  }
}
