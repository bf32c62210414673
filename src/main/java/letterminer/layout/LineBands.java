package letterminer.layout;

import java.util.ArrayList;
import java.util.List;
import letterminer.reading.Line;

/** Divides lines into horizontal bands: at the tops of tables, or at the rules across a box. */
final class LineBands {
  private LineBands() {}

  /** The lines of each band from top to bottom; there is one more band than there are cuts, in ascending order. */
  static List<List<Line>> of(List<Line> lines, List<Double> cuts) {
    List<List<Line>> bands = new ArrayList<>();
    for (int i = 0; i <= cuts.size(); i++) {
      bands.add(new ArrayList<>());
    }
    for (Line line : lines) {
      int i = 0;
      while (i < cuts.size() && line.box().centreY() > cuts.get(i)) {
        i++;
      }
      bands.get(i).add(line);
    }
    return bands;
  }
}
