package letterminer.reading;

import java.util.List;

/**
 * One page as read.
 *
 * @param number page of the file, from 1
 * @param width width in points as shown
 * @param height height in points as shown
 * @param lines its lines from top to bottom, those at one height from left to right
 * @param rules its ruled lines
 * @param pictured whether it shows pictures, bullets and lines aside
 * @param turns quarter turns, clockwise, by which it was turned so that its text can be read; all places are
 *     those of the turned page
 * @param painted whether what it shows may be a picture of text: a picture covers most of it, or it has many drawn
 *     shapes
 */
public record Page(
    int number, double width, double height, List<Line> lines, List<Rule> rules, boolean pictured,
    int turns, boolean painted) {

  /** A page that is no picture of text. */
  public Page(
      int number, double width, double height, List<Line> lines, List<Rule> rules, boolean pictured, int turns) {
    this(number, width, height, lines, rules, pictured, turns, false);
  }

  /** A page without pictures, as it is shown. */
  public Page(int number, double width, double height, List<Line> lines, List<Rule> rules) {
    this(number, width, height, lines, rules, false, 0);
  }
}
