package letterminer.office;

import java.util.List;

/**
 * A table.
 *
 * @param rows its rows from top to bottom
 * @param ruled whether lines are drawn around or in it
 */
record Grid(List<List<Cell>> rows, boolean ruled) implements Part {

  /**
   * A cell.
   *
   * @param column its first column, from 0
   * @param span how many columns it takes
   * @param parts what it holds
   */
  record Cell(int column, int span, List<Part> parts) {}

  int columns() {
    return rows.stream().flatMap(List::stream).mapToInt(c -> c.column() + c.span()).max().orElse(1);
  }

  /** Whether it is there to place text rather than to relate it: a frame around other tables, or a column without rules. */
  boolean isFrame() {
    return columns() == 1 && !ruled
        || rows.stream().flatMap(List::stream).flatMap(c -> c.parts().stream()).anyMatch(Grid.class::isInstance);
  }
}
