/**
 * Reads pages whose text is a picture. {@link letterminer.ocr.ScannedPages} is the entry: it takes a
 * {@link letterminer.reading.Document}, decides page by page whether its text is usable
 * ({@link letterminer.ocr.TextQuality}), and has the other pages painted ({@link letterminer.ocr.PagePainter}),
 * straightened and cleaned ({@link letterminer.ocr.CleanPage}) and recognised by Tesseract, a program that the user
 * installs ({@link letterminer.ocr.Tesseract}). What comes back enters the same model of lines, words and ruled lines
 * as text that a file holds, so that all later steps are the same.
 *
 * <p>Bullets, ruled lines and bold type come from the picture itself, because Tesseract reports none of them. Words
 * that it was not sure of are listed in {@link letterminer.reading.Document#doubtful()}.
 *
 * <p>Nothing here runs for a page with usable text.
 */
package letterminer.ocr;
