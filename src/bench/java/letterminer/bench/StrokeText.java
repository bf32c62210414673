package letterminer.bench;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.Map;

/** Draws the few capitals and digits of a rubber stamp as strokes on a grid of 4 by 6. */
final class StrokeText {
  private static final double COLUMNS = 4;
  private static final double ROWS = 6;
  private static final double ADVANCE = 1.25;

  /** Strokes of each character: x and y of both ends, y down. */
  private static final Map<Character, int[][]> STROKES = Map.ofEntries(
      Map.entry('R', new int[][] {{0, 6, 0, 0}, {0, 0, 4, 0}, {4, 0, 4, 3}, {4, 3, 0, 3}, {1, 3, 4, 6}}),
      Map.entry('E', new int[][] {{4, 0, 0, 0}, {0, 0, 0, 6}, {0, 6, 4, 6}, {0, 3, 3, 3}}),
      Map.entry('C', new int[][] {{4, 0, 0, 0}, {0, 0, 0, 6}, {0, 6, 4, 6}}),
      Map.entry('I', new int[][] {{2, 0, 2, 6}}),
      Map.entry('V', new int[][] {{0, 0, 2, 6}, {2, 6, 4, 0}}),
      Map.entry('D', new int[][] {{0, 0, 0, 6}, {0, 0, 3, 0}, {3, 0, 4, 2}, {4, 2, 4, 4}, {4, 4, 3, 6}, {3, 6, 0, 6}}),
      Map.entry('J', new int[][] {{4, 0, 4, 5}, {4, 5, 3, 6}, {3, 6, 1, 6}, {1, 6, 0, 5}}),
      Map.entry('A', new int[][] {{0, 6, 2, 0}, {2, 0, 4, 6}, {1, 4, 3, 4}}),
      Map.entry('N', new int[][] {{0, 6, 0, 0}, {0, 0, 4, 6}, {4, 6, 4, 0}}),
      Map.entry('7', new int[][] {{0, 0, 4, 0}, {4, 0, 1, 6}}));

  private StrokeText() {}

  static void draw(Graphics2D canvas, String text, double x, double baseline, double size) {
    double width = size * COLUMNS / ROWS;
    for (int i = 0; i < text.length(); i++) {
      double left = x + i * width * ADVANCE;
      for (int[] s : STROKES.getOrDefault(text.charAt(i), new int[0][])) {
        canvas.draw(new Line2D.Double(
            left + s[0] * width / COLUMNS, baseline + (s[1] - ROWS) * size / ROWS,
            left + s[2] * width / COLUMNS, baseline + (s[3] - ROWS) * size / ROWS));
      }
    }
  }
}
