package letterminer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import letterminer.batch.Export;
import letterminer.dataset.DatasetWriter;
import letterminer.dataset.OutputFolder;
import letterminer.drivers.DriverException;
import letterminer.polarity.PointJudge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the tables of a run in another form. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes the tables of a run in another form, into a separate folder, from the records that the run "
        + "kept. No letter is read again.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:the tables are written", "2:wrong usage, or nothing could be written"},
    footer = {
      "",
      "Examples:",
      "  letterminer export output -o for-spreadsheets --format xlsx",
      "  letterminer export output -o for-r --format parquet --sentences"
    })
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RUN", description = "The output folder of a run of 'extract'.")
  private Path run;

  @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true, description = "Folder for the tables.")
  private Path output;

  @Mixin private TableOptions tables;

  @Mixin private final ClassifierOption classifier;

  private final Bundled bundled;

  ExportCommand(Bundled bundled) {
    this.bundled = bundled;
    classifier = new ClassifierOption(bundled);
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    classifier.check();
    tables.check();
    if (!Files.isDirectory(run)) {
      throw new ParameterException(spec.commandLine(), "There is no folder " + run + ".");
    }
    if (run.toAbsolutePath().normalize().equals(output.toAbsolutePath().normalize())) {
      throw new ParameterException(
          spec.commandLine(), "-o: the tables need a folder of their own; 'extract' writes those of " + run + ".");
    }
    tables.readCorrections(run, bundled::profiles);
    try (OutputFolder source = OutputFolder.open(run); Export export = new Export(source)) {
      tables.prepare(export.version(), err);
      write(export);
      return 0;
    } catch (DriverException e) {
      err.println("letterminer: " + e.getMessage() + ".");
      return 2;
    } catch (IOException e) {
      err.println("letterminer: " + run + " could not be exported to " + output + ": " + e.getMessage() + ".");
      return 2;
    }
  }

  private void write(Export export) throws IOException {
    try (OutputFolder target = OutputFolder.open(output);
        DatasetWriter writer = new DatasetWriter(target, tables.chosen(), export.version(), export.areas())) {
      export.write(
          tables.renderer(tables.chosen(), () -> judge(export.model())), writer, (file, tally, nanos) -> { },
          tables.corrections(), Runtime.getRuntime().availableProcessors());
      tables.corrections().sentence().ifPresent(spec.commandLine().getErr()::println);
      writer.sentences().forEach(spec.commandLine().getErr()::println);
    }
  }

  /** Sentences are read by the model that read the run's points; otherwise a table would mix two models. */
  private PointJudge judge(String model) {
    PointJudge judge = classifier.judge();
    if (!judge.version().equals(model)) {
      throw new ParameterException(
          spec.commandLine(), "--sentences: the run was made with polarity model " + model + ", this program has "
              + judge.version() + "; name the run's with --model.");
    }
    return judge;
  }
}
