package letterminer.pages;

import java.util.List;

/**
 * The size of a page, and its lines.
 *
 * @param page page of the file, from 1
 * @param width in points, as shown
 * @param height in points, as shown
 * @param lines the lines of a page of a text file, including blank ones; empty for other files
 */
public record PageShape(int page, double width, double height, List<String> lines) {
  public PageShape {
    lines = List.copyOf(lines);
  }
}
