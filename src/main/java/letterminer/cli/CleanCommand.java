package letterminer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import letterminer.batch.Batch;
import letterminer.dataset.OutputFolder;
import letterminer.ocr.ScannedPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Deletes the records that runs keep for the next run. */
@Command(
    name = "clean",
    mixinStandardHelpOptions = true,
    description = "Deletes the records that 'extract' keeps in an output folder for the next run. The tables stay; the next "
        + "run reads every file again.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:done", "2:wrong usage, or they could not be deleted"},
    footer = {"", "Example:", "  letterminer clean output"})
final class CleanCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RUN", description = "The output folder of a run.")
  private Path run;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    if (!Files.isDirectory(run)) {
      err.println("letterminer: there is no folder " + run + ".");
      return 2;
    }
    try (OutputFolder folder = OutputFolder.open(run)) {
      long bytes = Batch.deleteRecords(folder) + ScannedPages.forget(OcrOption.cache(folder.state()));
      spec.commandLine().getOut().println(String.format("%.1f MB of kept records deleted from %s.", bytes / 1e6, run));
      return 0;
    } catch (IOException e) {
      err.println("letterminer: the records kept in " + run + " could not be deleted: " + e.getMessage() + ".");
      return 2;
    }
  }
}
