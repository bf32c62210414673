package letterminer.layout;

import java.util.ArrayList;
import java.util.List;
import letterminer.model.BoundingBox;
import letterminer.model.PageBox;
import letterminer.reading.Line;

/**
 * Finds pages whose text continues from the foot of one column at the top of the next. Layout takes such columns for
 * those of a table and does not follow the text, so its result cannot be trusted there.
 *
 * <p>Lists side by side have headings at the top of both columns; columns of running text begin in mid-text and have
 * headings further down.
 */
final class NewspaperColumns {
  private static final int LEAST_LINES = 10;
  private static final int LEAST_HEADINGS = 2;
  private static final double LEAST_WORDS = 3.5;

  private NewspaperColumns() {}

  /** The places of such columns, one for each table that layout took them for. */
  static List<PageBox> find(List<Block> blocks) {
    List<PageBox> places = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof TableBlock table && !table.ruled() && table.columns() == 2 && isRunningText(table)) {
        places.add(PageBox.of(table.page(), extent(table)));
      }
    }
    return places;
  }

  private static boolean isRunningText(TableBlock table) {
    List<TextBlock> left = table.column(0);
    List<TextBlock> right = table.column(1);
    boolean headed = !left.isEmpty() && !right.isEmpty()
        && left.get(0).kind() == BlockKind.HEADING && right.get(0).kind() == BlockKind.HEADING;
    return !headed && isRunningText(left) && isRunningText(right);
  }

  private static boolean isRunningText(List<TextBlock> column) {
    List<Line> lines = column.stream().flatMap(t -> t.lines().stream()).toList();
    int words = lines.stream().mapToInt(l -> l.words().size()).sum();
    long headings = column.stream().filter(t -> t.kind() == BlockKind.HEADING).count();
    return lines.size() >= LEAST_LINES && headings >= LEAST_HEADINGS && words >= LEAST_WORDS * lines.size();
  }

  private static BoundingBox extent(TableBlock table) {
    return table.rows().stream().flatMap(r -> r.filled().stream()).flatMap(c -> c.lines().stream())
        .filter(l -> l.page() == table.page()).map(Line::box).reduce(BoundingBox::union).orElseThrow();
  }
}
