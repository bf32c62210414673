/**
 * Bytes to positioned text. {@link letterminer.reading.DocumentReader} is the entry: it looks at the
 * content, picks {@link letterminer.reading.PdfReader} or {@link letterminer.reading.TextReader}, and
 * gives a {@link letterminer.reading.Document}: pages of lines of words, each with font and box, and
 * the ruled lines that are drawn between them. Text files come out in the same model on a grid of
 * character cells, and say so ({@link letterminer.reading.Document#positioned()}).
 *
 * <p>PDFBox opens a PDF, and makes its fonts; its content is run by {@link letterminer.reading.ContentRunner},
 * which gets it in tokens from {@link letterminer.reading.ContentTokens} and hands what it shows to
 * {@link letterminer.reading.GlyphCollector} and {@link letterminer.reading.PathCollector}. Whatever a file
 * may ask for is bounded by {@link letterminer.reading.ReadingSettings}, but for what PDFBox unpacks when
 * it opens a file: who reads files of strangers does it in a process with limits of its own.
 *
 * <p>Nothing here knows what a paragraph, a bullet or a table is; that is layout's.
 */
package letterminer.reading;
