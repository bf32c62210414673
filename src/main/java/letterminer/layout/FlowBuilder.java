package letterminer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.reading.Line;
import letterminer.reading.Word;

/**
 * Groups the lines of one column into blocks. Whether a line continues the block above is decided, in this order, by:
 * a list marker, the gap, the type style, whether the line above has a forced break, and the indent.
 *
 * <p>This class is long because these checks share one state, the open block.
 */
final class FlowBuilder {
  /** A line whose words are this far apart, in ems, is not running text. */
  private static final double SPREAD = 2.2;

  /** How much the sizes of two lines of the same text may differ, in points. */
  private static final double EQUAL_SIZE = 0.5;

  /** The leading of a column is measured on at least so many pairs of lines. */
  private static final int LEAST_PAIRS = 3;

  /** A heading without a marker in a text file has at most so many lines. */
  private static final int HEADING_LINES = 3;

  /** Largest distance of lines, as a multiple of the usual one, across which a sentence continues. */
  private static final double SET_APART = 2.5;

  /** A line of this many words is part of a sentence, not an entry in a list or a cell. */
  private static final int SENTENCE = 4;

  /** How many lines away the next item of the same list may begin. */
  private static final int FELLOW_ROWS = 12;

  /** How far a marker may be above the text of its item, in line distances. */
  private static final double MARKER_ABOVE = 3.2;

  /** How much the sizes of two lines of a paragraph may differ, as a share of the larger. */
  private static final double SAME_SIZE = 0.08;

  /** How far the first line of a paragraph may be indented, in ems. */
  private static final double FIRST_INDENT = 6;

  /** A line this many times as large as the body is a heading. */
  private static final double LARGE = 1.08;

  /** So is a line of at least so many letters of which this share are capitals. */
  private static final int CAPITAL_LETTERS = 5;
  private static final double CAPITALS = 0.9;

  /** How far the second paragraph of an item may be below the first, in line distances. */
  private static final double SECOND_PARAGRAPH = 2.2;

  /** A line of a text file that ends before this share of the usual width ends a paragraph. */
  private static final double EARLY_END = 0.62;

  /** The usual width of a space, in ems. */
  private static final double SPACE = 0.25;

  /** In a text file, an item without its marker is longer than this, and its list's heading shorter, in characters. */
  private static final int SHORTEST_ITEM = 25;
  private static final int LONGEST_LEAD = 100;

  /** It is indented by more than the first of these and less than the second, in points. */
  private static final double INDENTED = 1;
  private static final double DEEPLY_INDENTED = 60;

  private final LayoutSettings settings;
  private final Metrics metrics;
  private final ListMarkers markers;
  private final LineJoiner joiner;

  FlowBuilder(LayoutSettings settings, Metrics metrics, ListMarkers markers, LineJoiner joiner) {
    this.settings = settings;
    this.metrics = metrics;
    this.markers = markers;
    this.joiner = joiner;
  }

  /** A block being built. */
  private static final class Draft {
    final List<Line> lines = new ArrayList<>();
    Optional<ListMarker> marker = Optional.empty();
    boolean markerAlone;
    double textLeft;

    /** Whether a sentence in it continues after a line that ends early. */
    boolean narrowed;

    double right() {
      return lines.stream().mapToDouble(l -> l.box().right()).max().orElse(0);
    }

    Line last() {
      return lines.get(lines.size() - 1);
    }

    double left() {
      return lines.get(0).box().x();
    }
  }

  /** A column: its edges and its usual baseline distance. */
  private record Column(double left, double right, double pitchPerSize) {
    Column upTo(double edge) {
      return new Column(left, edge, pitchPerSize);
    }
  }

  /**
   * The blocks of a column.
   *
   * @param lines its lines from top to bottom; lines side by side are joined
   * @param right right edge that its text is known to reach, or 0 to judge by the lines alone
   */
  List<TextBlock> build(List<Line> lines, double right) {
    List<Line> rows = oneLinePerRow(lines);
    if (rows.isEmpty()) {
      return List.of();
    }
    double left = rows.stream().mapToDouble(l -> l.box().x()).min().orElse(0);
    double edge = rows.stream().mapToDouble(l -> l.box().right()).max().orElse(0);
    Column column = new Column(left, Math.max(edge, right), 0);
    column = new Column(left, column.right(), localLeading(rows, column));
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Draft current = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
      add(drafts, i > 0 && beginsBareHeading(rows, i, column) ? null : current, rows, i, column);
    }
    return finish(drafts, column);
  }

  /** Joins lines side by side, and separates a marker from text that it is glued to. */
  static List<Line> oneLinePerRow(List<Line> lines) {
    List<Line> result = new ArrayList<>();
    for (List<Line> row : LineRows.of(lines)) {
      if (row.size() == 1) {
        result.add(ListMarkers.parted(row.get(0)));
        continue;
      }
      List<Word> words = new ArrayList<>();
      for (Line part : row) {
        words.addAll(SpacedWords.of(part.words()));
      }
      result.add(ListMarkers.parted(Line.of(row.get(0).page(), words)));
    }
    return result;
  }

  /** The leading inside this column's paragraphs if it has enough full lines, else the document's. */
  private double localLeading(List<Line> rows, Column column) {
    LeadingCount count = new LeadingCount();
    for (int i = 1; i < rows.size(); i++) {
      Line a = rows.get(i - 1);
      Line b = rows.get(i);
      double distance = (b.baseline() - a.baseline()) / b.size();
      if (a.page() == b.page() && distance < LeadingCount.LARGEST && Math.abs(a.size() - b.size()) < EQUAL_SIZE
          && markers.at(b).isEmpty() && !endsByForce(a, b, column)) {
        count.add(distance, 1);
      }
    }
    return count.total() < LEAST_PAIRS ? metrics.leading() : count.majority().orElse(metrics.leading());
  }

  private void add(List<Draft> drafts, Draft current, List<Line> rows, int at, Column column) {
    Line line = rows.get(at);
    Optional<ListMarkers.Found> found = markers.at(line);
    if (found.isPresent() && current != null && !found.get().strong()
        && carriesOn(current, line, column) && !outdented(current, line)
        && !counts(drafts, found.get().marker(), line)
        && !isOneOfSeveral(rows, at, found.get().marker())
        && !endsSentence(current.last().text())
        && !endsByForce(current.last(), line, column)) {
      found = Optional.empty(); // A dash or number at the start of a wrapped line is not a marker.
    }
    boolean carriesOn = found.isEmpty() && current != null && carriesOn(current, line, column);
    if (carriesOn) {
      if (current.markerAlone || hangsBelow(current, line)) {
        current.markerAlone = false;
        current.textLeft = line.box().x();
      }
      current.lines.add(line);
      return;
    }
    Draft draft = new Draft();
    draft.lines.add(line);
    draft.textLeft = line.box().x();
    if (found.isPresent()) {
      draft.marker = Optional.of(found.get().marker());
      draft.markerAlone = found.get().alone();
      draft.textLeft = draft.markerAlone ? line.box().right() : line.words().get(1).box().x();
    }
    drafts.add(draft);
  }

  private boolean endsSentence(String text) {
    return text.endsWith(":") || !metrics.positioned() && (text.endsWith(".") || text.endsWith(";"));
  }

  /**
   * In a text file a heading has no type style. Directly below a full stop, one to three lines without one, then a
   * gap, a list or a line that ends early: that is a heading, not the end of a paragraph.
   */
  private boolean beginsBareHeading(List<Line> rows, int at, Column column) {
    String above = rows.get(at - 1).text();
    if (metrics.positioned() || !above.endsWith(".") || rows.get(at).box().x() > column.left() + 1
        || !Character.isUpperCase(rows.get(at).text().charAt(0))) {
      return false;
    }
    int words = 0;
    for (int i = at; i < Math.min(rows.size(), at + HEADING_LINES); i++) {
      String text = rows.get(i).text();
      words += rows.get(i).words().size();
      if (words > settings.headingWords() || text.contains(". ") || ".;,".indexOf(text.charAt(text.length() - 1)) >= 0) {
        return false;
      }
      Line below = i + 1 < rows.size() ? rows.get(i + 1) : null;
      if (below == null || below.baseline() - rows.get(i).baseline()
              > settings.largestLineGap(metrics.pitch(below.size()))
          || markers.at(below).map(ListMarkers.Found::strong).orElse(false)
          || endsByForce(rows.get(i), below, column)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a line is left of the text above it: at the item's own marker, or left of a paragraph that is the rest of
   * an item from the page before.
   */
  private boolean outdented(Draft block, Line line) {
    double x = line.box().x();
    if (block.marker.isEmpty()) {
      return metrics.positioned() && x < block.left() - settings.alignment()
          && (block.lines.size() > 1 || block.last().text().endsWith("."));
    }
    return x < block.textLeft - settings.alignment() && Math.abs(x - block.left()) <= settings.alignment();
  }

  /** Whether a number is one more than that of the item before, and is below it or, if it is longer, left of it. */
  private boolean counts(List<Draft> drafts, ListMarker marker, Line line) {
    if (marker.style() != ListMarker.Style.NUMBER) {
      return false;
    }
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft before = drafts.get(i);
      if (before.marker.map(ListMarker::style).equals(Optional.of(ListMarker.Style.NUMBER))) {
        return marker.follows(before.marker.get()) && line.box().x() <= before.left() + settings.alignment();
      }
    }
    return false;
  }

  /**
   * Whether a dash before a capital is aligned with one of another line nearby: a list, directly below a line without
   * a full stop, such as its heading. A dash within a sentence has no such counterpart, and the sentence continues in
   * lower case.
   */
  private boolean isOneOfSeveral(List<Line> rows, int at, ListMarker marker) {
    if (marker.style() != ListMarker.Style.BULLET || !beginsWithCapital(rows.get(at))) {
      return false;
    }
    double x = rows.get(at).box().x();
    for (int i = Math.max(0, at - FELLOW_ROWS); i < Math.min(rows.size(), at + FELLOW_ROWS + 1); i++) {
      Line other = rows.get(i);
      boolean fellow = i != at && Math.abs(other.box().x() - x) <= settings.alignment() && beginsWithCapital(other)
          && markers.at(other).map(f -> f.marker().equals(marker)).orElse(false);
      if (fellow) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsWithCapital(Line item) {
    return item.words().size() > 1 && Character.isUpperCase(item.words().get(1).text().codePointAt(0));
  }

  private boolean carriesOn(Draft block, Line line, Column column) {
    Line last = block.last();
    if (block.markerAlone) { // The text of a marker is to the right of it, perhaps a little lower.
      boolean below = metrics.positioned() && line.box().x() < last.box().right();
      return !below && line.baseline() - last.baseline() < MARKER_ABOVE * column.pitchPerSize() * line.size();
    }
    if (isSpread(last)) {
      return false;
    }
    double gap = line.baseline() - last.baseline();
    double size = Math.max(line.size(), last.size());
    boolean apart = gap > settings.largestLineGap(column.pitchPerSize() * size);
    if (apart && !(gap <= SET_APART * column.pitchPerSize() * size && isInMidSentence(last, line)
        && sameLook(last, line) && !endsByForce(last, line, column))) {
      return false;
    }
    double x = line.box().x();
    if (block.marker.isPresent() && (Math.abs(x - block.textLeft) <= settings.alignment() || hangsBelow(block, line))
        && block.textLeft > column.left() + settings.alignment()) {
      return true;
    }
    if (!sameLook(last, line)
        || !metrics.positioned() && block.marker.isPresent() && block.left() > x + 1) {
      return false; // A converter never places a line of an item left of its marker.
    }
    if (!metrics.positioned() && block.marker.isPresent() && x > column.left() + 1) {
      return true; // A converter's continuation line: directly below, indented by a space.
    }
    if (!fitsIndent(block, line)) {
      return false;
    }
    Column here = block.narrowed ? column.upTo(block.right()) : column;
    if (!endsByForce(last, line, here)) {
      return true;
    }
    block.narrowed |= isInMidSentence(last, line);
    return isInMidSentence(last, line);
  }

  /**
   * Whether a sentence continues from one line to the next although the first ends early: beside a logo or a picture,
   * lines are shorter than elsewhere in the column.
   */
  private boolean isInMidSentence(Line last, Line line) {
    char first = line.text().charAt(0);
    char end = last.text().charAt(last.text().length() - 1);
    return metrics.positioned() && (Character.isLowerCase(first) || first == '(')
        && (Character.isLetter(end) || end == ',' || end == '-') && last.words().size() >= SENTENCE
        && Math.abs(line.box().x() - last.box().x()) <= settings.alignment();
  }

  /** Whether a line is the first one below that of a marker, and is nearly aligned with its text. */
  private boolean hangsBelow(Draft item, Line line) {
    double x = line.box().x();
    return metrics.positioned() && item.marker.isPresent() && item.lines.size() == 1
        && x > item.left() + settings.alignment()
        && Math.abs(x - item.textLeft) <= settings.hang() * line.size();
  }

  /** Whether a line has a gap that running text never has, other than after a marker: a heading and its grade. */
  private boolean isSpread(Line line) {
    if (!hasWideGap(line, 1)) {
      return false; // Nearly every line; the rest is expensive.
    }
    int from = markers.at(line).isPresent() ? 2 : 1;
    return hasWideGap(line, from)
        && !SpacedLines.isEven(line.words(), from - 1, SpacedLines.SURE_GAPS); // Even gaps: a justified line.
  }

  private static boolean hasWideGap(Line line, int from) {
    List<Word> words = line.words();
    for (int i = from; i < words.size(); i++) {
      if (words.get(i).box().x() - words.get(i - 1).box().right() > SPREAD * line.size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameLook(Line a, Line b) {
    return a.bold() == b.bold() && Math.abs(a.size() - b.size()) <= SAME_SIZE * Math.max(a.size(), b.size());
  }

  private boolean fitsIndent(Draft block, Line line) {
    Line last = block.last();
    double shift = line.box().x() - last.box().x();
    boolean aligned = Math.abs(shift) <= settings.alignment();
    boolean afterFirst = block.lines.size() == 1 && Math.abs(shift) < FIRST_INDENT * line.size();
    boolean centred = Math.abs(line.box().centreX() - last.box().centreX()) <= settings.alignment();
    return aligned || afterFirst || centred;
  }

  /**
   * Whether a line ended early although the next word would have fitted: the author broke it there, not the margin.
   */
  private boolean endsByForce(Line line, Line next, Column column) {
    if (!metrics.positioned()) {
      return Double.isInfinite(metrics.wrapWidth())
          || line.box().right() < EARLY_END * Math.min(metrics.wrapWidth(), column.right());
    }
    Word word = next.firstWord();
    boolean marker = markers.at(next).isPresent() && next.words().size() > 1;
    double needed = (marker ? next.words().get(1) : word).box().width() + SPACE * line.size();
    double room = column.right() - line.box().right();
    return room > needed + settings.forcedBreakSlack() * line.size();
  }

  private List<TextBlock> finish(List<Draft> drafts, Column column) {
    List<TextBlock> blocks = new ArrayList<>();
    for (Draft draft : drafts) {
      TextBlock block = block(draft, column);
      int last = blocks.size() - 1;
      if (last >= 0 && isSecondParagraph(blocks.get(last), block)) {
        blocks.set(last, blocks.get(last).followedBy(block, joiner));
      } else if (last >= 0 && lostItsMarker(blocks.get(last), block)) {
        blocks.add(new TextBlock(
            BlockKind.ITEM, Optional.empty(), block.text(), block.lines(), block.textLeft(),
            block.flowLeft()));
      } else {
        blocks.add(block);
      }
    }
    return blocks;
  }

  private TextBlock block(Draft draft, Column column) {
    List<Line> text = draft.lines;
    if (draft.marker.isPresent()) {
      text = new ArrayList<>(draft.lines);
      if (text.get(0).words().size() > 1) {
        text.set(0, ListMarkers.without(text.get(0)));
      } else {
        text.remove(0);
      }
    }
    String joined = joiner.join(text);
    BlockKind kind = draft.marker.isPresent() ? BlockKind.ITEM : kindByLook(draft.lines, joined);
    return new TextBlock(
        kind, draft.marker, joined, List.copyOf(draft.lines), draft.textLeft, column.left());
  }

  /** Whether text is a heading or a paragraph. */
  BlockKind kindByLook(List<Line> lines, String text) {
    return looksLikeHeading(lines, text) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
  }

  private boolean looksLikeHeading(List<Line> lines, String text) {
    if (text.isEmpty() || ".;,".indexOf(text.charAt(text.length() - 1)) >= 0
        || text.chars().filter(c -> c == ' ').count() >= settings.headingWords()) {
      return false;
    }
    boolean bold = lines.stream().allMatch(Line::bold);
    boolean large = lines.stream().allMatch(l -> l.size() > LARGE * metrics.bodySize());
    long letters = text.codePoints().filter(Character::isLetter).count();
    boolean capitals = letters >= CAPITAL_LETTERS
        && text.codePoints().filter(Character::isUpperCase).count() > CAPITALS * letters;
    return letters > 0 && (bold || large || capitals);
  }

  /** A paragraph without a marker that is aligned with an item's text belongs to the item. */
  private boolean isSecondParagraph(TextBlock item, TextBlock block) {
    return metrics.positioned()
        && item.kind() == BlockKind.ITEM && item.marker().isPresent()
        && block.kind() == BlockKind.PARAGRAPH
        && item.textLeft() > item.flowLeft() + settings.alignment()
        && Math.abs(block.left() - item.textLeft()) <= settings.alignment()
        && block.firstLine().baseline() - item.lastLine().baseline()
            < SECOND_PARAGRAPH * metrics.pitch(block.firstLine().size());
  }

  /**
   * Converters lose bullets and leave the space behind: an indented sentence after a blank line, below an item or a
   * short line that may be a list's heading, was an item.
   */
  private boolean lostItsMarker(TextBlock above, TextBlock block) {
    boolean listBegins = above.kind() != BlockKind.PARAGRAPH
        || above.text().length() < LONGEST_LEAD && !above.text().endsWith(".");
    return !metrics.positioned()
        && block.kind() == BlockKind.PARAGRAPH
        && block.left() > block.flowLeft() + INDENTED
        && block.left() < block.flowLeft() + DEEPLY_INDENTED
        && block.firstLine().baseline() - above.lastLine().baseline()
            > settings.paragraphGap() * metrics.pitch(block.firstLine().size())
        && listBegins
        && block.text().length() > SHORTEST_ITEM
        && Character.isUpperCase(block.text().charAt(0));
  }
}
