package letterminer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import letterminer.Anatomy;
import letterminer.model.LetterFile;
import letterminer.Letterminer;
import letterminer.dataset.Json;
import letterminer.model.Letter;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.model.Sha256;
import letterminer.profile.Choice;
import letterminer.reading.Document;
import letterminer.reading.DocumentReader;
import letterminer.reading.ReadingException;
import letterminer.reading.ReadingSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints one file's letters for a reader. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Prints what was found in a letter: who, when, the grades and where they are stated, "
        + "the points by area, problems last.",
    footer = {
      "",
      "Marks: + strength, - weakness, ~ mixed, . neutral, ? unknown.",
      "",
      "Examples:",
      "  letterminer show letter.pdf",
      "  letterminer show letter.pdf --json",
      "  letterminer show letter.pdf --why",
      "  letterminer show letter.pdf --layout letter.html",
    })
final class ShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A letter: .pdf, .txt or .md.")
  private Path file;

  @Option(names = "--json", description = "Print the record of letters.jsonl, indented.")
  private boolean json;

  @Option(names = "--blocks", description = "Print what layout made of the pages: block by block.")
  private boolean blocks;

  @Option(
      names = "--layout",
      paramLabel = "OUT",
      description = "Draw the pages with a box for each block, table, point and grade: into one page for a "
          + "browser if OUT ends in .html, into a picture of each page if it ends in .png.")
  private Path drawing;

  @Option(names = "--why", description = "Print how each profile measured up, and why.")
  private boolean why;

  @Mixin private DebugOption debug;

  @Mixin private final ProfileOption profiles;

  @Mixin private StructureOption structure;

  @Mixin private final ClassifierOption classifier;

  ShowCommand(Bundled bundled) {
    profiles = new ProfileOption(bundled);
    classifier = new ClassifierOption(bundled);
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Optional<DrawingFile> target = target();
    if (!Files.isRegularFile(file)) {
      err.println("letterminer: " + file + ": " + whyNoFile());
      return 1;
    }
    String name = file.getFileName().toString();
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (target.isEmpty() && !blocks && !why) {
        return printLetters(read(name, bytes), out, err);
      }
      Letterminer miner = miner();
      if (blocks) {
        new BlockPrinter(out).print(miner.layout(name, bytes));
        return 0;
      }
      if (target.isPresent()) {
        return draw(target.get(), miner.anatomy(name, bytes), bytes, err);
      }
      printChoices(miner.choices(name, bytes), out);
      return 0;
    } catch (IOException e) {
      err.println("letterminer: " + file + ": the file could not be read.");
    } catch (ReadingException e) {
      complain(Problem.of(e.code(), e.getMessage()), err);
    }
    return 1;
  }

  private String whyNoFile() {
    if (Files.isDirectory(file)) {
      return "this is a folder; 'show' takes one file, 'extract' takes folders.";
    }
    return Files.exists(file) ? "this is a pipe, a socket or a device, not a file." : "there is no such file.";
  }

  /** Reads the file while profiles and model are loaded: nothing else takes as long. */
  private LetterFile read(String name, byte[] bytes) {
    Ahead<Attempt> ahead = new Ahead<>(() -> Attempt.at(name, bytes)).begin();
    Letterminer miner = miner();
    try {
      Attempt attempt = ahead.get();
      return attempt.document().map(d -> miner.read(name, Sha256.hex(bytes), d))
          .orElseGet(() -> attempt.failure().orElseThrow());
    } catch (OutOfMemoryError e) {
      return LetterFile.failed(
          Problem.of(ProblemCode.OUT_OF_MEMORY, "The file needs more memory than the program has."));
    }
  }

  /** A document, or why it cannot be read. */
  private record Attempt(Optional<Document> document, Optional<LetterFile> failure) {
    private static Attempt failed(LetterFile failure) {
      return new Attempt(Optional.empty(), Optional.of(failure));
    }

    static Attempt at(String name, byte[] bytes) {
      try {
        Document read = new DocumentReader(ReadingSettings.defaults()).read(name, bytes);
        return new Attempt(Optional.of(read), Optional.empty());
      } catch (ReadingException e) {
        return failed(LetterFile.failed(Problem.of(e.code(), e.getMessage())));
      } catch (RuntimeException | StackOverflowError | LinkageError e) {
        return failed(LetterFile.crashed("reading its pages", e));
      }
    }
  }

  /** What only looks at the layout, or at profiles, needs no classifier. */
  private Letterminer miner() {
    if (blocks || why) {
      return Letterminer.withoutClassifier(profiles.load(), structure.value());
    }
    return Letterminer.with(profiles.load(), structure.value(), classifier.judge());
  }

  private Optional<DrawingFile> target() {
    if (drawing == null) {
      return Optional.empty();
    }
    if (!DrawingFile.canBe(drawing)) {
      throw new ParameterException(
          spec.commandLine(), "--layout: '" + drawing + "' ends neither in .html nor in .png.");
    }
    if (drawing.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
      throw new ParameterException(spec.commandLine(), "--layout: that is the letter itself.");
    }
    return Optional.of(new DrawingFile(drawing));
  }

  private int draw(DrawingFile target, Anatomy anatomy, byte[] bytes, PrintWriter err) {
    try {
      err.println("letterminer: drawn: "
          + target.write(file.getFileName().toString(), anatomy, bytes) + ".");
    } catch (IOException e) {
      err.println("letterminer: nothing could be written to " + drawing + ": " + e.getMessage() + ".");
      return 2;
    }
    return status(anatomy.found(), err);
  }

  private int printLetters(LetterFile read, PrintWriter out, PrintWriter err) throws IOException {
    for (Letter letter : read.letters()) {
      if (json) {
        out.println(Json.indented().writeValueAsString(letter));
      } else {
        new LetterPrinter(out, Ansi.AUTO).print(letter);
      }
    }
    return status(read, err);
  }

  private int status(LetterFile read, PrintWriter err) {
    read.problems().forEach(p -> complain(p, err));
    read.crash().ifPresent(crash -> crash.trace().forEach(err::println));
    return read.letters().isEmpty() ? 1 : 0;
  }

  private void complain(Problem problem, PrintWriter err) {
    err.println("letterminer: " + file + ": " + problem.message() + " (" + problem.code().code() + ") "
        + problem.code().remedy());
  }

  private static void printChoices(List<List<Choice>> letters, PrintWriter out) {
    for (List<Choice> choices : letters) {
      for (Choice choice : choices) {
        out.printf("%-16s %3d of at least %d%s%n", choice.profile().id(), choice.score(),
            choice.profile().atLeast(), choice.fits() ? "" : "  (does not fit)");
        choice.reasons().forEach(r -> out.println("    " + r));
      }
    }
  }
}
