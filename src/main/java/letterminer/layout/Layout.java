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
public record Layout(List<Block> blocks, List<TextBlock> footnotes, List<Line> furniture) {}
