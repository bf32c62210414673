package letterminer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import letterminer.LetterFile;
import letterminer.Letterminer;
import letterminer.dataset.DatasetWriter;
import letterminer.dataset.InputFiles;
import letterminer.dataset.InputFiles.InputFile;
import letterminer.model.Letter;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.polarity.PointJudge;
import letterminer.polarity.SentenceReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files and writes the dataset. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Reads letters and writes a dataset: letters.jsonl, letters.csv, judgements.csv, "
        + "points.csv, problems.csv and datapackage.json; with --sentences also sentences.csv.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every input was read",
      "1:some inputs gave no letter or were cut off (see problems.csv); the rest is written",
      "2:wrong usage, or nothing could be written"
    },
    footer = {
      "",
      "Examples:",
      "  letterminer extract corpus/letters -o output",
      "  letterminer extract archive more/letter.pdf -o run1 --quiet",
      "  letterminer extract archive -o run2 --profiles my-profiles",
    })
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, or folders (with all below them): .pdf, .txt, .md.")
  private List<Path> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Folder for the dataset (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Option(names = {"-q", "--quiet"}, description = "No progress and no summary.")
  private boolean quiet;

  @Mixin private ProfileOption profiles;

  @Mixin private StructureOption structure;

  @Mixin private ClassifierOption classifier;

  @Option(
      names = "--sentences",
      description = "Write sentences.csv too: every sentence of narrative and of points, with its polarity.")
  private boolean sentences;

  private final Map<String, String> seen = new HashMap<>();
  private int letters;
  private int without;
  private int partly;
  private int problems;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        err.println("letterminer: there is no file or folder " + input + ".");
        return 2;
      }
    }
    PointJudge judge = classifier.judge();
    Letterminer miner = Letterminer.with(profiles.load(), structure.value(), judge);
    Optional<SentenceReader> reader =
        sentences ? Optional.of(new SentenceReader(judge)) : Optional.empty();
    List<InputFile> files;
    try {
      files = InputFiles.list(inputs);
    } catch (IOException e) {
      err.println("letterminer: the input could not be listed: " + e.getMessage() + ".");
      return 2;
    }
    Progress progress = new Progress(err, files.size(), quiet);
    try (DatasetWriter writer = new DatasetWriter(output, reader)) {
      for (InputFile file : files) {
        write(file, miner.read(file.path(), file.name()), writer);
        progress.step(file.name());
      }
      writer.finish(Main.Version.text(), judge.version());
    } catch (IOException e) {
      err.println("letterminer: nothing could be written to " + output + ": " + reason(e) + ".");
      return 2;
    }
    progress.end(letters + " letters from " + files.size() + " files, " + without
        + " without a letter, " + problems + " problems; written to " + output + ".");
    return without > 0 || partly > 0 ? 1 : 0;
  }

  private String reason(IOException e) {
    if (Files.exists(output) && !Files.isDirectory(output)) {
      return "it is a file, not a folder";
    }
    return e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
  }

  private void write(InputFile file, LetterFile read, DatasetWriter writer) throws IOException {
    if (read.letters().isEmpty()) {
      without++;
      for (Problem problem : read.problems()) {
        writer.add(file.name(), problem);
        problems++;
      }
      return;
    }
    String twin = seen.putIfAbsent(read.fingerprint(), file.name());
    boolean cut = false;
    for (Letter letter : read.letters()) {
      Letter checked = twin == null ? letter : asTwin(letter, twin);
      writer.add(checked);
      letters++;
      problems += checked.problems().size();
      cut |= checked.problems().stream().anyMatch(p ->
          p.code() == ProblemCode.FILE_TRUNCATED || p.code() == ProblemCode.PAGE_UNREADABLE);
    }
    partly += cut ? 1 : 0;
  }

  private static Letter asTwin(Letter letter, String twin) {
    List<Problem> all = new java.util.ArrayList<>(letter.problems());
    all.add(Problem.of(
        ProblemCode.DUPLICATE_LETTER, "The same text was read from " + twin + " in this run."));
    return letter.withProblems(all);
  }
}
