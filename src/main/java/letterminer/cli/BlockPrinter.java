package letterminer.cli;

import java.io.PrintWriter;
import letterminer.layout.Block;
import letterminer.layout.Layout;
import letterminer.layout.ListMarker;
import letterminer.layout.TableBlock;
import letterminer.layout.TableCell;
import letterminer.layout.TableRow;
import letterminer.layout.TextBlock;

/** Prints blocks, one per line. */
final class BlockPrinter {
  private final PrintWriter out;

  BlockPrinter(PrintWriter out) {
    this.out = out;
  }

  void print(Layout layout) {
    for (Block block : layout.blocks()) {
      if (block instanceof TextBlock text) {
        print("", text);
      } else if (block instanceof TableBlock table) {
        print(table);
      }
    }
    layout.footnotes().forEach(n -> print("note ", n));
    layout.furniture().forEach(l -> out.printf("p%d furniture: %s%n", l.page(), l.text()));
  }

  private void print(String indent, TextBlock block) {
    out.printf("%sp%d x%.0f %s %s%s%n", indent, block.page(), block.left(),
        block.kind().name().toLowerCase(java.util.Locale.ROOT),
        block.marker().map(ListMarker::text).map(s -> "[" + s + "] ").orElse(""), block.text());
  }

  private void print(TableBlock table) {
    out.printf("p%d table of %d columns%s%n", table.page(), table.columns(),
        table.ruled() ? ", ruled" : "");
    for (TableRow row : table.rows()) {
      out.println("  row");
      for (TableCell cell : row.filled()) {
        out.printf("    column %d%s%n", cell.column(), cell.span() > 1 ? ", span " + cell.span() : "");
        cell.blocks().forEach(b -> print("      ", b));
      }
    }
  }
}
