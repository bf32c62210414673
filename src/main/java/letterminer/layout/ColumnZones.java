package letterminer.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import letterminer.model.BoundingBox;
import letterminer.reading.Line;

/**
 * Finds text in columns that nothing is drawn around: tables without rules, two-column letterheads,
 * signatures side by side. A zone starts at a row with a wide gap and grows down and up while a white
 * strip stays open through every row.
 */
final class ColumnZones {
  private final LayoutSettings settings;
  private final Metrics metrics;
  private final RowSplitter splitter;

  ColumnZones(LayoutSettings settings, Metrics metrics, RowSplitter splitter) {
    this.settings = settings;
    this.metrics = metrics;
    this.splitter = splitter;
  }

  /** A white strip between two columns. */
  private record Gutter(double left, double right) {}

  /** Takes the lines of zones out of {@code lines}, which it changes, and gives the zones. */
  List<Region> takeFrom(List<Line> lines) {
    List<List<Line>> rows = FurnitureFinder.rows(lines);
    List<Region> regions = new ArrayList<>();
    Set<Line> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    int free = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).size() < 2) {
        continue;
      }
      int[] span = grow(rows, i, free);
      if (span[1] - span[0] < 1) {
        continue;
      }
      List<Line> zone = new ArrayList<>();
      for (int r = span[0]; r <= span[1]; r++) {
        zone.addAll(rows.get(r));
      }
      double[] edges = Gutters.columnEdges(zone, settings.gutter());
      if (edges.length >= 3) {
        regions.add(new Region(
            StackedRules.rows(splitter.split(Gutters.columns(zone, edges))), edges, false));
        taken.addAll(zone);
        free = span[1] + 1;
      }
      i = Math.max(i, span[1]);
    }
    lines.removeIf(taken::contains);
    return regions;
  }

  /** First and last row of the zone around a row. */
  private int[] grow(List<List<Line>> rows, int start, int free) {
    List<Gutter> gutters = gaps(rows.get(start));
    int last = start;
    int multiple = 1;
    List<Gutter> open = gutters;
    for (int r = start + 1; r < rows.size(); r++) {
      if (distance(rows.get(r - 1), rows.get(r)) > settings.zoneGap() * pitch(rows.get(r))) {
        break;
      }
      List<Gutter> now = narrowed(open, rows.get(r));
      if (now.isEmpty()) {
        break;
      }
      boolean both = onBothSides(now, rows.get(r));
      if (both) {
        open = now;
        last = r;
        multiple++;
      } else if (isTail(rows, last, r, multiple)) {
        open = now;
        last = last == r - 1 ? r : last;
      }
    }
    int first = start;
    while (first > free && !narrowed(open, rows.get(first - 1)).isEmpty()
        && distance(rows.get(first - 1), rows.get(first))
            <= settings.paragraphGap() * pitch(rows.get(first))
        && sameWeight(rows.get(first - 1), rows.get(first))) {
      open = narrowed(open, rows.get(first - 1));
      first--;
    }
    return new int[] {first, multiple > 1 || last > start || first < start ? last : start - 1};
  }

  /** A row with text in one column alone ends the zone unless it carries on the row above. */
  private boolean isTail(List<List<Line>> rows, int last, int r, int multiple) {
    double gap = distance(rows.get(r - 1), rows.get(r));
    boolean wrapped = gap <= settings.paragraphGap() * pitch(rows.get(r)) + 0.3
        && sameWeight(rows.get(r - 1), rows.get(r));
    boolean listGoesOn = multiple >= 4 && gap <= 2.2 * pitch(rows.get(r))
        && ListSigns.at(rows.get(r).get(0)).isPresent();
    return last == r - 1 && (wrapped || listGoesOn);
  }

  private static boolean sameWeight(List<Line> a, List<Line> b) {
    return a.get(0).bold() == b.get(0).bold();
  }

  private double pitch(List<Line> row) {
    return metrics.pitch(row.get(0).size());
  }

  private static double distance(List<Line> above, List<Line> below) {
    return below.get(0).baseline() - above.get(0).baseline();
  }

  private List<Gutter> gaps(List<Line> row) {
    List<Gutter> gaps = new ArrayList<>();
    for (int i = 1; i < row.size(); i++) {
      double left = row.get(i - 1).box().right();
      double right = row.get(i).box().x();
      if (right - left >= settings.gutter() * row.get(i).size()) {
        gaps.add(new Gutter(left, right));
      }
    }
    return gaps;
  }

  /** What of the strips a row leaves white. */
  private List<Gutter> narrowed(List<Gutter> gutters, List<Line> row) {
    List<Gutter> result = new ArrayList<>();
    for (Gutter gutter : gutters) {
      double left = gutter.left();
      double right = gutter.right();
      boolean open = true;
      for (Line line : row) {
        BoundingBox box = line.box();
        if (box.right() <= left || box.x() >= right) {
          continue;
        }
        if (box.x() <= left) {
          left = box.right();
        } else if (box.right() >= right) {
          right = box.x();
        } else {
          open = false;
        }
      }
      if (open && right - left >= settings.gutter() * row.get(0).size()) {
        result.add(new Gutter(left, right));
      }
    }
    return result;
  }

  private static boolean onBothSides(List<Gutter> gutters, List<Line> row) {
    for (Gutter gutter : gutters) {
      boolean left = row.stream().anyMatch(l -> l.box().right() <= gutter.left() + 0.01);
      boolean right = row.stream().anyMatch(l -> l.box().x() >= gutter.right() - 0.01);
      if (left && right) {
        return true;
      }
    }
    return false;
  }
}
