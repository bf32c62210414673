package letterminer.layout;

import java.util.ArrayList;
import java.util.List;
import letterminer.model.BoundingBox;
import letterminer.reading.Line;

/**
 * Finds text in columns without ruled lines: unruled tables, two-column letterheads, signatures side by side. A zone
 * starts at a row with a wide gap, or at a value that is vertically centred on two lines beside it. It grows down and
 * up as long as a white strip runs through every row. Rows of the left column alone end it unless more of the right
 * column follows.
 */
final class ColumnZones {
  /** Smallest strip between columns on a character grid, in ems: the gap that splits its lines. */
  private static final double TEXT_GUTTER = 1.7;

  /** Number of rows with text on both sides from which on a list alone may continue a zone. */
  private static final int SURE = 4;

  /** A value is level with a label one line above or below it, as a share of the usual distance. */
  private static final double LEVEL = 0.85;

  /** How many rows, and how many usual distances, the next item of a list beside a column may be below the last. */
  private static final int NEXT_BUT_ONE = 2;
  private static final double LIST_GAP = 2.2;

  /** How much edges are off by arithmetic, in points. */
  private static final double ROUNDING = 0.01;

  private final LayoutSettings settings;
  private final Metrics metrics;
  private final ListMarkers markers;
  private final RowSplitter splitter;

  ColumnZones(LayoutSettings settings, Metrics metrics, ListMarkers markers, RowSplitter splitter) {
    this.settings = settings;
    this.metrics = metrics;
    this.markers = markers;
    this.splitter = splitter;
  }

  /** A white strip between two columns. */
  private record Gutter(double left, double right) {}

  /** A zone's first and last row, and how many of its rows have text in the right column. */
  private record Span(int first, int last, int shared) {}

  /** Removes the lines of zones from {@code lines} and returns the zones. */
  List<Region> takeFrom(List<Line> lines) {
    List<List<Line>> rows = LineRows.of(lines);
    List<Region> regions = new ArrayList<>();
    List<Line> rest = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < rows.size(); i++) {
      Span span = grow(rows, i, free);
      if (span.shared() == 0 || span.first() == span.last()) {
        continue;
      }
      List<Line> zone = new ArrayList<>();
      rows.subList(span.first(), span.last() + 1).forEach(zone::addAll);
      double[] edges = withoutMarkerColumn(
          zone, Gutters.columnEdges(zone, metrics.positioned() ? settings.gutter() : TEXT_GUTTER));
      if (edges.length >= 3) {
        regions.add(new Region(
            StackedRules.rows(splitter.split(Gutters.columns(zone, edges))), edges, false));
        for (int r = free; r < span.first(); r++) {
          rest.addAll(rows.get(r));
        }
        free = span.last() + 1;
      }
      i = Math.max(i, span.last());
    }
    for (int r = free; r < rows.size(); r++) {
      rest.addAll(rows.get(r));
    }
    lines.clear();
    lines.addAll(rest);
    return regions;
  }

  /**
   * List markers on a baseline of their own, apart from their texts, are not a column: each belongs to the text to
   * its right, and in cells of their own they would be lost to it.
   */
  private double[] withoutMarkerColumn(List<Line> zone, double[] edges) {
    if (edges.length < 3) {
      return edges;
    }
    List<Line> first = Gutters.columns(zone, edges).get(0);
    boolean markersOnly = !first.isEmpty() && first.stream()
        .allMatch(l -> markers.at(l).map(ListMarkers.Found::alone).orElse(false));
    if (!markersOnly) {
      return edges;
    }
    double[] merged = new double[edges.length - 1];
    merged[0] = edges[0];
    System.arraycopy(edges, 2, merged, 1, edges.length - 2);
    return merged;
  }

  /** The rows of the zone that a row belongs to. */
  private Span grow(List<List<Line>> rows, int start, int free) {
    List<Gutter> gutters = startingGutters(rows, start);
    if (gutters.isEmpty()) {
      return new Span(start, start, 0);
    }
    Grown down = down(rows, start, gutters);
    Span whole = up(rows, free, down);
    boolean oneRow = !metrics.positioned() && whole.shared() == 1 && rows.get(start).size() > 1;
    return oneRow
        ? new Span(start, start, 0) // A heading with its grade beside it; the text below is a paragraph.
        : withoutHeading(rows, whole, down.gutters());
  }

  /** Rows of a zone, and the gutters that run through all of them. */
  private record Grown(Span span, List<Gutter> gutters) {}

  /** Grows a zone down from its first row; cuts the rows that it takes at its gutters. */
  private Grown down(List<List<Line>> rows, int start, List<Gutter> gutters) {
    Grown grown = new Grown(new Span(start, start, 1), gutters);
    List<Gutter> tentative = gutters;
    for (int r = start + 1; r < rows.size(); r++) {
      if (distance(rows, r) > settings.zoneGap() * pitch(rows.get(r))) {
        break;
      }
      // A full line of the left column may come closer to the right one than the width of a space.
      List<Line> row = Gutters.cut(rows.get(r), tentative.stream().map(Gutter::right).toList());
      tentative = narrowed(tentative, row);
      if (tentative.isEmpty()) {
        break;
      }
      rows.set(r, row);
      Span span = grown.span();
      if (reachesRight(tentative, row)) {
        grown = new Grown(new Span(start, r, span.shared() + 1), tentative);
      } else if (isTail(rows, span.last(), r, span.shared())) {
        grown = new Grown(new Span(start, r, span.shared()), tentative);
      }
    }
    return grown;
  }

  /** Grows a zone up from its first row, at most to the row {@code free}. */
  private Span up(List<List<Line>> rows, int free, Grown zone) {
    Span span = zone.span();
    List<Gutter> tentative = zone.gutters();
    for (int r = span.first() - 1; r >= free; r--) {
      if (distance(rows, r + 1) > settings.zoneGap() * pitch(rows.get(r))) {
        break;
      }
      tentative = narrowed(tentative, rows.get(r));
      if (tentative.isEmpty()) {
        break;
      }
      boolean wrapped = span.first() == r + 1
          && distance(rows, r + 1) <= settings.largestLineGap(pitch(rows.get(r)))
          && sameWeight(rows.get(r), rows.get(r + 1));
      boolean right = reachesRight(tentative, rows.get(r));
      if (right || wrapped) {
        span = new Span(r, span.last(), span.shared() + (right ? 1 : 0));
      }
    }
    return span;
  }

  /** A heading in bold with its grade beside it begins the part after a table. */
  private Span withoutHeading(List<List<Line>> rows, Span span, List<Gutter> gutters) {
    List<Integer> right = new ArrayList<>();
    for (int r = span.first(); r <= span.last(); r++) {
      if (reachesRight(gutters, rows.get(r))) {
        right.add(r);
      }
    }
    long bold = right.stream().filter(r -> boldRight(rows.get(r))).count();
    int n = right.size();
    if (n < SURE || bold > n / 2 || !boldRight(rows.get(right.get(n - 1)))) {
      return span;
    }
    while (n > 0 && boldRight(rows.get(right.get(n - 1)))) {
      n--;
    }
    int last = right.get(n - 1);
    while (last + 1 < span.last() && isTail(rows, last, last + 1, n)) {
      last++;
    }
    return new Span(span.first(), last, n);
  }

  private static boolean boldRight(List<Line> row) {
    return row.get(row.size() - 1).bold();
  }

  private List<Gutter> startingGutters(List<List<Line>> rows, int at) {
    List<Line> row = rows.get(at);
    if (row.size() > 1) {
      List<Gutter> gaps = new ArrayList<>();
      for (int i = 1; i < row.size(); i++) {
        add(gaps, row.get(i - 1).box().right(), row.get(i).box().x(), row);
      }
      return gaps;
    }
    List<Gutter> gaps = new ArrayList<>();
    double left = 0;
    for (int r : new int[] {at - 1, at + 1}) {
      boolean level = r >= 0 && r < rows.size() && rows.get(r).size() == 1
          && Math.abs(rows.get(r).get(0).baseline() - row.get(0).baseline()) < LEVEL * pitch(row);
      left = level ? Math.max(left, rows.get(r).get(0).box().right()) : left;
    }
    if (left > 0) {
      add(gaps, left, row.get(0).box().x(), row);
    }
    return gaps;
  }

  private void add(List<Gutter> gutters, double left, double right, List<Line> row) {
    if (right - left >= settings.gutter() * row.get(0).size()) {
      gutters.add(new Gutter(left, right));
    }
  }

  /** A row of the left column alone belongs to the zone if it continues the row above, or its list. */
  private boolean isTail(List<List<Line>> rows, int last, int r, int shared) {
    double gap = distance(rows, r);
    boolean wrapped = last == r - 1 && gap <= settings.largestLineGap(pitch(rows.get(r)))
        && sameWeight(rows.get(r - 1), rows.get(r));
    boolean listGoesOn = shared >= SURE && r - last <= NEXT_BUT_ONE && gap <= LIST_GAP * pitch(rows.get(r))
        && markers.at(rows.get(r).get(0)).isPresent();
    return wrapped || listGoesOn;
  }

  private static boolean sameWeight(List<Line> a, List<Line> b) {
    return a.get(0).bold() == b.get(0).bold();
  }

  private double pitch(List<Line> row) {
    return metrics.pitch(row.get(0).size());
  }

  /** Distance of a row from the one above it. */
  private static double distance(List<List<Line>> rows, int below) {
    return rows.get(below).get(0).baseline() - rows.get(below - 1).get(0).baseline();
  }

  /** The parts of the strips that a row leaves white. */
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
      if (open && right - left >= Gutters.SPACE * row.get(0).size()) {
        result.add(new Gutter(left, right));
      }
    }
    return result;
  }

  /** Whether a row has text to the right of a strip. */
  private static boolean reachesRight(List<Gutter> gutters, List<Line> row) {
    return gutters.stream()
        .anyMatch(g -> row.stream().anyMatch(l -> l.box().x() >= g.right() - ROUNDING));
  }
}
