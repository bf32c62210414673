package letterminer.layout;

import java.util.List;
import java.util.stream.Collectors;
import letterminer.model.BoundingBox;
import letterminer.reading.Line;

/**
 * A cell of a table.
 *
 * @param column its first column, from 0
 * @param span number of columns that it spans
 * @param blocks its text
 */
public record TableCell(int column, int span, List<TextBlock> blocks) {

  /** Its text as one line. */
  public String text() {
    return blocks.stream().map(TextBlock::text).collect(Collectors.joining(" "));
  }

  /** Its text without footnote markers, see {@link TextBlock#textWithoutNoteMarks()}. */
  public String textWithoutNoteMarks() {
    return blocks.stream().map(TextBlock::textWithoutNoteMarks).collect(Collectors.joining(" "));
  }

  /** Everything printed in it, including what looks like a list marker. */
  public String printedText() {
    return lines().stream().map(Line::text).collect(Collectors.joining(" "));
  }

  public List<Line> lines() {
    return blocks.stream().flatMap(b -> b.lines().stream()).toList();
  }

  /** The box of its text on its first page. Only for cells with text. */
  public BoundingBox box() {
    int page = blocks.get(0).page();
    return lines().stream()
        .filter(l -> l.page() == page)
        .map(Line::box)
        .reduce(BoundingBox::union)
        .orElseThrow();
  }
}
