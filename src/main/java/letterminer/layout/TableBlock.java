package letterminer.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in columns: a table, or two texts side by side; or, with one column, text in a box.
 *
 * @param rows at least one row
 * @param columns number of columns; 1 for a box, which ruled lines may divide into several rows
 * @param ruled whether ruled lines made the rows
 */
public record TableBlock(List<TableRow> rows, int columns, boolean ruled) implements Block {

  @Override
  public int page() {
    return rows.get(0).page();
  }

  /** The blocks of one column from top to bottom, through all rows. */
  public List<TextBlock> column(int column) {
    List<TextBlock> blocks = new ArrayList<>();
    for (TableRow row : rows) {
      for (TableCell cell : row.cells()) {
        if (cell.column() == column) {
          blocks.addAll(cell.blocks());
        }
      }
    }
    return blocks;
  }

  /** The blocks of every column; see {@link #column}. */
  public List<List<TextBlock>> byColumn() {
    List<List<TextBlock>> all = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      all.add(new ArrayList<>());
    }
    for (TableRow row : rows) {
      for (TableCell cell : row.cells()) {
        all.get(cell.column()).addAll(cell.blocks());
      }
    }
    return all;
  }
}
