/**
 * Turns bytes into positioned text. {@link letterminer.reading.DocumentReader} is the entry point: it inspects the
 * content, chooses a reader and returns a {@link letterminer.reading.Document}: pages, lines and words with font and
 * box, and the ruled lines drawn between them. Text files use the same model on a grid of character cells ({@link
 * letterminer.reading.Document#positioned()}).
 *
 * <p>PDFBox opens a PDF and creates its fonts. Its content is run by {@link letterminer.reading.ContentRunner}, which
 * reads tokens from {@link letterminer.reading.ContentTokens} and passes what it shows to
 * {@link letterminer.reading.GlyphCollector} and {@link letterminer.reading.PathCollector}.
 * {@link letterminer.reading.ReadingSettings} limit what a file may use, except for what PDFBox unpacks when it opens
 * a file: read untrusted files in a process with its own limits.
 *
 * <p>Paragraphs, bullets and tables are left to the package {@code layout}.
 */
package letterminer.reading;
