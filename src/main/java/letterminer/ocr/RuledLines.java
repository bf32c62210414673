package letterminer.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import letterminer.reading.Rule;

/** Finds the ruled lines of a straightened page in its dots, and paints them over: OCR would read them as letters. */
final class RuledLines {
  /** A line may be broken by so many dots. */
  private static final int GAP = 3;

  /** Share of a line beside which there is nothing else; text may touch it in places. */
  private static final double BARE = 0.75;

  /**
   * A run of dark dots.
   *
   * @param from the row, or column, where it lies first
   * @param to where it lies last
   * @param start where it begins
   * @param end where it ends
   */
  private record Run(int from, int to, int start, int end) {
    boolean meets(int row, int otherStart, int otherEnd) {
      return row - to <= 2 && otherStart <= end + GAP && otherEnd >= start - GAP;
    }
  }

  private final Ink ink;
  private final OcrSettings settings;
  private final double dots;
  private final List<Run> across;
  private final List<Run> down;

  /**
   * Finds them.
   *
   * @param dots how many of the picture's dots are a point
   */
  RuledLines(Ink ink, OcrSettings settings, double dots) {
    this.ink = ink;
    this.settings = settings;
    this.dots = dots;
    this.across = lines(true, runsAcross((int) (settings.ruleLength() * dots)));
    this.down = lines(false, runsDown((int) (settings.uprightLength() * dots)));
  }

  /** The lines, in points. */
  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    across.forEach(r -> rules.add(new Rule(true, middle(r), r.start() / dots, r.end() / dots)));
    down.forEach(r -> rules.add(new Rule(false, middle(r), r.start() / dots, r.end() / dots)));
    return List.copyOf(rules);
  }

  private double middle(Run run) {
    return (run.from() + run.to() + 1) / 2.0 / dots;
  }

  private List<Run> lines(boolean horizontal, List<Run> runs) {
    return runs.stream().filter(r -> r.to() - r.from() + 1 <= settings.ruleThickness() * dots + 1)
        .filter(r -> isBare(horizontal, r)).toList();
  }

  /** Whether a run has white on both sides nearly everywhere; the feet of letters that touch each other do not. */
  private boolean isBare(boolean horizontal, Run run) {
    int bare = 0;
    for (int at = run.start(); at <= run.end(); at++) {
      int extent = extent(horizontal, run, at);
      bare += extent <= run.to() - run.from() + 4 ? 1 : 0;
    }
    return bare >= BARE * (run.end() - run.start() + 1);
  }

  private boolean dark(boolean horizontal, int row, int at) {
    return horizontal ? ink.at(at, row) : ink.at(row, at);
  }

  /** The runs of two rows at a time; those that touch each other are one. */
  private List<Run> runsAcross(int shortest) {
    boolean[] dark = ink.dark();
    int width = ink.width();
    List<Run> done = new ArrayList<>();
    List<Run> open = new ArrayList<>();
    for (int row = 0; row + 1 < ink.height(); row++) {
      int upper = row * width;
      int start = -1;
      int last = -1;
      for (int at = 0; at < width; at++) {
        if (dark[upper + at] || dark[upper + width + at]) {
          if (start >= 0 && at - last - 1 > GAP) {
            joinIfLong(open, row, start, last, shortest);
            start = -1;
          }
          start = start < 0 ? at : start;
          last = at;
        }
      }
      joinIfLong(open, row, start, last, shortest);
      close(open, row, done);
    }
    done.addAll(open);
    return done;
  }

  /** The same for columns, which are all looked at together: going down one after the other would be slow. */
  private List<Run> runsDown(int shortest) {
    boolean[] dark = ink.dark();
    int width = ink.width();
    List<List<Run>> found = new ArrayList<>();
    for (int column = 0; column + 1 < width; column++) {
      found.add(List.of());
    }
    int[] start = new int[width];
    int[] last = new int[width];
    Arrays.fill(start, -1);
    for (int row = 0; row < ink.height(); row++) {
      int first = row * width;
      for (int column = 0; column + 1 < width; column++) {
        if (dark[first + column] || dark[first + column + 1]) {
          if (start[column] >= 0 && row - last[column] - 1 > GAP) {
            addIfLong(found, column, start[column], last[column], shortest);
            start[column] = -1;
          }
          start[column] = start[column] < 0 ? row : start[column];
          last[column] = row;
        }
      }
    }
    List<Run> done = new ArrayList<>();
    List<Run> open = new ArrayList<>();
    for (int column = 0; column + 1 < width; column++) {
      addIfLong(found, column, start[column], last[column], shortest);
      for (Run run : found.get(column)) {
        join(open, column, run.start(), run.end());
      }
      close(open, column, done);
    }
    done.addAll(open);
    return done;
  }

  private static void addIfLong(List<List<Run>> found, int column, int start, int last, int shortest) {
    if (start >= 0 && last - start >= shortest) {
      List<Run> longer = new ArrayList<>(found.get(column));
      longer.add(new Run(column, column, start, last));
      found.set(column, longer);
    }
  }

  private static void joinIfLong(List<Run> open, int row, int start, int last, int shortest) {
    if (start >= 0 && last - start >= shortest) {
      join(open, row, start, last);
    }
  }

  /** Moves the runs that end before a row to those that are done. */
  private static void close(List<Run> open, int row, List<Run> done) {
    if (!open.isEmpty()) {
      open.stream().filter(r -> row - r.to() > 2).forEach(done::add);
      open.removeIf(r -> row - r.to() > 2);
    }
  }

  /** Adds a run to those that it touches, which become one. */
  private static void join(List<Run> open, int row, int start, int end) {
    Run joined = new Run(row, row, start, end);
    for (int i = open.size() - 1; i >= 0; i--) {
      Run other = open.get(i);
      if (other.meets(row, start, end)) {
        open.remove(i);
        joined = new Run(
            Math.min(joined.from(), other.from()), row, Math.min(joined.start(), other.start()),
            Math.max(joined.end(), other.end()));
      }
    }
    open.add(joined);
  }

  /** Paints them white, but for what crosses them. */
  void eraseFrom(GreyPicture picture) {
    int margin = 1;
    for (Run run : across) {
      int thickness = run.to() - run.from() + 2 + 2 * margin;
      for (int x = Math.max(0, run.start() - margin); x <= Math.min(ink.width() - 1, run.end() + margin); x++) {
        if (extent(true, run, x) <= thickness) {
          for (int y = Math.max(0, run.from() - margin); y <= Math.min(ink.height() - 1, run.to() + 1 + margin); y++) {
            picture.dots()[y * ink.width() + x] = (byte) 255;
          }
        }
      }
    }
    for (Run run : down) {
      int thickness = run.to() - run.from() + 2 + 2 * margin;
      for (int y = Math.max(0, run.start() - margin); y <= Math.min(ink.height() - 1, run.end() + margin); y++) {
        if (extent(false, run, y) <= thickness) {
          for (int x = Math.max(0, run.from() - margin); x <= Math.min(ink.width() - 1, run.to() + 1 + margin); x++) {
            picture.dots()[y * ink.width() + x] = (byte) 255;
          }
        }
      }
    }
  }

  /** How many dark dots lie in a row through a line at one place, across it. */
  private int extent(boolean horizontal, Run run, int at) {
    int limit = horizontal ? ink.height() : ink.width();
    int from = run.from();
    int to = Math.min(limit - 1, run.to() + 1);
    while (from > 0 && dark(horizontal, from - 1, at)) {
      from--;
    }
    while (to + 1 < limit && dark(horizontal, to + 1, at)) {
      to++;
    }
    return to - from + 1;
  }
}
