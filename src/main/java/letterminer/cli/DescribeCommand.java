package letterminer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import letterminer.runs.RunException;
import letterminer.runs.RunFolder;
import letterminer.summary.RunSummary;
import letterminer.summary.SummaryPrinter;
import letterminer.terminal.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Describes the content of a run. */
@Command(
    name = "describe",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Describes the content of a run: families by year, judgements found and missing, points, values missing by field, "
        + "problems by code, and what to look at first.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:done", "2:wrong usage, or there is no run that could be read"},
    footer = {"", "Example:", "  letterminer describe output"})
final class DescribeCommand implements Callable<Integer> {
  /** The width without a terminal. */
  private static final int USUAL = 80;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RUN", description = "The output folder of a run.")
  private Path run;

  @Option(
      names = "--width", paramLabel = "N",
      description = "Columns to use, " + SummaryPrinter.NARROWEST + " to " + SummaryPrinter.WIDEST
          + " (default: the terminal's, or " + USUAL + ").")
  private Integer width;

  @Override
  public Integer call() {
    if (width != null && (width < SummaryPrinter.NARROWEST || width > SummaryPrinter.WIDEST)) {
      throw new ParameterException(spec.commandLine(), "--width: " + width + " is not between "
          + SummaryPrinter.NARROWEST + " and " + SummaryPrinter.WIDEST + ".");
    }
    PrintWriter out = spec.commandLine().getOut();
    try {
      RunSummary summary = RunSummary.of(RunFolder.open(run));
      new SummaryPrinter(out, width == null ? terminalWidth() : width).print(summary);
      out.flush();
      return 0;
    } catch (RunException e) {
      spec.commandLine().getErr().println("letterminer: " + e.getMessage());
      return 2;
    }
  }

  /** Output to a pipe or a file is the same on every machine. */
  private int terminalWidth() {
    return Screen.isTerminal() ? spec.usageMessage().autoWidth(true).width() : USUAL;
  }
}
