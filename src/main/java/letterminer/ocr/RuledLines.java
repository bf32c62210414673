package letterminer.ocr;

import java.util.ArrayList;
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
    this.across = lines(true, runs(true, (int) (settings.ruleLength() * dots)));
    this.down = lines(false, runs(false, (int) (settings.uprightLength() * dots)));
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

  private List<Run> runs(boolean horizontal, int shortest) {
    int rows = horizontal ? ink.height() : ink.width();
    int length = horizontal ? ink.width() : ink.height();
    List<Run> done = new ArrayList<>();
    List<Run> open = new ArrayList<>();
    for (int row = 0; row + 1 < rows; row++) {
      int start = -1;
      int last = -1;
      for (int at = 0; at <= length; at++) {
        boolean isDark = at < length && (dark(horizontal, row, at) || dark(horizontal, row + 1, at));
        if (isDark) {
          start = start < 0 ? at : start;
          last = at;
        } else if (start >= 0 && (at == length || at - last > GAP)) {
          if (last - start >= shortest) {
            join(open, row, start, last);
          }
          start = -1;
        }
      }
      int current = row;
      if (!open.isEmpty()) {
        open.stream().filter(r -> current - r.to() > 2).forEach(done::add);
        open.removeIf(r -> current - r.to() > 2);
      }
    }
    done.addAll(open);
    return done;
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
