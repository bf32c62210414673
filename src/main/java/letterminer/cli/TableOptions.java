package letterminer.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import letterminer.catalogue.Catalogue;
import letterminer.catalogue.CatalogueException;
import letterminer.catalogue.CatalogueReader;
import letterminer.corrections.CorrectionException;
import letterminer.corrections.CorrectionLog;
import letterminer.corrections.Corrections;
import letterminer.dataset.Cells;
import letterminer.dataset.CorrectionSource;
import letterminer.dataset.Dataset;
import letterminer.dataset.FileRenderer;
import letterminer.dataset.TableFormat;
import letterminer.drivers.DriverException;
import letterminer.formats.Format;
import letterminer.formats.Formats;
import letterminer.polarity.PointJudge;
import letterminer.polarity.SentenceReader;
import letterminer.profile.Profile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The form of a run's tables; none of these options changes what is found in a file. */
final class TableOptions {
  /** The standard variable for the time of reproducible builds (reproducible-builds.org). */
  private static final String EPOCH = "SOURCE_DATE_EPOCH";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--sentences",
      description = "Write sentences.csv too: every sentence of narrative and of points, with its polarity.")
  private boolean sentences;

  @Option(
      names = "--safe-csv",
      description = "CSV that opens safely in a spreadsheet: an apostrophe before each cell that would run as a formula, and "
          + "a byte order mark.")
  private boolean safe;

  @Option(
      names = "--format", split = ",", paramLabel = "FORMAT",
      description = "Formats of the tables, separated by commas: csv, jsonl, parquet, duckdb, xlsx, sqlite (default: csv,jsonl), "
          + "or codebook. letters.jsonl and codebook.md are always written, and the CSV by 'extract' too. The drivers for parquet and duckdb (80 MB), "
          + "and for sqlite (12 MB), are downloaded when first needed.")
  private Set<Format> formats = EnumSet.of(Format.CSV, Format.JSONL);

  @Option(
      names = "--created",
      paramLabel = "TIME",
      description = "Record in the descriptors when the dataset was made, as 2026-03-01T12:00:00Z, or 'now' (default: "
          + "the environment's SOURCE_DATE_EPOCH, or nothing, so that the same inputs give the same bytes).")
  private String created;

  @Option(
      names = "--catalogue",
      paramLabel = "FILE.csv",
      description = "What you know about the files: a row for each with the column file, named as in files.csv, and any of url, "
          + "published and columns of your own. They are added to letters.csv; url gives links, published the year of letters "
          + "that print no date.")
  private Path catalogue;

  @Option(
      names = "--corrections",
      paramLabel = "FILE.jsonl",
      description = "Corrections to apply to the tables (default: corrections.jsonl in the run's folder, if it is there). The values as "
          + "read are kept: without corrections the tables are as before.")
  private Path corrections;

  @Option(names = "--no-corrections", description = "Write the tables as the letters were read, without any corrections.")
  private boolean uncorrected;

  private Optional<Corrections> marks = Optional.empty();
  private List<TableFormat> others = List.of();
  private Optional<Catalogue> read = Optional.empty();

  /**
   * Prepares the formats before anything is read.
   *
   * @param version of the program that read the run
   * @throws DriverException if a driver that they need cannot be used
   */
  void prepare(String version, PrintWriter err) throws DriverException {
    others = Formats.of(formats, Drivers.store(err), version);
  }

  /** What a run of {@code extract} writes: other commands read its CSV. */
  Dataset run() {
    return dataset(true);
  }

  /** The requested formats. */
  Dataset chosen() {
    return dataset(formats.contains(Format.CSV));
  }

  private Dataset dataset(boolean csv) {
    return new Dataset(sentences, safe ? Cells.SAFE_FOR_SPREADSHEETS : Cells.AS_THEY_ARE, csv, others, created(),
        catalogue(), source());
  }

  private Optional<CorrectionSource> source() {
    return marks.filter(Corrections::isPresent).map(c -> new CorrectionSource(c.sha256(), c.count()));
  }

  /**
   * Reads the corrections before anything else.
   *
   * @param run the run's folder, whose own corrections apply if no others are named
   * @param profiles have the scales of grades
   */
  void readCorrections(Path run, Supplier<List<Profile>> profiles) {
    if (corrections != null && uncorrected) {
      throw new ParameterException(command.commandLine(), "--corrections and --no-corrections exclude each other.");
    }
    if (corrections != null && !Files.isRegularFile(corrections)) {
      throw new BadFileException(command.commandLine(), "--corrections: there is no file " + corrections + ".");
    }
    try {
      CorrectionLog log = corrections != null ? CorrectionLog.open(corrections) : CorrectionLog.of(run);
      marks = uncorrected ? Optional.empty() : Optional.of(new Corrections(log.read(), log.file().getFileName().toString(), profiles));
    } catch (CorrectionException e) {
      throw new BadFileException(command.commandLine(), e.getMessage());
    }
  }

  /** People's corrections of the letters. */
  Corrections corrections() {
    return marks.orElse(Corrections.NONE);
  }

  /** Reports mistakes in the options. */
  void check() {
    created();
    catalogue();
  }

  private Catalogue catalogue() {
    if (catalogue != null && read.isEmpty()) {
      try {
        read = Optional.of(CatalogueReader.read(catalogue, Dataset.columnsOfLetters()));
      } catch (CatalogueException e) {
        throw new BadFileException(command.commandLine(), "--catalogue: " + e.getMessage());
      }
    }
    return read.orElse(Catalogue.NONE);
  }

  private Optional<Instant> created() {
    try {
      if (created != null) {
        return Optional.of((created.equals("now") ? Instant.now() : Instant.parse(created)).truncatedTo(ChronoUnit.SECONDS));
      }
    } catch (DateTimeParseException e) {
      throw new ParameterException(command.commandLine(),
          "--created: '" + created + "' is not a time. Write it as 2026-03-01T12:00:00Z, or 'now'.");
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
   * Renders the rows of a file.
   *
   * @param dataset {@link #run} or {@link #chosen}
   * @param judge reads the polarity of sentences; requested only if they are written
   */
  FileRenderer renderer(Dataset dataset, Supplier<PointJudge> judge) {
    return new FileRenderer(
        dataset, sentences ? Optional.of(new SentenceReader(judge.get())) : Optional.empty());
  }
}
