package letterminer.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import letterminer.reading.Line;
import letterminer.reading.Page;
import letterminer.reading.Rule;
import letterminer.reading.Word;

/**
 * Finds the footnotes of a page: the last lines of the body, in smaller type, that begin with a footnote marker or
 * are below the short rule that separates notes from text.
 */
final class FootnoteFinder {
  private static final Pattern MARK = Pattern.compile("\\[?(?:\\d{1,3}|[*\u2020\u2021])\\]?");

  /** Notes are below this share of the page's height. */
  private static final double NOTES_FROM = 0.3;

  /** A raised marker is this much higher than its line or smaller, in points. */
  private static final double RAISED = 0.5;

  /** The rule above notes: where the next line begins below it, and its length, in points; its longest share of the page. */
  private static final double RULE_INSIDE = 2;
  private static final double RULE_ABOVE = 14;
  private static final double SHORTEST_RULE = 60;
  private static final double LONGEST_RULE = 0.45;
  private static final double RULE_INDENT = 8;

  private final LayoutSettings settings;
  private final Metrics metrics;

  FootnoteFinder(LayoutSettings settings, Metrics metrics) {
    this.settings = settings;
    this.metrics = metrics;
  }

  /** The footnotes of a page, each as its lines; {@code body} is the page without furniture. */
  List<List<Line>> find(Page page, List<Line> body) {
    List<List<Line>> notes = new ArrayList<>();
    List<Line> lines = lines(page, body);
    for (int i = 0; i < lines.size(); i++) {
      if (notes.isEmpty() || beginsWithMark(lines.get(i), false) || isMarkOfNext(lines, i)) {
        notes.add(new ArrayList<>());
      }
      notes.get(notes.size() - 1).add(lines.get(i));
    }
    return notes;
  }

  /** The lines of a note in reading order: a marker on a line of its own is moved before the first words. */
  static List<Line> asText(List<Line> note) {
    if (!isMarkOfNext(note, 0)) {
      return note;
    }
    List<Word> words = new ArrayList<>(note.get(0).words());
    words.addAll(SpacedWords.of(note.get(1).words()));
    List<Line> lines = new ArrayList<>(note.subList(1, note.size()));
    lines.set(0, Line.of(note.get(0).page(), words));
    return lines;
  }

  private List<Line> lines(Page page, List<Line> body) {
    if (!metrics.positioned()) {
      return List.of();
    }
    List<Line> small = new ArrayList<>();
    int from = body.size();
    while (from > 0 && isSmall(body.get(from - 1))) {
      from--;
    }
    for (int i = from; i < body.size(); i++) {
      small.add(body.get(i));
    }
    int start = firstNote(page, small);
    return start < 0 ? Collections.emptyList() : small.subList(start, small.size());
  }

  private boolean isSmall(Line line) {
    return line.size() <= settings.footnoteSize() * metrics.bodySize();
  }

  private int firstNote(Page page, List<Line> small) {
    for (int i = 0; i < small.size(); i++) {
      Line line = small.get(i);
      if (line.baseline() > NOTES_FROM * page.height()
          && (beginsWithMark(line, i == 0) || isMarkOfNext(small, i) || followsShortRule(page, line))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a line begins with a raised marker or, at the start of the small print, with one that is not raised. */
  private static boolean beginsWithMark(Line line, boolean firstSmall) {
    Word first = line.firstWord();
    boolean raised = first.baseline() < line.baseline() - RAISED
        || first.font().size() < line.size() - RAISED;
    return MARK.matcher(first.text()).matches() && (raised || firstSmall && line.words().size() > 2);
  }

  /** Whether a line is just a marker that is raised so high that the text of the note is a separate line. */
  private static boolean isMarkOfNext(List<Line> lines, int at) {
    Line line = lines.get(at);
    if (line.words().size() > 1 || at + 1 == lines.size() || !MARK.matcher(line.text()).matches()) {
      return false;
    }
    Line next = lines.get(at + 1);
    double gap = next.box().x() - line.box().right();
    double drop = next.baseline() - line.baseline();
    return gap >= 0 && gap < next.size() && drop > 0 && drop < next.size();
  }

  private static boolean followsShortRule(Page page, Line line) {
    for (Rule rule : page.rules()) {
      double below = line.box().y() - rule.position();
      if (rule.horizontal() && below > -RULE_INSIDE && below < RULE_ABOVE
          && rule.length() > SHORTEST_RULE && rule.length() < LONGEST_RULE * page.width()
          && Math.abs(rule.start() - line.box().x()) < RULE_INDENT) {
        return true;
      }
    }
    return false;
  }
}
