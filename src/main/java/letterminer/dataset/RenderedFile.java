package letterminer.dataset;

import java.util.List;

/**
 * What a file gave, ready to be written.
 *
 * @param lines its lines of each of {@link Dataset#files}, in that order, UTF-8
 * @param cells its rows of each of {@link Dataset#tables}, in that order, each as the cells of its line
 */
public record RenderedFile(List<byte[]> lines, List<List<String[]>> cells) {}
