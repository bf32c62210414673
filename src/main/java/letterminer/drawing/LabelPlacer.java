package letterminer.drawing;

import java.util.ArrayList;
import java.util.List;
import letterminer.model.BoundingBox;

/**
 * Finds places where labels do not hide each other and, if possible, no words of the page. The first suitable place is
 * taken. Labels never move once placed, so the most important labels come first.
 */
final class LabelPlacer {
  /** Width of a character in bold print, relative to the font size; wider than most. */
  private static final double CHARACTER = 0.6;

  /** Maximum number of lines that a label moves to avoid another. */
  private static final int MOST_LINES = 12;

  /** Cost of lying on words, on another label, and beyond the page's margin. */
  private static final double ON_WORDS = 1;
  private static final double ON_LABEL = 100;
  private static final double OUTSIDE = 10_000;

  /** Cost of each place after the first. */
  private static final double LATER = 0.02;

  private final Sheet sheet;
  private final Occupied words;
  private final Occupied labels;

  /**
   * Where a label is written.
   *
   * @param x its left end, or its right end if {@code before}
   * @param baseline height of its baseline
   */
  record Spot(double x, double baseline, boolean before) {
    Spot lower(double by) {
      return new Spot(x, baseline + by, before);
    }
  }

  LabelPlacer(Sheet sheet) {
    this.sheet = sheet;
    double band = 2 * MarkKind.GRADE.labelSize() * sheet.unit();
    this.words = new Occupied(band);
    this.labels = new Occupied(band);
    sheet.page().lines().forEach(l -> words.add(l.box()));
  }

  /** The best place for a mark's label, next to its outline or above it. The place is then occupied. */
  Spot place(Mark mark) {
    double unit = sheet.unit();
    double line = line(mark.kind());
    BoundingBox outline = mark.outline();
    double top = mark.box().y() + mark.kind().labelSize() * unit;
    double above = outline.y() - unit;
    Spot left = new Spot(outline.x() - 2.5 * unit, top, true);
    Spot right = new Spot(outline.right() + 2.5 * unit, top, false);
    List<Spot> spots = new ArrayList<>();
    if (mark.kind() == MarkKind.CELL || mark.kind() == MarkKind.TABLE) {
      spots.add(new Spot(mark.kind() == MarkKind.CELL ? outline.right() : outline.x(), above, mark.kind() == MarkKind.CELL));
    } else if (mark.kind() == MarkKind.ROW) {
      spots.add(new Spot(outline.x() - 24 * unit, top, true));
    }
    int lines = Math.max(1, Math.min(MOST_LINES, (int) (outline.height() / line)));
    for (int i = 0; i < lines; i++) {
      spots.add(left.lower(i * line));
    }
    for (int i = 0; i < lines; i++) {
      spots.add(right.lower(i * line));
    }
    spots.add(new Spot(outline.x(), above, false));
    spots.add(new Spot(outline.right(), above, true));
    spots.add(new Spot(outline.x(), outline.bottom() + line, false));
    spots.add(left.lower(-line));
    spots.add(left.lower(lines * line));
    return best(mark.label(), mark.kind(), spots);
  }

  /** The best of the places at and below, or above, a spot. */
  Spot place(String text, MarkKind kind, Spot first, boolean upwards) {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < MOST_LINES; i++) {
      spots.add(first.lower((upwards ? -i : i) * line(kind)));
    }
    return best(text, kind, spots);
  }

  private double line(MarkKind kind) {
    return 1.2 * kind.labelSize() * sheet.unit();
  }

  private Spot best(String text, MarkKind kind, List<Spot> spots) {
    if (text.isEmpty()) {
      return spots.get(0);
    }
    double least = Double.MAX_VALUE;
    Spot best = spots.get(0);
    for (int i = 0; i < spots.size(); i++) {
      double cost = cost(box(text, kind, spots.get(i))) + i * LATER;
      if (cost < least) {
        least = cost;
        best = spots.get(i);
      }
    }
    labels.add(box(text, kind, best));
    return best;
  }

  private double cost(BoundingBox box) {
    double area = Math.max(1e-6, box.width() * box.height());
    double margin = sheet.margin();
    boolean outside = box.x() < -margin || box.right() > sheet.page().width() + margin
        || box.y() < -margin || box.bottom() > sheet.page().height() + margin;
    return words.overlap(box) / area * ON_WORDS + labels.overlap(box) / area * ON_LABEL + (outside ? OUTSIDE : 0);
  }

  private BoundingBox box(String text, MarkKind kind, Spot spot) {
    double size = kind.labelSize() * sheet.unit();
    double width = text.length() * size * CHARACTER;
    return new BoundingBox(spot.before() ? spot.x() - width : spot.x(), spot.baseline() - 0.8 * size, width, size);
  }
}
