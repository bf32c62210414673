package letterminer.extraction.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import letterminer.layout.TextBlock;
import letterminer.reading.Line;

/**
 * Words of a document, and the lines that contain them.
 *
 * @param text the words as printed
 * @param lines at least one; they may hold more than the words
 */
public record Quote(String text, List<Line> lines) {

  /** The whole text of some lines. */
  public static Quote of(List<Line> lines) {
    return new Quote(lines.stream().map(l -> l.text().strip()).collect(Collectors.joining(" | ")), lines);
  }

  /** Words of some blocks. */
  public static Quote in(List<TextBlock> blocks, String text) {
    List<Line> lines = new ArrayList<>();
    blocks.forEach(b -> lines.addAll(b.lines()));
    return new Quote(text, lines);
  }
}
