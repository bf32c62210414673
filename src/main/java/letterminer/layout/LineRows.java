package letterminer.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import letterminer.reading.Line;

/** Groups lines into rows. */
final class LineRows {
  /** Baselines that differ by less than this, in ems, are of one row. */
  static final double SAME_ROW = 0.4;

  private LineRows() {}

  /** The lines that share a baseline, nearly, from left to right; rows from top to bottom. */
  static List<List<Line>> of(List<Line> lines) {
    List<List<Line>> rows = new ArrayList<>();
    double baseline = Double.NEGATIVE_INFINITY;
    for (Line line : lines) {
      if (line.baseline() - baseline > SAME_ROW * line.size()) {
        rows.add(new ArrayList<>());
        baseline = line.baseline();
      }
      rows.get(rows.size() - 1).add(line);
    }
    for (List<Line> row : rows) {
      if (row.size() > 1) {
        row.sort(Comparator.comparingDouble(l -> l.box().x()));
      }
    }
    return rows;
  }
}
