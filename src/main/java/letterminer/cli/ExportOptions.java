package letterminer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import letterminer.review.LetterChoice;
import letterminer.review.ReviewApi;
import letterminer.runs.RunException;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which part of a run is exported to files that a browser opens without a server, and where. */
final class ExportOptions {
  @Option(
      names = "--export", paramLabel = "DIR", required = true,
      description = "Write the letters, their pages and marks into a folder, of which a browser opens index.html from disk. "
          + "An earlier export there is replaced; a folder with other content is left alone.")
  private Path folder;

  @Option(
      names = "--letters", paramLabel = "ID,...|FILE",
      description = "Only these: ids of letters or names of files, separated by commas, or a file that has one per line.")
  private String letters;

  @Option(names = "--sample", paramLabel = "N", description = "Only this many of them, drawn at random.")
  private Integer sample;

  @Option(names = "--seed", paramLabel = "S", description = "Seed of that random sample (default: 1).")
  private long seed = 1;

  /** Rejects impossible options. */
  void check(CommandLine line) {
    if (sample != null && sample < 1) {
      throw new ParameterException(line, "--sample: at least 1 letter is needed.");
    }
  }

  /** Exports; returns the exit status. */
  int write(ReviewApi api, PrintWriter err) throws IOException, RunException {
    LetterChoice choice = new LetterChoice(named(), Optional.ofNullable(sample), seed);
    List<String> failures;
    try (Progress progress = new Progress(err, api.count(choice), Progress.Amount.PROGRESS)) {
      failures = api.export(folder, choice, file -> progress.step(file, false));
    }
    failures.forEach(failure -> err.println("letterminer: " + failure));
    try (Stream<Path> all = Files.walk(folder)) {
      long bytes = all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
      err.println("letterminer: exported to " + folder + ", " + Math.max(1, bytes / 1_000_000) + " MB: open "
          + folder.resolve("index.html") + " in a browser.");
    }
    return failures.isEmpty() ? 0 : 1;
  }

  private Optional<List<String>> named() throws IOException {
    if (letters == null) {
      return Optional.empty();
    }
    Optional<Path> file = file();
    List<String> names = file.isPresent() ? Files.readAllLines(file.get()) : List.of(letters.split(","));
    return Optional.of(names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList());
  }

  private Optional<Path> file() {
    try {
      return Optional.of(Path.of(letters)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
