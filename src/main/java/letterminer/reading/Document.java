package letterminer.reading;

import java.util.List;
import letterminer.model.Medium;
import letterminer.model.Problem;

/**
 * The text of a file with its positions.
 *
 * @param medium kind of file
 * @param positioned whether the boxes are real. Those of text files lie on a grid of character cells: they can be
 *     compared with each other, but are never written out
 * @param pages the pages in order; a page that could not be read has no lines
 * @param tags the structure that the file declares
 * @param problems what went wrong without making the file unreadable
 * @param doubtful words that OCR may have misread; no value depends on one of them alone
 */
public record Document(
    Medium medium, boolean positioned, List<Page> pages, Tags tags, List<Problem> problems, List<DoubtfulWord> doubtful) {

  /** A document whose words were not read by OCR. */
  public Document(Medium medium, boolean positioned, List<Page> pages, Tags tags, List<Problem> problems) {
    this(medium, positioned, pages, tags, problems, List.of());
  }
  /** Width, in points, of a cell of the grid that text files are placed on. */
  public static final double CELL_WIDTH = 6;

  /** Height in points of a row of that grid. */
  public static final double ROW_HEIGHT = 12;

  /** The same document without its tags. */
  public Document withoutTags() {
    return new Document(medium, positioned, pages, Tags.NONE, problems, doubtful);
  }

  /**
   * A range of the pages, which keep their page numbers.
   *
   * @param from index of the first
   * @param to index after the last
   */
  public Document withPages(int from, int to) {
    return new Document(medium, positioned, List.copyOf(pages.subList(from, to)), tags, problems, doubtful);
  }

  /** Number of the first page in the file. */
  public int firstPage() {
    return pages.isEmpty() ? 1 : pages.get(0).number();
  }

  /** Number of the last page in the file. */
  public int lastPage() {
    return pages.isEmpty() ? 1 : pages.get(pages.size() - 1).number();
  }
}
