/**
 * Pictures of how a file was read: each page as it is shown, and on top of it a box for everything that layout and
 * extraction found there.
 *
 * <ol>
 *   <li>{@link letterminer.drawing.Drawing}: turns layout and letters into marks, page by page
 *   <li>{@link letterminer.drawing.PagePictures}: the pages of a PDF as pictures, limited in size
 *   <li>{@link letterminer.drawing.HtmlDrawing}, {@link letterminer.drawing.PngDrawing}: the files
 * </ol>
 *
 * <p>This package only draws: if a box is wrong, layout or extraction is wrong. The one exception are points and grades
 * of text files, whose records have no boxes: they are located by their words. A table is drawn as far as its text
 * reaches, not along its ruled lines, which layout does not keep.
 *
 * <p>Files are untrusted. Their text is escaped wherever it is written, the page asks a browser to load nothing, and
 * the size of a picture is limited whatever size the page claims. Two things are not limited: the time to paint a page,
 * and the memory that PDFBox needs for its images; if that runs out, the page has no picture.
 */
package letterminer.drawing;
