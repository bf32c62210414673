package letterminer.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import letterminer.dataset.Cells;
import letterminer.dataset.Dataset;
import letterminer.dataset.FileRenderer;
import letterminer.polarity.PointJudge;
import letterminer.polarity.SentenceReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In which form a run's tables are written; none of it changes what is found in a file. */
final class TableOptions {
  /** How builds that give the same bytes each time are told the time (reproducible-builds.org). */
  private static final String EPOCH = "SOURCE_DATE_EPOCH";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--sentences",
      description = "Write sentences.csv too: every sentence of narrative and of points, with its polarity.")
  private boolean sentences;

  @Option(
      names = "--safe-csv",
      description = "Write an apostrophe before each cell that a spreadsheet would run as a formula.")
  private boolean safe;

  @Option(
      names = "--created",
      paramLabel = "TIME",
      description = "Say in the descriptors when the dataset was made, as 2026-03-01T12:00:00Z, or 'now' (default: "
          + "the environment's SOURCE_DATE_EPOCH, or nothing, so that the same inputs give the same bytes).")
  private String created;

  boolean sentences() {
    return sentences;
  }

  Dataset dataset() {
    return new Dataset(sentences, safe ? Cells.SAFE_FOR_SPREADSHEETS : Cells.AS_THEY_ARE, created());
  }

  /** Says what is wrong with them. */
  void check() {
    created();
  }

  private Optional<Instant> created() {
    try {
      if (created != null) {
        return Optional.of((created.equals("now") ? Instant.now() : Instant.parse(created)).truncatedTo(ChronoUnit.SECONDS));
      }
    } catch (DateTimeParseException e) {
      throw new ParameterException(command.commandLine(),
          "--created: '" + created + "' is no time. Write it as 2026-03-01T12:00:00Z, or 'now'.");
    }
    String epoch = System.getenv(EPOCH);
    try {
      return epoch == null || epoch.isEmpty() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch)));
    } catch (NumberFormatException | DateTimeException e) {
      throw new ParameterException(command.commandLine(), "The environment's " + EPOCH + " is '" + epoch
          + "'. It has to be a number of seconds since 1970; correct it, or give the time with --created.");
    }
  }

  /**
   * What renders the rows of a file.
   *
   * @param judge reads the polarity of sentences; asked for only where they are wanted
   */
  FileRenderer renderer(Supplier<PointJudge> judge) {
    return new FileRenderer(
        dataset(), sentences ? Optional.of(new SentenceReader(judge.get())) : Optional.empty());
  }
}
