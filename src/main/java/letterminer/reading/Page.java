package letterminer.reading;

import java.util.List;

/**
 * A page of a document.
 *
 * @param number page of the file, from 1
 * @param width width in points as shown
 * @param height height in points as shown
 * @param lines its lines from top to bottom, those at one height from left to right
 * @param rules its ruled lines
 * @param pictured whether it shows pictures other than bullets and lines
 * @param turns clockwise quarter turns by which it was rotated so that its text is upright; all positions are those
 *     of the rotated page
 * @param painted whether it may be a picture of text: a picture covers most of it, or it has many drawn shapes
 */
public record Page(
    int number, double width, double height, List<Line> lines, List<Rule> rules, boolean pictured,
    int turns, boolean painted) {

  /** A page that is not a picture of text. */
  public Page(
      int number, double width, double height, List<Line> lines, List<Rule> rules, boolean pictured, int turns) {
    this(number, width, height, lines, rules, pictured, turns, false);
  }

  /** A page without pictures that was not rotated. */
  public Page(int number, double width, double height, List<Line> lines, List<Rule> rules) {
    this(number, width, height, lines, rules, false, 0);
  }
}
