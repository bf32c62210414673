package letterminer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import letterminer.report.LetterFolder;
import letterminer.report.Report;
import letterminer.report.ReportPage;
import letterminer.runs.RunException;
import letterminer.runs.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws what is in a run. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Draws what is in a run, as one HTML file that opens from disk and needs no network: letters by family and "
        + "year, authorities on a map, grades and how they changed, strengths and weaknesses by area and theme, problems, "
        + "what is missing, and the rates of the run's audits. Each chart has its numbers in a table under it, and each "
        + "number its letters.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:written", "2:wrong usage, no run that could be read, or the file could not be written"},
    footer = {
      "",
      "Examples:",
      "  letterminer report output -o report.html",
      "  letterminer report run1 -o reports/run1.html --letters archive",
    })
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RUN", description = "The output folder of a run.")
  private Path run;

  @Option(
      names = {"-o", "--output"}, paramLabel = "FILE", defaultValue = "report.html",
      description = "The file to write (default: ${DEFAULT-VALUE}). An existing file is replaced.")
  private Path output;

  @Option(
      names = "--letters", paramLabel = "FOLDER",
      description = "The folder that was read, so that links open its files. Without it, links that are not addresses "
          + "begin in the report's own folder.")
  private Path letters;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    if (letters != null && !Files.isDirectory(letters)) {
      err.println("letterminer: --letters: " + letters + " is not a folder.");
      return 2;
    }
    try {
      Report report = Report.of(RunFolder.open(run));
      ReportPage.write(report, letters == null ? "" : LetterFolder.from(output, letters), output);
      int count = report.figures().summary().letters().size();
      spec.commandLine().getOut().println(
          "Wrote " + output + ", " + count + (count == 1 ? " letter" : " letters") + ". Open it in a browser.");
      return 0;
    } catch (RunException e) {
      err.println("letterminer: " + e.getMessage());
    } catch (IOException e) {
      err.println("letterminer: " + output + " could not be written: " + RunLog.reason(e, output) + ".");
    }
    return 2;
  }
}
