package letterminer.layout;

import java.util.List;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param cells its cells from left to right; a column without text may have no cell
 */
public record TableRow(List<TableCell> cells) {

  public int page() {
    return cells.stream()
        .filter(c -> !c.blocks().isEmpty())
        .mapToInt(c -> c.blocks().get(0).page())
        .findFirst()
        .orElse(0);
  }

  /** The cell that begins in a column, if it has text. */
  public Optional<TableCell> cell(int column) {
    return cells.stream().filter(c -> c.column() == column && !c.blocks().isEmpty()).findFirst();
  }

  /** The cells that have text. */
  public List<TableCell> filled() {
    return cells.stream().filter(c -> !c.blocks().isEmpty()).toList();
  }
}
