package letterminer.layout;

import java.util.List;
import letterminer.reading.Line;

/**
 * What layout found in a document.
 *
 * @param blocks the body in reading order
 * @param footnotes the footnotes in order
 * @param furniture running headers, footers and page numbers
 */
public record Layout(List<Block> blocks, List<TextBlock> footnotes, List<Line> furniture) {

  /** The layout of a file, from those of the documents bound together in it. */
  public static Layout of(List<Layout> parts) {
    return parts.size() == 1 ? parts.get(0) : new Layout(
        parts.stream().flatMap(p -> p.blocks().stream()).toList(),
        parts.stream().flatMap(p -> p.footnotes().stream()).toList(),
        parts.stream().flatMap(p -> p.furniture().stream()).toList());
  }
}
