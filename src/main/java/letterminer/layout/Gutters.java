package letterminer.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import letterminer.model.BoundingBox;
import letterminer.reading.Line;

/** The white strips that part columns. */
final class Gutters {
  private Gutters() {}

  /**
   * The columns that lines stand in: left edge of each and right edge of the last. Fewer than three
   * numbers mean that there is one column.
   *
   * @param gutter smallest width of a strip, in ems
   */
  static double[] columnEdges(List<Line> lines, double gutter) {
    if (lines.isEmpty()) {
      return new double[0];
    }
    List<BoundingBox> boxes = new ArrayList<>(lines.stream().map(Line::box).toList());
    boxes.sort(Comparator.comparingDouble(BoundingBox::x));
    double size = lines.get(0).size();
    List<Double> edges = new ArrayList<>();
    edges.add(boxes.get(0).x());
    double reach = boxes.get(0).right();
    for (BoundingBox box : boxes) {
      if (box.x() - reach >= gutter * size) {
        edges.add((reach + box.x()) / 2);
      }
      reach = Math.max(reach, box.right());
    }
    edges.add(reach);
    return edges.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The lines of each column, in the order given. */
  static List<List<Line>> columns(List<Line> lines, double[] edges) {
    List<List<Line>> columns = new ArrayList<>();
    for (int c = 0; c + 1 < edges.length; c++) {
      columns.add(new ArrayList<>());
    }
    for (Line line : lines) {
      int c = 0;
      while (c + 2 < edges.length && line.box().centreX() >= edges[c + 1]) {
        c++;
      }
      columns.get(c).add(line);
    }
    return columns;
  }
}
