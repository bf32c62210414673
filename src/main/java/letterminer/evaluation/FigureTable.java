package letterminer.evaluation;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;

/** Prints the figures: a row for each figure, a column for each family. */
public final class FigureTable {
  private static final int LABEL_WIDTH = 18;
  private static final int WIDTH = 14;
  private static final int WIDTH_WITH_INTERVAL = 22;
  private static final int DIGITS = 3;

  private final Evaluation evaluation;
  private final boolean intervals;

  /**
   * Creates a table.
   *
   * @param intervals whether each figure is followed by its interval
   */
  public FigureTable(Evaluation evaluation, boolean intervals) {
    this.evaluation = evaluation;
    this.intervals = intervals;
  }

  public void print(PrintWriter out) {
    List<String> columns = evaluation.columns();
    StringBuilder head = new StringBuilder(" ".repeat(LABEL_WIDTH));
    columns.forEach(c -> head.append(right(c)));
    out.println(head);
    for (Figure figure : Figure.values()) {
      StringBuilder row = new StringBuilder(figure.code());
      row.append(" ".repeat(LABEL_WIDTH - row.length()));
      columns.forEach(c -> row.append(right(cell(c, figure))));
      if (evaluation.tally(Evaluation.ALL, figure).isSomething()) {
        out.println(row);
      }
    }
  }

  private String cell(String family, Figure figure) {
    OptionalDouble value = evaluation.tally(family, figure).value();
    if (value.isEmpty()) {
      return "-";
    }
    String text = rounded(value.getAsDouble());
    return intervals
        ? text + evaluation.interval(family, figure)
            .map(i -> " [" + rounded(i.low()) + "-" + rounded(i.high()) + "]").orElse(" [    -    ]")
        : text;
  }

  private String right(String text) {
    int width = intervals ? WIDTH_WITH_INTERVAL : WIDTH;
    return " ".repeat(Math.max(0, width - text.codePointCount(0, text.length()))) + text;
  }

  /** Rounds the exact value half to even, which {@code String.format} does not. */
  static String rounded(double value) {
    return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN).toPlainString();
  }
}
