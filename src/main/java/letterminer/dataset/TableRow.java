package letterminer.dataset;

import java.util.List;

/**
 * A row of a table as values. Immutable.
 */
public final class TableRow {
  private final String[] cells;
  private final List<List<String>> lists;

  /**
   * A row.
   *
   * @param cells not changed any more
   * @param lists the items of each column with a list, in the order of these columns
   */
  TableRow(String[] cells, List<List<String>> lists) {
    this.cells = cells;
    this.lists = lists;
  }

  /** The cell of a column as in CSV; empty if not stated. */
  public String cell(int column) {
    return cells[column];
  }

  /**
   * The items of a column with a list; none if not stated.
   *
   * @param list its place among the columns with lists
   */
  public List<String> items(int list) {
    return lists.get(list);
  }

  String[] cells() {
    return cells;
  }
}
