package letterminer.dataset;

import java.util.List;

/**
 * The lines of a file, ready to be written.
 *
 * @param lines its lines in each of {@link Dataset#files}, in that order, in UTF-8
 * @param cells its rows in each of {@link Dataset#tables}, in that order, as cells
 */
public record RenderedFile(List<byte[]> lines, List<List<String[]>> cells) {}
