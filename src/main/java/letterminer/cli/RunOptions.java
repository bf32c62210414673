package letterminer.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a run works; none of these options changes the output for a readable file. */
final class RunOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-t", "--threads"}, paramLabel = "N",
      description = "How many documents to read at once (default: the number of processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--fresh", description = "Read everything again, including what an earlier run has read.")
  private boolean fresh;

  @Option(
      names = "--retry-failed",
      description = "Read again the files that an earlier run gave up on (out of time, out of memory, too large, crashed).")
  private boolean retry;

  @Option(
      names = "--in-process",
      description = "Read in this process instead of one that can be killed: a little faster, and only for files "
          + "that you trust. Limits of time and memory do not hold then.")
  private boolean inProcess;

  @Option(
      names = "--allow-empty",
      description = "Accept inputs that hold no document. Otherwise such a run is refused, because tables without rows "
          + "would replace existing ones.")
  private boolean allowEmpty;

  @Option(
      names = "--keep-limit", paramLabel = "MB", defaultValue = "2000",
      description = "Maximum size of the records kept for the next run (default: ${DEFAULT-VALUE}); those of other "
          + "programs, profiles, models or options are deleted first. 'letterminer clean' deletes them all.")
  private long keep;

  @Mixin private LimitOptions limits;

  @Option(names = {"-q", "--quiet"}, description = "No progress and no summary.")
  private boolean quiet;

  @Option(names = {"-v", "--verbose"}, description = "A line for each file: outcome, letters, time.")
  private boolean verbose;

  @Option(names = "--log", paramLabel = "FILE", description = "Add those lines, with the time, to a file.")
  private Path log;

  @Mixin private DebugOption debug;

  int threads() {
    return threads;
  }

  boolean fresh() {
    return fresh;
  }

  boolean retry() {
    return retry;
  }

  boolean allowEmpty() {
    return allowEmpty;
  }

  boolean inProcess() {
    return inProcess;
  }

  /** Largest size of kept records, in bytes. */
  long mostKept() {
    return keep * 1_000_000;
  }

  LimitOptions limits() {
    return limits;
  }

  Progress.Amount amount() {
    return quiet ? Progress.Amount.NOTHING : verbose ? Progress.Amount.EVERY_FILE : Progress.Amount.PROGRESS;
  }

  Optional<Path> log() {
    return Optional.ofNullable(log);
  }

  /** Reports mistakes in an option. */
  void check() {
    if (threads < 1 || threads > 256) {
      throw new ParameterException(command.commandLine(), "--threads: " + threads + " is not between 1 and 256.");
    }
    if (keep < 0 || keep > 1_000_000) {
      throw new ParameterException(command.commandLine(), "--keep-limit: " + keep + " is not between 0 and 1000000.");
    }
    limits.limits();
    limits.mostBytes();
    limits.mostOutput();
  }
}
