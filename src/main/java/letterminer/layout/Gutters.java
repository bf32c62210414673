package letterminer.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import letterminer.model.BoundingBox;
import letterminer.reading.Line;
import letterminer.reading.Word;

/** Finds the white strips between columns. */
final class Gutters {
  /** A gap wider than a space, in ems: enough to split a line where a column is known to begin. */
  static final double SPACE = 0.45;

  /** Largest difference of the left edges of words in one column, in points. */
  private static final double ALIGNED = 1.5;

  private Gutters() {}

  /**
   * The columns of lines: the left edge of each and the right edge of the last. Fewer than three numbers mean that
   * there is one column.
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

  /**
   * Splits lines that cross a strip where a word begins exactly at a column of other rows: a full label may come
   * closer to the value beside it than the width of a space.
   */
  static List<Line> cutAtColumns(List<Line> lines) {
    TreeSet<Double> columns = new TreeSet<>();
    for (List<Line> row : LineRows.of(lines)) {
      row.stream().skip(1).forEach(l -> addEdges(l, columns));
    }
    return cut(lines, columns);
  }

  /** Splits lines where a word begins exactly at one of the columns, which are given from left to right. */
  static List<Line> cut(List<Line> lines, Collection<Double> columns) {
    List<Line> result = new ArrayList<>();
    for (Line line : lines) {
      Line rest = line;
      for (double x : columns) {
        int at = wordAt(rest, x);
        if (at > 0) {
          result.add(Line.of(rest.page(), rest.words().subList(0, at)));
          rest = Line.of(rest.page(), rest.words().subList(at, rest.words().size()));
        }
      }
      result.add(rest);
    }
    return result;
  }

  /** Adds where a line begins, and where its text does if it begins with a bullet: the text's other lines begin there. */
  private static void addEdges(Line line, TreeSet<Double> columns) {
    columns.add(line.box().x());
    if (line.words().size() > 1 && Bullets.isStrong(line.firstWord())) {
      columns.add(line.words().get(1).box().x());
    }
  }

  /** The index of the word that begins at a position after more than a usual space, or -1. */
  private static int wordAt(Line line, double x) {
    for (int i = 1; i < line.words().size(); i++) {
      Word word = line.words().get(i);
      double gap = word.box().x() - line.words().get(i - 1).box().right();
      if (Math.abs(word.box().x() - x) < ALIGNED && gap > SPACE * line.size()) {
        return i;
      }
    }
    return -1;
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
