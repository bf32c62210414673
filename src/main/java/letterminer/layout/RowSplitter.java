package letterminer.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import letterminer.reading.Line;

/**
 * Finds the rows of a table without ruled lines between them, from the lines of its columns.
 *
 * <p>The table is first split at white strips across all columns. Where a band still has several values beside a
 * longer text, the values are matched with the text by height: a value is at the top, at the bottom or in the middle
 * of its row. Each of the three is tried for the whole band. If none fits, or two fit with different rows, the band
 * stays whole, because a wrong row would assign a value to the wrong label.
 * Labels that end in a colon mark the rows themselves, see {@link LabelledRows}.
 */
final class RowSplitter {
  /** Baseline distances that differ by less count as equal, since producers round positions. In ems. */
  private static final double SAME = 0.12;

  private static final int VALUE_WORDS = 4;

  /** How far a value of a text file may be from the middle of its label's lines, as a share of the usual distance. */
  private static final double HALF_A_LINE = 0.55;


  /** No band of a page has more lines; matching them by height takes quadratic time. */
  private static final int MOST_LINES = 300;

  /** The number of partitions to look for; two are already ambiguous. */
  private static final int MOST_WAYS = 16;

  private final LayoutSettings settings;
  private final Metrics metrics;

  RowSplitter(LayoutSettings settings, Metrics metrics) {
    this.settings = settings;
    this.metrics = metrics;
  }

  /** Rows of columns of lines, from columns of lines. */
  List<List<List<Line>>> split(List<List<Line>> columns) {
    List<List<List<Line>>> rows = new ArrayList<>();
    for (List<List<Line>> strip : strips(columns)) {
      List<List<List<Line>>> labelled = LabelledRows.of(strip, settings.baselineMatch());
      rows.addAll(labelled.isEmpty() ? splitByValues(strip) : labelled);
    }
    return rows;
  }

  /** Splits where the full width is white for more than the usual distance of two lines. */
  private List<List<List<Line>>> strips(List<List<Line>> columns) {
    List<Line> all = new ArrayList<>();
    columns.forEach(all::addAll);
    all.sort(Comparator.comparingDouble(Line::baseline));
    List<Double> cuts = new ArrayList<>();
    for (int i = 1; i < all.size(); i++) {
      Line a = all.get(i - 1);
      Line b = all.get(i);
      double size = Math.max(a.size(), b.size());
      if (b.baseline() - a.baseline() > settings.largestLineGap(metrics.pitch(size))) {
        cuts.add((a.baseline() + b.baseline()) / 2);
      }
    }
    List<List<List<Line>>> strips = new ArrayList<>();
    for (int i = 0; i <= cuts.size(); i++) {
      List<List<Line>> strip = new ArrayList<>();
      columns.forEach(c -> strip.add(new ArrayList<>()));
      strips.add(strip);
    }
    for (int c = 0; c < columns.size(); c++) {
      for (Line line : columns.get(c)) {
        int above = Collections.binarySearch(cuts, line.baseline());
        strips.get(above < 0 ? -above - 1 : above).get(c).add(line);
      }
    }
    return strips;
  }

  /** The rows of one band, or the band itself if its values do not decide. */
  private List<List<List<Line>>> splitByValues(List<List<Line>> strip) {
    List<Line> labels = strip.get(0);
    List<List<Line>> columns = strip.subList(1, strip.size());
    boolean valued = labels.size() > 1 && labels.size() <= MOST_LINES
        && columns.stream().anyMatch(c -> c.size() > 1) && columns.stream().allMatch(RowSplitter::holdsValues);
    if (!valued) {
      return List.of(strip);
    }
    List<List<List<Line>>> rows = new ArrayList<>();
    List<List<List<Line>>> values = new ArrayList<>();
    for (List<Line> column : columns) {
      values.add(values(labels, column));
    }
    List<Integer> starts = starts(labels, values, columns.size());
    if (starts.isEmpty()) {
      return List.of(strip);
    }
    if (starts.get(0) > 0) {
      rows.add(labelAlone(labels.subList(0, starts.get(0)), columns));
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : labels.size();
      List<List<Line>> row = new ArrayList<>(List.of(labels.subList(starts.get(i), end)));
      for (List<List<Line>> column : values) {
        row.add(column.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static boolean holdsValues(List<Line> column) {
    return column.size() <= MOST_LINES && column.stream().allMatch(l -> l.words().size() <= VALUE_WORDS);
  }

  private static List<List<Line>> labelAlone(List<Line> label, List<List<Line>> columns) {
    List<List<Line>> row = new ArrayList<>(List.of(label));
    columns.forEach(c -> row.add(List.of()));
    return row;
  }

  /**
   * The label line that each row begins with, if all columns of values agree on it. A column with fewer values than
   * another has empty cells: each of its values belongs to the row at the same height, and the gaps are added to
   * {@code values}.
   */
  private List<Integer> starts(List<Line> labels, List<List<List<Line>>> values, int columns) {
    int most = values.stream().mapToInt(List::size).max().orElse(0);
    Set<List<Integer>> all = new HashSet<>();
    values.stream().filter(v -> v.size() == most).forEach(v -> all.add(starts(labels, v)));
    if (all.size() != 1) {
      return List.of();
    }
    List<Integer> starts = all.iterator().next();
    for (int c = 0; c < columns && !starts.isEmpty(); c++) {
      if (values.get(c).size() < most) {
        List<List<Line>> placed = placed(values.get(c), labels, starts);
        if (placed.isEmpty()) {
          return List.of();
        }
        values.set(c, placed);
      }
    }
    return starts;
  }

  /** A column's values by row, with gaps; empty if a value is in no row or two are in one row. */
  private List<List<Line>> placed(List<List<Line>> values, List<Line> labels, List<Integer> starts) {
    List<List<Line>> rows = new ArrayList<>();
    starts.forEach(s -> rows.add(List.of()));
    for (List<Line> value : values) {
      Line first = value.get(0);
      double slack = settings.baselineMatch() * first.size();
      int row = starts.size() - 1;
      while (row > 0 && labels.get(starts.get(row)).baseline() > first.baseline() + slack) {
        row--;
      }
      int end = row + 1 < starts.size() ? starts.get(row + 1) : labels.size();
      boolean within = labels.get(starts.get(row)).baseline() <= first.baseline() + slack
          && first.baseline() <= labels.get(end - 1).baseline() + slack;
      if (!within || !rows.get(row).isEmpty()) {
        return List.of();
      }
      rows.set(row, value);
    }
    return rows;
  }

  /** The values, each with its lines: a line that is level with no label continues the one above. */
  private List<List<Line>> values(List<Line> labels, List<Line> lines) {
    List<List<Line>> values = new ArrayList<>();
    for (Line line : lines) {
      int last = values.size() - 1;
      Line above = last < 0 ? line : values.get(last).get(values.get(last).size() - 1);
      boolean follows = last >= 0 && line.baseline() - above.baseline()
          <= settings.largestLineGap(metrics.pitch(line.size()));
      boolean carriesOn = follows
          && labels.stream().anyMatch(l -> level(l.baseline(), above.baseline(), line))
          && labels.stream().noneMatch(l -> level(l.baseline(), line.baseline(), line));
      if (carriesOn) {
        values.get(last).add(line);
      } else {
        values.add(new ArrayList<>(List.of(line)));
      }
    }
    return values;
  }

  /** The label line that each row begins with; empty if that is not certain. */
  private List<Integer> starts(List<Line> labels, List<List<Line>> values) {
    if (values.size() < 2 || labels.size() < values.size()) {
      return List.of();
    }
    Set<List<Integer>> partitions = new HashSet<>();
    List<List<Integer>> middles = new ArrayList<>();
    middle(labels, values, 0, new ArrayList<>(), middles, new BitSet());
    middles.forEach(m -> add(partitions, m, labels, values));
    List<Integer> tops = levelIndexes(labels, values);
    boolean titled = !tops.isEmpty() && tops.get(0) > 0;
    add(partitions, titled ? List.of() : tops, labels, values);
    add(partitions, bottom(labels, values), labels, values);
    if (partitions.isEmpty() && titled) {
      add(partitions, tops, labels, values); // Lines above the first value are a title, not a label.
    }
    return partitions.size() == 1 ? partitions.iterator().next() : List.of();
  }

  /**
   * A partition is valid if lines within a row are nowhere further apart than lines of different rows, and no row
   * begins in mid-sentence.
   */
  private void add(
      Set<List<Integer>> partitions, List<Integer> starts, List<Line> labels, List<List<Line>> values) {
    if (starts.isEmpty()) {
      return;
    }
    double widestWithin = 0;
    double narrowestBetween = Double.MAX_VALUE;
    for (int i = 1; i < labels.size(); i++) {
      double gap = labels.get(i).baseline() - labels.get(i - 1).baseline();
      gap -= metrics.positioned() ? 0 : rowsBetween(labels.get(i - 1), labels.get(i), values);
      if (starts.contains(i)) {
        narrowestBetween = Math.min(narrowestBetween, gap);
      } else {
        widestWithin = Math.max(widestWithin, gap);
      }
    }
    boolean capitalised = starts.stream()
        .map(i -> labels.get(i).text())
        .noneMatch(t -> Character.isLowerCase(t.charAt(0)));
    if (capitalised && widestWithin <= narrowestBetween + SAME * labels.get(0).size()) {
      partitions.add(starts);
    }
  }

  /** On a character grid, a value in the middle of a label is on a row of its own between the label's lines. */
  private double rowsBetween(Line above, Line below, List<List<Line>> values) {
    long rows = values.stream().flatMap(List::stream)
        .filter(v -> v.baseline() > above.baseline() + 1 && v.baseline() < below.baseline() - 1).count();
    return rows * metrics.pitch(above.size());
  }

  private boolean level(double a, double b, Line line) {
    return Math.abs(a - b) <= settings.baselineMatch() * line.size();
  }

  /**
   * Finds every partition of the labels in which each value is in the middle of its label. On a character grid there
   * are no half lines, so a value may be half a line off.
   */
  private void middle(
      List<Line> labels, List<List<Line>> values, int from, List<Integer> starts, List<List<Integer>> found,
      BitSet deadEnds) {
    if (starts.size() == values.size()) {
      if (from == labels.size()) {
        found.add(List.copyOf(starts));
      }
      return;
    }
    List<Line> lines = values.get(starts.size());
    Line value = lines.get(0);
    int place = starts.size() * (labels.size() + 1) + from;
    if (deadEnds.get(place)) {
      return;
    }
    int before = found.size();
    double at = (value.baseline() + lines.get(lines.size() - 1).baseline()) / 2;
    double tolerance = metrics.positioned()
        ? settings.baselineMatch() * value.size()
        : HALF_A_LINE * metrics.pitch(value.size());
    starts.add(from);
    for (int end = from; end < labels.size() && found.size() < MOST_WAYS; end++) {
      double centre = (labels.get(from).baseline() + labels.get(end).baseline()) / 2;
      if (Math.abs(centre - at) <= tolerance) {
        middle(labels, values, end + 1, starts, found, deadEnds);
      }
    }
    starts.remove(starts.size() - 1);
    if (found.size() == before) {
      deadEnds.set(place);
    }
  }

  private List<Integer> bottom(List<Line> labels, List<List<Line>> values) {
    List<Integer> ends = levelIndexes(labels, values);
    if (ends.isEmpty() || ends.get(ends.size() - 1) != labels.size() - 1) {
      return List.of();
    }
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    for (int i = 0; i + 1 < ends.size(); i++) {
      starts.add(ends.get(i) + 1);
    }
    return starts;
  }

  /** For each value, the label line at its height; empty if a value has none. */
  private List<Integer> levelIndexes(List<Line> labels, List<List<Line>> values) {
    List<Integer> indexes = new ArrayList<>();
    int at = 0;
    for (List<Line> lines : values) {
      Line value = lines.get(0);
      while (at < labels.size() && !level(labels.get(at).baseline(), value.baseline(), value)) {
        at++;
      }
      if (at == labels.size()) {
        return List.of();
      }
      indexes.add(at++);
    }
    return indexes;
  }
}
