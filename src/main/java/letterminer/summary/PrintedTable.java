package letterminer.summary;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table of short cells under each other. Columns that do not fit the width follow in another block. */
final class PrintedTable {
  private static final int GAP = 2;

  private final List<String> head;
  private final List<List<String>> rows = new ArrayList<>();

  PrintedTable(List<String> head) {
    this.head = List.copyOf(head);
  }

  void row(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  /** Prints it; each block has the first column. */
  void print(int width, PrintWriter out) {
    int[] widths = new int[head.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = head.get(i).length();
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    widths[0] = Math.min(widths[0], width / 3);
    int from = 1;
    while (from < widths.length) {
      int to = from;
      int used = widths[0];
      while (to < widths.length && (to == from || used + GAP + widths[to] <= width)) {
        used += GAP + widths[to++];
      }
      if (from > 1) {
        out.println();
      }
      block(widths, from, to, out);
      from = to;
    }
  }

  private void block(int[] widths, int from, int to, PrintWriter out) {
    line(head, widths, from, to, out);
    for (List<String> row : rows) {
      line(row, widths, from, to, out);
    }
  }

  private static void line(List<String> cells, int[] widths, int from, int to, PrintWriter out) {
    StringBuilder line = new StringBuilder(fitted(cells.get(0), widths[0]));
    for (int i = from; i < to; i++) {
      line.append(" ".repeat(GAP + widths[i] - cells.get(i).length())).append(cells.get(i));
    }
    out.println(line);
  }

  static String fitted(String text, int width) {
    return text.length() <= width
        ? text + " ".repeat(width - text.length()) : text.substring(0, Math.max(0, width - 1)) + "…";
  }
}
