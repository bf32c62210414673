package letterminer.extraction.part;

import letterminer.layout.Layout;
import letterminer.reading.Document;

/**
 * Consecutive pages of a file that belong together, with their layout.
 *
 * @param document the pages, with their numbers in the file
 * @param layout the layout of these pages
 */
public record Excerpt(Document document, Layout layout) {}
