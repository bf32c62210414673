package letterminer.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import letterminer.reading.Document;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Rule;

/**
 * Removes the lines of ruled or squared paper. They belong to no table, but touch the rules of tables drawn on them
 * and would split their rows.
 */
final class RuledPaper {
  /** Fewest lines that make a page ruled paper. */
  private static final int LEAST = 18;

  /** Share of the page's height, or of its width for vertical lines, over which the lines extend. */
  private static final double COVERED = 0.8;

  /** Share of the page that each line must cross if nothing else distinguishes paper from a table. */
  private static final double CROSSED = 0.9;

  /** How far distances between lines of paper, and their ends, may differ. */
  private static final double SAME = 1;

  /** Paper is ruled regardless of the text: this many lines of text have a line drawn through their letters. */
  private static final int STRUCK = 4;

  /** A line crosses letters if it is this far above the baseline, in ems. */
  private static final double LETTERS_FROM = 0.1;
  private static final double LETTERS_TO = 0.4;

  private RuledPaper() {}

  static Document removedFrom(Document document) {
    List<Page> pages = new ArrayList<>();
    boolean any = false;
    for (Page page : document.pages()) {
      Set<Rule> paper = Collections.newSetFromMap(new IdentityHashMap<>());
      if (page.rules().size() >= LEAST) {
        collect(page, true, paper);
        collect(page, false, paper);
      }
      any |= !paper.isEmpty();
      pages.add(paper.isEmpty() ? page : new Page(
          page.number(), page.width(), page.height(), page.lines(),
          page.rules().stream().filter(r -> !paper.contains(r)).toList(), page.pictured(), page.turns()));
    }
    return any
        ? new Document(document.medium(), document.positioned(), List.copyOf(pages), document.tags(),
            document.problems())
        : document;
  }

  private static void collect(Page page, boolean horizontal, Set<Rule> paper) {
    List<Rule> sorted = page.rules().stream().filter(r -> r.horizontal() == horizontal)
        .sorted(Comparator.comparingDouble(Rule::start).thenComparingDouble(Rule::position)).toList();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i < sorted.size() && goesOn(sorted, from, i)) {
        continue;
      }
      List<Rule> run = sorted.subList(from, i);
      if (run.size() >= LEAST && isPaper(page, run, horizontal)) {
        paper.addAll(run);
      }
      from = i;
    }
  }

  /** Whether a rule has the same ends as the one before it, and the same distance as those before it. */
  private static boolean goesOn(List<Rule> rules, int from, int at) {
    Rule rule = rules.get(at);
    Rule before = rules.get(at - 1);
    double step = rules.get(Math.min(from + 1, at)).position() - rules.get(from).position();
    return Math.abs(rule.start() - before.start()) <= SAME && Math.abs(rule.end() - before.end()) <= SAME
        && Math.abs(rule.position() - before.position() - step) <= SAME && step > SAME;
  }

  private static boolean isPaper(Page page, List<Rule> run, boolean horizontal) {
    double along = horizontal ? page.width() : page.height();
    double stacked = horizontal ? page.height() : page.width();
    double covered = run.get(run.size() - 1).position() - run.get(0).position();
    return covered > COVERED * stacked
        && (run.get(0).length() > CROSSED * along || horizontal && struck(page, run) >= STRUCK);
  }

  private static int struck(Page page, List<Rule> run) {
    double first = run.get(0).position();
    double step = (run.get(run.size() - 1).position() - first) / (run.size() - 1);
    int struck = 0;
    for (Line line : page.lines()) {
      double above = (line.baseline() - first) % step; // Distance of the baseline from the line of the paper above it.
      boolean within = line.baseline() > first && line.box().x() < run.get(0).end();
      if (within && above > LETTERS_FROM * line.size() && above < LETTERS_TO * line.size()) {
        struck++;
      }
    }
    return struck;
  }
}
