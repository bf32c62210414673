package letterminer.layout;

import java.util.List;
import java.util.stream.Stream;
import letterminer.model.PageBox;
import letterminer.reading.Line;

/**
 * The result of layout for a document.
 *
 * @param blocks the body in reading order
 * @param footnotes the footnotes in order
 * @param furniture running headers, footers, page numbers and numbers of lines
 * @param uncertain places where text lies over text or is set in newspaper columns, so that the order of the words
 *     cannot be trusted
 */
public record Layout(
    List<Block> blocks, List<TextBlock> footnotes, List<Line> furniture, List<PageBox> uncertain) {

  /** A layout without uncertain places. */
  public Layout(List<Block> blocks, List<TextBlock> footnotes, List<Line> furniture) {
    this(blocks, footnotes, furniture, List.of());
  }

  /** Combines the layouts of the documents in a file. */
  public static Layout of(List<Layout> parts) {
    return parts.size() == 1 ? parts.get(0) : new Layout(
        parts.stream().flatMap(p -> p.blocks().stream()).toList(),
        parts.stream().flatMap(p -> p.footnotes().stream()).toList(),
        parts.stream().flatMap(p -> p.furniture().stream()).toList(),
        parts.stream().flatMap(p -> p.uncertain().stream()).toList());
  }

  /** The same layout with more furniture. */
  Layout withFurniture(List<Line> more) {
    return more.isEmpty()
        ? this
        : new Layout(blocks, footnotes, Stream.concat(furniture.stream(), more.stream()).toList(), uncertain);
  }

  /** The same layout with uncertain places. */
  Layout withUncertain(List<PageBox> places) {
    return places.isEmpty() ? this : new Layout(blocks, footnotes, furniture, places);
  }
}
