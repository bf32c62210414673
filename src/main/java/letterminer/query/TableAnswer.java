package letterminer.query;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints an answer in columns for people. The first rows decide their widths; the rest is streamed. */
final class TableAnswer implements AnswerWriter {
  private static final int MEASURED = 200;
  private static final int WIDEST = 60;

  private final PrintWriter out;
  private final List<List<String>> waiting = new ArrayList<>();
  private List<String> names = List.of();
  private int[] widths = {};
  private boolean[] numbers = {};
  private long count;
  private boolean isCut;

  TableAnswer(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begin(List<String> columns) {
    names = columns;
    widths = columns.stream().mapToInt(n -> Math.min(WIDEST, n.length())).toArray();
    numbers = new boolean[columns.size()];
    waiting.clear();
    count = 0;
    isCut = false;
  }

  @Override
  public void row(List<Object> values) {
    if (count == 0) {
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = values.get(i) instanceof Number;
      }
    }
    List<String> cells = values.stream().map(v -> SqlValues.text(v).replaceAll("\\s", " ")).toList();
    count++;
    if (count <= MEASURED) {
      waiting.add(cells);
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST, cells.get(i).length()));
      }
    } else {
      release();
      print(cells);
    }
  }

  /** Prints the header and the measured rows. */
  private void release() {
    if (!waiting.isEmpty()) {
      head();
      waiting.forEach(this::print);
      waiting.clear();
    }
  }

  private void head() {
    print(names);
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("-".repeat(width));
    }
    out.println(String.join("  ", rule));
  }

  private void print(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (cell.length() > widths[i]) {
        isCut = true;
        cell = cell.substring(0, Math.max(0, widths[i] - 1)) + "\u2026";
      }
      String space = " ".repeat(widths[i] - cell.length());
      line.append(i == 0 ? "" : "  ").append(numbers[i] ? space + cell : cell + space);
    }
    out.println(line.toString().stripTrailing());
  }

  @Override
  public void end() {
    if (count == 0) {
      head();
    }
    release();
    out.println(count + (count == 1 ? " row" : " rows")
        + (isCut ? "; cells that end in \u2026 are cut, --format csv has them whole" : ""));
    out.flush();
  }
}
