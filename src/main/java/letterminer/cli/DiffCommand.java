package letterminer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import letterminer.rundiff.Reports;
import letterminer.rundiff.RunDiff;
import letterminer.runs.RunException;
import letterminer.runs.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two runs. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Compares two runs: files, letters, header fields, people, judgements, points, problems, catalogue columns, rows of the panel and of changes that were added, "
        + "removed or changed, and differences in versions, profiles, model, settings and files. The summary "
        + "comes first, then each change by letter; [-...-] is only in OLD, {+...+} only in NEW.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the runs agree on every file and letter",
      "1:something differs",
      "2:wrong usage, or the runs could not be compared"
    },
    footer = {
      "",
      "Examples:",
      "  letterminer diff run1 run2 --summary",
      "  letterminer diff run1 run2 --format csv > changes.csv",
    })
final class DiffCommand implements Callable<Integer> {
  /** The formats of the changes. */
  enum Format { TEXT, JSON, CSV }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = "The output folder of a run.")
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW", description = "The output folder of another run.")
  private Path now;

  @Option(
      names = "--format", paramLabel = "FORMAT", defaultValue = "text",
      description = "text, json (one object) or csv (a row for each change, no summary) (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(names = "--summary", description = "Print the summary alone; not for csv.")
  private boolean summary;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try (RunDiff diff = RunDiff.between(RunFolder.open(old), RunFolder.open(now))) {
      switch (format) {
        case TEXT -> Reports.text(diff, !summary, out);
        case JSON -> Reports.json(diff, !summary, out);
        case CSV -> Reports.csv(diff, out);
      }
      out.flush();
      return diff.summary().isSame() ? 0 : 1;
    } catch (RunException e) {
      err.println("letterminer: " + e.getMessage());
    } catch (IOException e) {
      err.println("letterminer: the changes could not be written: " + e.getMessage() + ".");
    }
    return 2;
  }
}
