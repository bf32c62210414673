package letterminer.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import letterminer.reading.Line;
import letterminer.reading.Rule;

/** Finds tables with horizontal rules only: their columns are found by the white between them. */
final class StackedRules {
  /** Least distance between the end of a rule and the text of a table without borders; text outside begins at it. */
  private static final double LEAST_INSET = 3;

  private final LayoutSettings settings;
  private final RowSplitter splitter;

  StackedRules(LayoutSettings settings, RowSplitter splitter) {
    this.settings = settings;
    this.splitter = splitter;
  }

  List<Region> takeFrom(List<Line> lines, List<Rule> across) {
    List<Region> regions = new ArrayList<>();
    for (List<Rule> stack : stacks(across)) {
      List<Line> printed = inside(lines, stack);
      List<Line> inside = new ArrayList<>(Gutters.cutAtColumns(printed));
      double[] edges = Gutters.columnEdges(inside, settings.gutter());
      if (edges.length < 3) {
        oneColumn(lines, stack).ifPresent(regions::add);
        continue;
      }
      List<Region.Row> rows = new ArrayList<>();
      List<Line> before = overrun(lines, l -> l.box().centreY() < stack.get(0).position(), edges);
      if (!before.isEmpty()) {
        rows.addAll(rows(List.of(Gutters.columns(before, edges))));
      }
      for (int i = 0; i + 1 < stack.size(); i++) {
        double top = stack.get(i).position();
        double bottom = stack.get(i + 1).position();
        List<Line> band = inside.stream()
            .filter(l -> l.box().centreY() > top && l.box().centreY() <= bottom).toList();
        if (!band.isEmpty()) {
          rows.addAll(band(band, edges, stack.size()));
        }
      }
      double end = stack.get(stack.size() - 1).position();
      List<Line> after = overrun(lines, l -> l.box().centreY() > end, edges);
      if (!after.isEmpty()) {
        rows.addAll(rows(List.of(Gutters.columns(after, edges))));
      }
      Set<Line> taken = Collections.newSetFromMap(new IdentityHashMap<>());
      taken.addAll(printed);
      taken.addAll(before);
      taken.addAll(after);
      lines.removeIf(taken::contains);
      regions.add(new Region(rows, edges, true));
    }
    return regions;
  }

  /**
   * A table of one column without borders: each band between two rules holds text, which keeps within them and is
   * set in from their ends. Text that begins where the rules do is only separated by them.
   */
  private Optional<Region> oneColumn(List<Line> lines, List<Rule> stack) {
    List<Region.Row> rows = new ArrayList<>();
    Set<Line> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i + 1 < stack.size(); i++) {
      Rule above = stack.get(i);
      Rule below = stack.get(i + 1);
      List<Line> band = lines.stream()
          .filter(l -> l.box().centreY() > above.position() && l.box().centreY() < below.position()).toList();
      boolean columns = LineRows.of(band).stream().anyMatch(row -> row.size() > 1);
      if (band.isEmpty() || columns || !band.stream().allMatch(l -> isInset(l, above))) {
        return Optional.empty();
      }
      taken.addAll(band);
      rows.add(new Region.Row(List.of(new Region.Cell(0, 1, band))));
    }
    lines.removeIf(taken::contains);
    return Optional.of(new Region(rows, new double[] {stack.get(0).start(), stack.get(0).end()}, true));
  }

  private static boolean isInset(Line line, Rule rule) {
    double indent = line.box().x() - rule.start();
    return indent >= LEAST_INSET && line.box().right() <= rule.end();
  }

  /**
   * A row that a page break cuts has a rule on one side only. It consists of the rest of the page beyond the table's
   * first or last rule, if all of that is in the table's columns and some of it not in the first.
   */
  private static List<Line> overrun(List<Line> lines, Predicate<Line> beyond, double[] edges) {
    List<Line> rest = lines.stream().filter(beyond).toList();
    boolean inColumns = rest.stream().allMatch(l -> column(l, edges) >= 0);
    boolean shared = rest.stream().anyMatch(l -> column(l, edges) > 0);
    return inColumns && shared ? rest : List.of();
  }

  /** The column that contains a line, or -1 if it is in several or in none. */
  private static int column(Line line, double[] edges) {
    for (int c = 0; c + 1 < edges.length; c++) {
      double left = c == 0 ? edges[0] - 3 : edges[c];
      double right = c + 2 == edges.length ? Double.MAX_VALUE : edges[c + 1];
      if (line.box().x() >= left && line.box().right() <= right + 3) {
        return c;
      }
    }
    return -1;
  }

  /** Between two rules there is one row, unless the table has too few rules for its rows. */
  private List<Region.Row> band(List<Line> band, double[] edges, int rules) {
    List<List<Line>> columns = Gutters.columns(band, edges);
    if (rules > 4 || columns.get(columns.size() - 1).size() < 2) {
      return rows(List.of(columns));
    }
    return rows(splitter.split(columns));
  }

  static List<Region.Row> rows(List<List<List<Line>>> split) {
    List<Region.Row> rows = new ArrayList<>();
    for (List<List<Line>> row : split) {
      List<Region.Cell> cells = new ArrayList<>();
      for (int c = 0; c < row.size(); c++) {
        cells.add(new Region.Cell(c, 1, row.get(c)));
      }
      rows.add(new Region.Row(cells));
    }
    return rows;
  }

  /** Runs of at least two rules with the same ends. */
  private List<List<Rule>> stacks(List<Rule> across) {
    List<Rule> sorted = new ArrayList<>(across);
    sorted.sort(Comparator.comparingDouble(Rule::position));
    List<List<Rule>> stacks = new ArrayList<>();
    for (Rule rule : sorted) {
      List<Rule> home = null;
      for (List<Rule> stack : stacks) {
        Rule last = stack.get(stack.size() - 1);
        if (Math.abs(last.start() - rule.start()) < 8 && Math.abs(last.end() - rule.end()) < 8) {
          home = stack;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        stacks.add(home);
      }
      home.add(rule);
    }
    return stacks.stream().filter(s -> s.size() >= 3).toList();
  }

  private static List<Line> inside(List<Line> lines, List<Rule> stack) {
    double top = stack.get(0).position();
    double bottom = stack.get(stack.size() - 1).position();
    double left = stack.get(0).start();
    double right = stack.get(0).end();
    return lines.stream()
        .filter(l -> l.box().centreY() > top && l.box().centreY() < bottom
            && l.box().centreX() > left && l.box().centreX() < right)
        .toList();
  }
}
