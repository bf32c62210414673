package letterminer.evaluation;

import java.io.PrintWriter;
import java.util.List;
import letterminer.evaluation.Difference.Mismatch;

/** Prints the differences between gold and the run for a person, by family and figure. */
public final class DifferenceList {
  /** Enough of a point to find it. */
  private static final int POINT_LENGTH = 90;

  private final Evaluation evaluation;
  private final int most;

  /**
   * Creates a list.
   *
   * @param most largest number to print for each figure of a family
   */
  public DifferenceList(Evaluation evaluation, int most) {
    this.evaluation = evaluation;
    this.most = most;
  }

  public void print(PrintWriter out) {
    for (String family : evaluation.columns()) {
      for (Figure figure : Figure.values()) {
        List<Difference> differences = evaluation.differences(family, figure);
        if (!differences.isEmpty()) {
          int n = differences.size();
          out.println();
          out.println(family + " " + figure.code() + ": " + n + (n == 1 ? " difference" : " differences")
              + (n > most ? ", the first " + most : ""));
          differences.stream().limit(most).forEach(d -> print(d, out));
        }
      }
    }
  }

  private static void print(Difference d, PrintWriter out) {
    out.println("  " + plain(d.file()
        + d.letter().map(l -> ", " + l).orElse("")
        + d.page().map(p -> ", page " + p).orElse("")
        + d.section().map(s -> " «" + s + "»").orElse("")
        + (d.figure() == Figure.POINTS_F1 ? ": " + what(d) : "")));
    d.point().ifPresent(p -> line("point", shortened(p), out));
    if (d.figure() == Figure.POINTS_F1) {
      out.println("    " + plain(d.marked().orElse("")));
      return;
    }
    line("gold", d.gold().orElse("(nothing)"), out);
    line("run", d.run().orElse(d.figure() == Figure.FOUND ? "(no such letter)" : "(nothing)"), out);
    d.marked().ifPresent(m -> line("", m, out));
  }

  /** A piece is shown beside the whole text, which has a line of its own. */
  private static String what(Difference d) {
    boolean beside = d.kind() == Mismatch.MISSED && d.run().isPresent()
        || d.kind() == Mismatch.EXTRA && d.gold().isPresent();
    return d.kind().code() + (beside ? ", beside the nearest" : "");
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= POINT_LENGTH
        ? text : text.substring(0, text.offsetByCodePoints(0, POINT_LENGTH - 1)) + "…";
  }

  private static void line(String name, String value, PrintWriter out) {
    out.printf("    %-6s%s%n", name, plain(value));
  }

  /** Makes a text one line without terminal control sequences, since files may contain anything. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}\\u0085]+", " ");
  }
}
