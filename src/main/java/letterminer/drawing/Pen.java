package letterminer.drawing;

import letterminer.model.BoundingBox;
import letterminer.reading.Word;

/** Draws on a sheet, in points from the page's top left corner. */
interface Pen {

  /** A word where it stands, for pages without a picture. */
  void word(Word word);

  /** Begins a mark: what is drawn up to {@link #end} is of its kind and has its title. */
  void begin(Mark mark);

  void outline(BoundingBox box);

  void sign(BoundingBox box);

  /** The line that a list item's text begins at. */
  void edge(double x, double top, double bottom);

  /** The line that leads to a page that the mark goes on from or to. */
  void link(double x, double top, double bottom);

  /**
   * A few characters.
   *
   * @param x their left end, or their right end if {@code before}
   * @param baseline height of their baseline
   * @param before whether they stand before {@code x}
   */
  void label(String text, double x, double baseline, boolean before);

  void end();
}
