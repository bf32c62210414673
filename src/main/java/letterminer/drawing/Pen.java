package letterminer.drawing;

import letterminer.model.BoundingBox;
import letterminer.reading.Word;

/** Draws on a sheet, in points from the page's top left corner. */
interface Pen {

  /** Draws a word at its place, for pages without a picture. */
  void word(Word word);

  /** Begins a mark: everything drawn up to {@link #end} has its kind and its title. */
  void begin(Mark mark);

  void outline(BoundingBox box);

  void marker(BoundingBox box);

  /** Draws the line at which a list item's text begins. */
  void edge(double x, double top, double bottom);

  /** Draws the line that leads to the page that the mark continues from or on. */
  void link(double x, double top, double bottom);

  /**
   * Draws a short text.
   *
   * @param x its left end, or its right end if {@code before}
   * @param baseline height of its baseline
   * @param before whether it is left of {@code x}
   */
  void label(String text, double x, double baseline, boolean before);

  void end();
}
