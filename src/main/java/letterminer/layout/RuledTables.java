package letterminer.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import letterminer.reading.Line;
import letterminer.reading.Rule;
import letterminer.reading.Word;

/**
 * Finds tables drawn with rules: frames that divide the page into columns. A frame with one column is a box around
 * text, and becomes a table of one column, because the text in a box interrupts the text around it.
 */
final class RuledTables {
  /** A frame with at least this share of the page's height is the border of the page. */
  private static final double PAGE_BORDER = 0.88;

  /** A rule with more than this share of a frame's width separates rows. */
  private static final double FULL_WIDTH = 0.9;

  /** Fewest rules across of a box that lacks a border. */
  private static final int CUT_OFF_RULES = 3;

  private final LayoutSettings settings;
  private final RowSplitter splitter;

  RuledTables(LayoutSettings settings, RowSplitter splitter) {
    this.settings = settings;
    this.splitter = splitter;
  }

  /**
   * Removes the lines of drawn tables from {@code lines} and returns the tables.
   *
   * @param pageHeight height of the page: a frame nearly as high is the page's border, not a box
   */
  List<Region> takeFrom(List<Line> lines, List<Rule> rules, double pageHeight) {
    List<Region> regions = new ArrayList<>();
    if (rules.isEmpty()) {
      return regions;
    }
    List<Rule> loose = new ArrayList<>();
    for (Strokes.Frame frame : Strokes.frames(rules, settings.ruleJoin())) {
      if (frame.down().isEmpty()) {
        loose.addAll(frame.across());
      } else if (!frame.across().isEmpty()) {
        grid(frame, lines, regions, pageHeight);
      }
    }
    regions.addAll(new StackedRules(settings, splitter).takeFrom(lines, loose));
    return regions;
  }

  private void grid(
      Strokes.Frame frame, List<Line> lines, List<Region> regions, double pageHeight) {
    Set<Double> xs = new TreeSet<>(List.of(frame.left(), frame.right()));
    Set<Double> ys = new TreeSet<>(List.of(frame.top(), frame.bottom()));
    for (Rule rule : frame.down()) {
      xs.add(rule.position());
      ys.add(rule.start());
      ys.add(rule.end());
    }
    frame.across().forEach(r -> ys.add(r.position()));
    double[] x = clustered(xs);
    double[] y = clustered(ys);
    if (x.length < 2 || y.length < 2) {
      return;
    }
    List<Line> inside = inside(lines, x, y);
    boolean box = usedColumns(inside, x) < 2;
    boolean border = y[y.length - 1] - y[0] > PAGE_BORDER * pageHeight;
    boolean closed = frame.down().size() > 1 || isCutOff(frame, inside);
    if (inside.isEmpty() || box && (!closed || border || hasColumns(inside))) {
      return; // Columns without rules between them are found later, inside a frame as well as outside.
    }
    Set<Line> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    taken.addAll(inside);
    lines.removeIf(taken::contains);
    if (box) {
      double[] edges = {x[0], x[x.length - 1]};
      regions.add(new Region(boxRows(frame, inside, edges), edges, true));
    } else {
      regions.add(new Region(rows(frame, inside, x, y), x, true));
    }
  }

  /**
   * Whether a frame with one border is a box whose other border is missing, as on a scan whose edge was cut off: all its
   * rules, which touch the border since they are of one frame, begin or end there, and none of its text runs beyond them.
   */
  private boolean isCutOff(Strokes.Frame frame, List<Line> inside) {
    double reach = settings.ruleJoin() + 1;
    Rule border = frame.down().get(0);
    boolean left = Math.abs(border.position() - frame.left()) <= reach;
    boolean right = Math.abs(border.position() - frame.right()) <= reach;
    return (left || right) && frame.across().size() >= CUT_OFF_RULES
        && frame.across().stream().allMatch(r -> r.length() > FULL_WIDTH * (frame.right() - frame.left()))
        && inside.stream().allMatch(l -> l.box().x() >= frame.left() && l.box().right() <= frame.right() + reach);
  }

  private static boolean hasColumns(List<Line> inside) {
    return LineRows.of(inside).stream().anyMatch(r -> r.size() > 1);
  }

  private static int usedColumns(List<Line> inside, double[] x) {
    boolean[] column = new boolean[x.length - 1];
    for (Line line : inside) {
      for (Word word : line.words()) {
        int c = slot(x, word.box().centreX());
        if (c >= 0) {
          column[c] = true;
        }
      }
    }
    int used = 0;
    for (boolean filled : column) {
      used += filled ? 1 : 0;
    }
    return used;
  }

  /** The rows of a frame with one column, which are separated by rules across its full width. */
  private List<Region.Row> boxRows(Strokes.Frame frame, List<Line> inside, double[] x) {
    Set<Double> cuts = new TreeSet<>();
    for (Rule rule : frame.across()) {
      if (rule.length() > FULL_WIDTH * (x[1] - x[0])) {
        cuts.add(rule.position());
      }
    }
    List<Double> y = Arrays.stream(clustered(cuts)).boxed().toList();
    return LineBands.of(inside, y).stream().filter(r -> !r.isEmpty())
        .map(r -> new Region.Row(List.of(new Region.Cell(0, 1, r)))).toList();
  }

  /** Values that lie close together, each cluster as its mean. */
  private double[] clustered(Set<Double> sorted) {
    List<Double> result = new ArrayList<>();
    double sum = 0;
    int n = 0;
    double last = Double.NEGATIVE_INFINITY;
    for (double value : sorted) {
      if (n > 0 && value - last > settings.ruleJoin() + 1) {
        result.add(sum / n);
        sum = 0;
        n = 0;
      }
      sum += value;
      n++;
      last = value;
    }
    if (n > 0) {
      result.add(sum / n);
    }
    return result.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static List<Line> inside(List<Line> lines, double[] x, double[] y) {
    List<Line> inside = new ArrayList<>();
    for (Line line : lines) {
      double cx = line.box().centreX();
      double cy = line.box().centreY();
      if (cx > x[0] && cx < x[x.length - 1] && cy > y[0] && cy < y[y.length - 1]) {
        inside.add(line);
      }
    }
    return inside;
  }

  private static int slot(double[] edges, double at) {
    int found = Arrays.binarySearch(edges, at);
    int slot = found < 0 ? -found - 2 : found;
    return slot + 1 < edges.length ? slot : -1;
  }

  private List<Region.Row> rows(Strokes.Frame frame, List<Line> lines, double[] x, double[] y) {
    int columns = x.length - 1;
    int rows = y.length - 1;
    int[][] owner = owners(frame, x, y);
    List<List<Line>> cells = new ArrayList<>();
    for (int i = 0; i < rows * columns; i++) {
      cells.add(new ArrayList<>());
    }
    for (Line line : lines) {
      int r = Math.max(0, slot(y, line.box().centreY()));
      for (Line part : cutAtColumns(line, x, owner[r])) {
        int c = Math.max(0, slot(x, part.box().centreX()));
        cells.get(owner[r][c]).add(part);
      }
    }
    List<Region.Row> result = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      List<Region.Cell> row = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        if (owner[r][c] == r * columns + c) {
          int span = 1;
          while (c + span < columns && owner[r][c + span] == owner[r][c]) {
            span++;
          }
          row.add(new Region.Cell(c, span, cells.get(owner[r][c])));
        }
      }
      result.addAll(unruledRows(row, rows, columns));
    }
    return result.stream().filter(r -> r.cells().stream().anyMatch(c -> !c.lines().isEmpty())).toList();
  }

  /**
   * The cell that each square of the grid belongs to, as the index of the cell's first square: two squares are one
   * cell if no rule runs between their centres.
   */
  private int[][] owners(Strokes.Frame frame, double[] x, double[] y) {
    int columns = x.length - 1;
    int rows = y.length - 1;
    int[][] owner = new int[rows][columns];
    List<List<Rule>> across = near(frame.across(), y);
    List<List<Rule>> down = near(frame.down(), x);
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        double midX = (x[c] + x[c + 1]) / 2;
        double midY = (y[r] + y[r + 1]) / 2;
        owner[r][c] = r * columns + c;
        if (c > 0 && !crosses(down.get(c), midY)) {
          owner[r][c] = owner[r][c - 1];
        } else if (r > 0 && !crosses(across.get(r), midX)) {
          owner[r][c] = owner[r - 1][c];
        }
      }
    }
    return owner;
  }

  /** The rules that lie on each of several edges. */
  private List<List<Rule>> near(List<Rule> rules, double[] edges) {
    double reach = settings.ruleJoin() + 1;
    List<List<Rule>> near = new ArrayList<>();
    for (int i = 0; i < edges.length; i++) {
      near.add(new ArrayList<>());
    }
    for (Rule rule : rules) {
      int first = Arrays.binarySearch(edges, rule.position() - reach);
      for (int i = first < 0 ? -first - 1 : first;
          i < edges.length && edges[i] - rule.position() <= reach; i++) {
        near.get(i).add(rule);
      }
    }
    return near;
  }

  private static boolean crosses(List<Rule> rules, double at) {
    for (Rule rule : rules) {
      if (at >= rule.start() && at <= rule.end()) {
        return true;
      }
    }
    return false;
  }

  private static List<Line> cutAtColumns(Line line, double[] x, int[] owner) {
    List<Line> parts = new ArrayList<>();
    List<Word> current = new ArrayList<>();
    int cell = -1;
    for (Word word : line.words()) {
      int c = Math.max(0, slot(x, word.box().centreX()));
      if (!current.isEmpty() && owner[c] != cell) {
        parts.add(Line.of(line.page(), current));
        current = new ArrayList<>();
      }
      cell = owner[c];
      current.add(word);
    }
    parts.add(Line.of(line.page(), current));
    return parts;
  }

  /** A grid without rules between its rows has them all in one; they are separated by height. */
  private List<Region.Row> unruledRows(List<Region.Cell> row, int rows, int columns) {
    boolean plain = columns == 2 && rows <= 2 && row.size() == 2
        && row.stream().allMatch(c -> c.span() == 1) && row.get(1).lines().size() > 2;
    if (!plain) {
      return List.of(new Region.Row(row));
    }
    List<List<List<Line>>> split =
        splitter.split(row.stream().map(Region.Cell::lines).toList());
    boolean valued = split.stream().allMatch(r -> r.get(1).size() <= 1);
    return valued ? StackedRules.rows(split) : List.of(new Region.Row(row));
  }
}
