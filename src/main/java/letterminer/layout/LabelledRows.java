package letterminer.layout;

import java.util.ArrayList;
import java.util.List;
import letterminer.reading.Line;

/** Rows of a label and its value, where each label ends in a colon, however close the rows are set. */
final class LabelledRows {
  private LabelledRows() {}

  /**
   * The rows of a strip of two columns; empty if its labels do not all end in a colon, if there is but one, or if a value
   * stands above the first.
   *
   * @param slack how far the baselines of a label and of a value on the same line may be apart, in ems
   */
  static List<List<List<Line>>> of(List<List<Line>> strip, double slack) {
    List<List<List<Line>>> rows = strip.size() == 2 ? labels(strip.get(0)) : List.of();
    if (rows.size() < 2) {
      return List.of();
    }
    int row = -1;
    for (Line value : strip.get(1)) {
      while (row + 1 < rows.size() && first(rows.get(row + 1)).baseline() <= value.baseline() + slack * value.size()) {
        row++;
      }
      if (row < 0) {
        return List.of();
      }
      rows.get(row).get(1).add(value);
    }
    return rows.stream().allMatch(r -> r.get(1).isEmpty()) ? List.of() : rows;
  }

  private static Line first(List<List<Line>> row) {
    return row.get(0).get(0);
  }

  /** A row for each label, without its value; empty if the last label does not end in a colon. */
  private static List<List<List<Line>>> labels(List<Line> lines) {
    List<List<List<Line>>> rows = new ArrayList<>();
    boolean ended = true;
    for (Line line : lines) {
      if (ended) {
        rows.add(List.of(new ArrayList<>(), new ArrayList<>()));
      }
      rows.get(rows.size() - 1).get(0).add(line);
      ended = line.text().strip().endsWith(":");
    }
    return ended ? rows : List.of();
  }
}
