package letterminer.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import letterminer.audit.Audit;
import letterminer.audit.AuditException;
import letterminer.audit.AuditFiles;
import letterminer.audit.Audits;
import letterminer.corrections.CorrectionException;
import letterminer.runs.RunException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** States error rates of a run from a sample that people check. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Estimates how often the values of a run are wrong or missing, from a random sample that people check.",
    subcommands = {
      AuditCommand.Draw.class, AuditCommand.Status.class, AuditCommand.Report.class, AuditCommand.Export.class
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:done", "2:wrong usage, or run or audit could not be read or written"},
    footer = {
      "",
      "Examples:",
      "  letterminer audit draw output -n 200 --seed 1",
      "  letterminer review output --audit audit",
      "  letterminer audit status output",
      "  letterminer audit report output --format markdown > audit.md",
      "  letterminer audit export output --format dsl-csv -o marks.csv"
    })
final class AuditCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Choose a command: draw, status, report or export.");
  }

  /** The common part of all subcommands. */
  private interface Work {
    int run() throws RunException, AuditException, CorrectionException, IOException;
  }

  private static int attempt(CommandSpec spec, Work work) {
    try {
      return work.run();
    } catch (RunException | AuditException | CorrectionException e) {
      spec.commandLine().getErr().println("letterminer: " + e.getMessage());
    } catch (FileAlreadyExistsException e) {
      spec.commandLine().getErr().println("letterminer: " + e.getFile() + " exists and is not a folder.");
    } catch (IOException e) {
      spec.commandLine().getErr().println("letterminer: nothing could be read or written there: " + e.getMessage()
          + ". Check that its folder exists and that you may write there.");
    }
    return 2;
  }

  /** The run and the audit. */
  static final class Which {
    @Parameters(paramLabel = "RUN", description = "The output folder of a run.")
    private Path run;

    @Option(names = "--audit", paramLabel = "NAME", description = "The audit, if the run has several.")
    private Optional<String> name;

    @Option(names = "--reader", paramLabel = "NAME", description = "Count only the marks of this reader.")
    private Optional<String> reader;

    Audit open() throws AuditException {
      return name.isPresent() ? Audit.open(run, name.get()) : Audit.open(run);
    }
  }

  /** Draws an audit. */
  @Command(
      name = "draw",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      description = "Draws letters, by family and years, then values of these, by field and certainty, and pages to be read "
          + "for what is missing. The sample goes to RUN/audits/NAME, with the probability of each.",
      footer = {
        "", "Examples:", "  letterminer audit draw output -n 200 --seed 1",
        "  letterminer audit draw output -n 500 --pages 80 --seed 7 --name spring"
      })
  static final class Draw implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "The output folder of a run.")
    private Path run;

    @Option(names = {"-n", "--values"}, paramLabel = "N", defaultValue = "200",
        description = "Values to be checked (default: ${DEFAULT-VALUE}). A few more are drawn if a field would have none.")
    private int values;

    @Option(names = "--letters", paramLabel = "N",
        description = "Letters to draw them from (default: one for every 5 values). At least 2 of each family and years are drawn.")
    private Integer letters;

    @Option(names = "--pages", paramLabel = "N",
        description = "Pages to be read for what is missing (default: one for every 5 values).")
    private Integer pages;

    @Option(names = "--seed", paramLabel = "N", required = true,
        description = "Any number; the same seed draws the same sample of the same run.")
    private long seed;

    @Option(names = "--years", paramLabel = "N", defaultValue = "5",
        description = "Number of years whose letters form a stratum of a family (default: ${DEFAULT-VALUE}).")
    private int years;

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "audit",
        description = "Name of the audit (default: ${DEFAULT-VALUE}).")
    private String name;

    @Override
    public Integer call() {
      boolean isPossible = values > 0 && values <= 1_000_000 && (letters == null || letters > 0) && (pages == null || pages >= 0)
          && years > 0 && years <= 1000;
      if (!isPossible) {
        throw new ParameterException(spec.commandLine(), "-n, --letters and --years take 1 or a larger number, --pages 0 or a larger one.");
      }
      return attempt(spec, () -> {
        Audit audit = Audits.draw(run, name, new Audits.Wanted(values, number(letters), number(pages), seed, years));
        long drawn = audit.rows().stream().filter(r -> !r.isPage()).count();
        long inLetters = audit.rows().stream().map(r -> r.letter()).distinct().count();
        spec.commandLine().getOut().println(drawn + " values and " + (audit.rows().size() - drawn) + " pages of " + inLetters
            + " letters drawn to " + audit.folder() + ". Check them: letterminer review " + NextStep.word(run) + " --audit " + name);
        return 0;
      });
    }

    private static OptionalInt number(Integer given) {
      return given == null ? OptionalInt.empty() : OptionalInt.of(given);
    }
  }

  /** Reports the progress of audits. */
  @Command(
      name = "status",
      mixinStandardHelpOptions = true,
      description = "Shows how much of each audit of a run has been checked, and what has not.",
      footer = {"", "Example:", "  letterminer audit status output"})
  static final class Status implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "The output folder of a run.")
    private Path run;

    @Override
    public Integer call() {
      return attempt(spec, () -> {
        List<String> names = Audit.names(run);
        if (names.isEmpty()) {
          Audit.open(run); // Its message explains how to draw one.
        }
        for (String name : names) {
          Audits.status(run, Audit.open(run, name)).forEach(spec.commandLine().getOut()::println);
        }
        return 0;
      });
    }
  }

  /** Reports error rates. */
  @Command(
      name = "report",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      description = "States error rates with 95 %% intervals for all values, each field, family and years, reweighted to the whole "
          + "run; precision, recall and F1; how many more to check; how two readers agree; and a methods paragraph.",
      footer = {
        "", "Examples:", "  letterminer audit report output", "  letterminer audit report output --format markdown > audit.md",
        "  letterminer audit report output --half-width 0.02"
      })
  static final class Report implements Callable<Integer> {
    /** The formats of a report. */
    enum Format {
      TEXT, MARKDOWN, JSON, CSV
    }

    @Spec private CommandSpec spec;
    @Mixin private Which which;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
        description = "text, markdown (with a table and a paragraph for a paper), json or csv (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(names = "--half-width", paramLabel = "SHARE", defaultValue = "0.05",
        description = "Show how many more to check for intervals of plus or minus this share (default: ${DEFAULT-VALUE}).")
    private double halfWidth;

    @Override
    public Integer call() {
      if (!(halfWidth > 0 && halfWidth < 0.5)) {
        throw new ParameterException(spec.commandLine(), "--half-width takes a share between 0 and 0.5, such as 0.05.");
      }
      return attempt(spec, () -> {
        spec.commandLine().getOut().print(Audits.report(
            which.run, which.open(), format.name().toLowerCase(Locale.ROOT), halfWidth, which.reader));
        spec.commandLine().getOut().flush();
        return 0;
      });
    }
  }

  /** Exports an audit. */
  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      description = "Writes an audit for other programs: R, Label Studio, or drafts of gold for 'letterminer evaluate'.",
      footer = {
        "", "Examples:", "  letterminer audit export output --format dsl-csv --field point -o points.csv",
        "  letterminer audit export output --format label-studio -o tasks",
        "  letterminer audit export output --format gold -o drafts"
      })
  static final class Export implements Callable<Integer> {
    private static final List<String> FORMATS = List.of("dsl-csv", "label-studio", "gold");

    @Spec private CommandSpec spec;
    @Mixin private Which which;

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = {
          "One of:",
          "dsl-csv: all values with what the program says, what readers say, and the probability of being checked, for "
              + "analyses that correct for errors (package dsl for R)",
          "label-studio: the sample as tasks for Label Studio, with boxes in percent or spans of text",
          "gold: drafts for 'letterminer evaluate', from the letters drawn and the marks"
        })
    private String format;

    @Option(names = {"-o", "--output"}, paramLabel = "PATH", required = true,
        description = "The file for dsl-csv, the folder for the others.")
    private Path output;

    @Option(names = "--field", paramLabel = "FIELD", description = "dsl-csv: only values of this field, such as point or judgement.")
    private Optional<String> field;

    @Option(names = "--part", paramLabel = "PART",
        description = "dsl-csv: the part of the values that your analysis uses (default: polarity of points, grade of judgements, "
            + "reason of missing ones, name of persons, first day of spans, the value of others).")
    private Optional<String> part;

    @Option(names = "--source", paramLabel = "FOLDER",
        description = "label-studio: where the files of the run are now, if they were moved: a folder or an archive. May be "
            + "given again.")
    private List<Path> sources = List.of();

    @Option(names = "--pictures", paramLabel = "PREFIX", defaultValue = "pages/",
        description = "label-studio: what the addresses of the pages' pictures begin with, before LETTER-N.png (default: "
            + "${DEFAULT-VALUE}, as 'review --export' writes them).")
    private String pictures;

    @Override
    public Integer call() {
      if (!FORMATS.contains(format)) {
        throw new ParameterException(spec.commandLine(), "--format: '" + format + "' is not one of " + String.join(", ", FORMATS) + ".");
      }
      return attempt(spec, () -> {
        Audit audit = which.open();
        String done = switch (format) {
          case "dsl-csv" -> Audits.exportDsl(which.run, audit, which.reader, field, part, output) + " values written to " + output;
          case "gold" -> Audits.exportGold(which.run, audit, which.reader, output) + " drafts of gold written to " + output
              + ". Read each whole document before you take 'draft' out of its file";
          default -> "Written: " + labelStudio(audit);
        };
        spec.commandLine().getOut().println(done + ".");
        return 0;
      });
    }

    private String labelStudio(Audit audit) throws RunException, CorrectionException, AuditException, IOException {
      try (RunFiles files = new RunFiles(which.run, sources)) {
        AuditFiles sampled = new AuditFiles(files.documents(), files.pages());
        return Audits.exportLabelStudio(which.run, audit, which.reader, sampled, pictures, output)
            .stream().map(Path::toString).collect(Collectors.joining(", "));
      }
    }
  }
}
