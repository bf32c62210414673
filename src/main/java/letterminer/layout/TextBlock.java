package letterminer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import letterminer.model.BoundingBox;
import letterminer.model.PageBox;
import letterminer.reading.Line;
import letterminer.reading.Word;

/**
 * A heading, a paragraph, a list item or a footnote.
 *
 * @param kind its kind, judged by its appearance
 * @param marker the marker of a list item; absent for other kinds and for items whose marker was lost
 * @param text its text without the marker, lines joined, white space normalised
 * @param lines its lines, at least one, including the marker
 * @param textLeft left edge of the text, to the right of the marker
 * @param flowLeft left edge of its column
 */
public record TextBlock(
    BlockKind kind,
    Optional<ListMarker> marker,
    String text,
    List<Line> lines,
    double textLeft,
    double flowLeft)
    implements Block {

  private static final Pattern NOTE_MARK = Pattern.compile("\\[?(?:\\d{1,2}|[*\u2020\u2021])\\]?");

  /** Titles and labels have few footnote markers; the text is searched for each. */
  private static final int MOST_MARKS = 100;

  /** Whether it has a marker of a style. */
  public boolean hasMarker(ListMarker.Style style) {
    return marker.isPresent() && marker.get().style() == style;
  }

  /** The same text as another kind of block. */
  TextBlock as(BlockKind other) {
    return new TextBlock(other, marker, text, lines, textLeft, flowLeft);
  }

  /** This block and the next as one. */
  public TextBlock followedBy(TextBlock next) {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(next.lines);
    return new TextBlock(
        kind, marker, text + " " + next.text, List.copyOf(all), textLeft, flowLeft);
  }

  /** This block and the next as one text. */
  TextBlock followedBy(TextBlock next, LineJoiner joiner) {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(next.lines);
    return new TextBlock(
        kind, marker, joiner.join(text, next.text), List.copyOf(all), textLeft, flowLeft);
  }

  /**
   * This block, split in two before one of its lines.
   *
   * @param line index of a line, greater than 0, whose words begin a sentence
   * @return the two parts, the second a paragraph; just this block if the line's words cannot be found
   */
  public List<TextBlock> cutBefore(int line) {
    int at = text.lastIndexOf(lines.get(line).text());
    if (at <= 0) {
      return List.of(this);
    }
    return List.of(
        new TextBlock(
            kind, marker, text.substring(0, at).strip(), lines.subList(0, line), textLeft, flowLeft),
        new TextBlock(
            BlockKind.PARAGRAPH, Optional.empty(), text.substring(at),
            lines.subList(line, lines.size()), lines.get(line).box().x(), flowLeft));
  }

  @Override
  public int page() {
    return lines.get(0).page();
  }

  public int endPage() {
    return lines.get(lines.size() - 1).page();
  }

  /** Left edge of the block, including the marker. */
  public double left() {
    return lines.get(0).box().x();
  }

  public Line firstLine() {
    return lines.get(0);
  }

  public Line lastLine() {
    return lines.get(lines.size() - 1);
  }

  /** One box for each page that the block is on, even if two pages share a sheet. */
  public List<PageBox> boxes() {
    List<PageBox> boxes = new ArrayList<>();
    int page = 0;
    BoundingBox box = null;
    for (Line line : lines) {
      boolean otherSide = box != null && line.box().bottom() < box.y() && line.box().x() > box.right();
      if (line.page() != page || otherSide) {
        if (box != null) {
          boxes.add(PageBox.of(page, box));
        }
        page = line.page();
        box = line.box();
      } else {
        box = box.union(line.box());
      }
    }
    boxes.add(PageBox.of(page, box));
    return boxes;
  }

  /**
   * The text without footnote markers (raised numbers and asterisks). Points keep theirs as printed; titles and
   * labels are compared and quoted without.
   */
  public String textWithoutNoteMarks() {
    String result = text;
    int marks = 0;
    for (Line line : lines) {
      for (int i = 1; i < line.words().size() && marks < MOST_MARKS; i++) {
        Word word = line.words().get(i);
        if (isNoteMark(word, line)) {
          marks++;
          String before = line.words().get(i - 1).text();
          result = result.replaceFirst(
              "(?<!\\S)" + Pattern.quote(before) + " ?" + Pattern.quote(word.text()) + "(?![\\p{L}\\d])",
              Matcher.quoteReplacement(before));
        }
      }
    }
    return result.strip();
  }

  private static boolean isNoteMark(Word word, Line line) {
    return word.font().size() < 0.85 * line.size()
        && word.baseline() < line.baseline() - 0.1 * line.size()
        && NOTE_MARK.matcher(word.text()).matches();
  }
}
