package letterminer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import letterminer.catalogue.CatalogueException;
import letterminer.catalogue.CatalogueReader;
import letterminer.dataset.Dataset;
import letterminer.engine.ReadingPlan;
import letterminer.panel.OwnArea;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The input, output and settings of a run on Spark: the options of {@code extract} that make sense there, and some more. */
public final class SparkOptions {
  private static final int MOST_BATCH = 1_000_000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(index = "0", paramLabel = "INPUT",
      description = "A folder with everything below it, a .zip, .tar or .tar.gz, or a file; a path or an address of any file system "
          + "that Spark can read, such as hdfs:// or s3a://.")
  private String input;

  @Parameters(index = "1", paramLabel = "OUTPUT", description = "Folder for the tables, a path or an address.")
  private String output;

  @Mixin private ReadingOptions reading;

  @Mixin private LimitOptions limits;

  @Option(names = "--sentences",
      description = "Write the table of sentences too: every sentence of narrative and of points, with its polarity.")
  private boolean sentences;

  @Option(
      names = "--catalogue", paramLabel = "FILE.csv",
      description = "What you know about the files, as for 'extract'; a file of the machine that starts the job.")
  private Path catalogue;

  @Option(
      names = "--corrections", paramLabel = "FILE.jsonl",
      description = "Corrections to apply to the tables, a file of the machine that starts the job (default: corrections.jsonl in the "
          + "output folder, if it is there). What was read stays as it was.")
  private Path corrections;

  @Option(names = "--no-corrections", description = "Write the tables as the letters were read, without any corrections.")
  private boolean uncorrected;

  @Option(names = "--jsonl", description = "Write letters.jsonl too, in parts compressed with gzip.")
  private boolean jsonl;

  @Option(names = "--batch-files", paramLabel = "N", defaultValue = "0",
      description = "How many files are read between two points at which an interrupted run can resume (default: 1,000 for each "
          + "core, at least 4,000).")
  private int batch;

  @Option(names = "--fresh", description = "Read everything again, including what an earlier run has read.")
  private boolean fresh;

  @Option(names = "--retry-failed",
      description = "Read again the files that an earlier run gave up on (out of time, out of memory, too large, crashed).")
  private boolean retry;

  /**
   * Runs a command with these options, as the program runs its own.
   *
   * @param name the command's name in messages
   * @return the exit status
   */
  public static int run(Callable<Integer> command, String name, PrintWriter out, PrintWriter err, String... args) {
    return Main.run(new CommandLine(command).setCommandName(name), out, err, args);
  }

  /** Reports mistakes in an option before the run starts. */
  public void check() {
    reading.check();
    if (batch < 0 || batch > MOST_BATCH) {
      throw new ParameterException(
          command.commandLine(), "--batch-files: " + batch + " is not between 1 and " + MOST_BATCH + ".");
    }
    if (corrections != null && uncorrected) {
      throw new ParameterException(command.commandLine(), "--corrections and --no-corrections exclude each other.");
    }
    plan();
    checkAdditions();
  }

  private void checkAdditions() {
    try {
      if (catalogue != null) {
        CatalogueReader.read(catalogue, Dataset.columnsOfLetters());
      }
      if (corrections != null && !Files.isRegularFile(corrections)) {
        throw new BadFileException(command.commandLine(), "--corrections: there is no file " + corrections + ".");
      }
    } catch (CatalogueException e) {
      throw new BadFileException(command.commandLine(), "--catalogue: " + e.getMessage());
    }
  }

  /** The input. */
  public String input() {
    return input;
  }

  /** The output folder. */
  public String output() {
    return output;
  }

  /** How documents are read. */
  public ReadingPlan plan() {
    return reading.plan(limits);
  }

  /** How areas of the researcher's own families are compared. */
  public List<OwnArea> areas() {
    return reading.areas();
  }

  /** Identifies everything that records depend on besides documents and limits. */
  public String identity() throws IOException {
    return reading.identity().toString();
  }

  /** Its components by name, without the program. */
  public Map<String, String> settings() throws IOException {
    return reading.identity().settings();
  }

  /** Identifies the limits. */
  public String limits() {
    return limits.word();
  }

  /** The program's version. */
  public String version() {
    return ProgramVersion.number();
  }

  /** The catalogue's file; empty if there is none. */
  public String catalogue() {
    return catalogue == null ? "" : catalogue.toString();
  }

  /** Whether corrections in the output folder are not applied. */
  public boolean uncorrected() {
    return uncorrected;
  }

  /** The file of corrections that was named; empty if there is none. */
  public String corrections() {
    return corrections == null ? "" : corrections.toString();
  }

  public boolean sentences() {
    return sentences;
  }

  public boolean jsonl() {
    return jsonl;
  }

  public boolean fresh() {
    return fresh;
  }

  public boolean retry() {
    return retry;
  }

  /**
   * Files between two commits.
   *
   * @param cores of the cluster
   */
  public int batch(int cores) {
    return batch > 0 ? batch : Math.min(MOST_BATCH, Math.max(4_000, 1_000 * cores));
  }
}
