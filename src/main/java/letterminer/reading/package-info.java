/**
 * Bytes to positioned text. {@link letterminer.reading.DocumentReader} is the entry: it looks at the
 * content, picks {@link letterminer.reading.PdfReader} or {@link letterminer.reading.TextReader}, and
 * gives a {@link letterminer.reading.Document}: pages of lines of words, each with font and box, and
 * the ruled lines that are drawn between them. Text files come out in the same model on a grid of
 * character cells, and say so ({@link letterminer.reading.Document#positioned()}).
 *
 * <p>Nothing here knows what a paragraph, a bullet or a table is; that is layout's.
 */
package letterminer.reading;
