/**
 * Pictures of how a file was read: each page as it is shown, and over it a box for everything that layout
 * found there and for what extraction made of it.
 *
 * <ol>
 *   <li>{@link letterminer.drawing.Drawing}: layout and letters to marks, page by page
 *   <li>{@link letterminer.drawing.PagePictures}: the pages of a PDF as pictures, bounded in size
 *   <li>{@link letterminer.drawing.HtmlDrawing}, {@link letterminer.drawing.PngDrawing}: the files
 * </ol>
 *
 * <p>Nothing here finds anything: a box that is wrong in a drawing is wrong in layout or extraction. The
 * one exception are points and grades of text files, whose records have no boxes: they are put where their
 * words stand. A table is drawn as far as its text reaches, not along its ruled lines, which layout does
 * not keep.
 *
 * <p>Files are untrusted. Their text is escaped wherever it is written, the page asks a browser to load
 * nothing, and a picture's size is bounded whatever the page says of its own. Two things are not bounded:
 * the time that a page takes to paint, and the memory that PDFBox needs for images within it; where that
 * runs out, the page goes without its picture.
 */
package letterminer.drawing;
