package letterminer.cli;

import java.util.List;
import letterminer.model.Problem;
import letterminer.model.Severity;
import letterminer.terminal.Run;

/** Prints the problems of a letter. */
final class ProblemPrinter {
  private static final String FORMAT = "%-8s";

  private final ScreenWriter out;

  ProblemPrinter(ScreenWriter out) {
    this.out = out;
  }

  /**
   * Prints problems, if there are any.
   *
   * @param remedies whether to say what to do about each
   */
  void print(List<Problem> problems, boolean remedies) {
    if (problems.isEmpty()) {
      return;
    }
    out.heading("Problems");
    for (Problem problem : problems) {
      String page = problem.page().filter(p -> !problem.message().contains("page " + p)).map(p -> "  p" + p).orElse("");
      out.text(
          List.of(Run.plain("  "), new Run(String.format(FORMAT, problem.severity().code()), style(problem.severity())),
              Run.plain(" ")),
          List.of(Run.plain(problem.code().code() + ": " + problem.message()), new Run(page, "faint")));
      if (remedies) {
        out.text(" ".repeat(11), List.of(Run.plain("To do: " + problem.code().remedy())));
      }
    }
  }

  private static String style(Severity severity) {
    return switch (severity) {
      case ERROR -> "red";
      case WARNING -> "yellow";
      case NOTE -> "faint";
    };
  }
}
