package letterminer.reading;

import java.util.List;
import letterminer.model.BoundingBox;

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
 * @param pose how it lies in the file; all positions are those of the page after it was turned and straightened
 */
public record Page(
    int number, double width, double height, List<Line> lines, List<Rule> rules, boolean pictured,
    int turns, boolean painted, Pose pose) {

  /** A page that was not straightened. */
  public Page(
      int number, double width, double height, List<Line> lines, List<Rule> rules, boolean pictured, int turns,
      boolean painted) {
    this(number, width, height, lines, rules, pictured, turns, painted, Pose.UPRIGHT);
  }

  /** A page that is not a picture of text. */
  public Page(
      int number, double width, double height, List<Line> lines, List<Rule> rules, boolean pictured, int turns) {
    this(number, width, height, lines, rules, pictured, turns, false);
  }

  /** A page without pictures that was not rotated. */
  public Page(int number, double width, double height, List<Line> lines, List<Rule> rules) {
    this(number, width, height, lines, rules, false, 0);
  }

  /** The place of one of its boxes on the page of the file. */
  public BoundingBox inFile(BoundingBox box) {
    return pose.inFile(box, width, height);
  }

  /** An empty page as large as this one is in the file. */
  public Page sheet() {
    boolean lies = pose.turns() % 2 != 0;
    return new Page(number, lies ? height : width, lies ? width : height, List.of(), List.of(), pictured, turns);
  }
}
