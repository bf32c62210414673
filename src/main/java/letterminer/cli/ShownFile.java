package letterminer.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import letterminer.Anatomy;
import letterminer.Letterminer;
import letterminer.model.Letter;
import letterminer.model.LetterFile;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.office.FileReader;
import letterminer.profile.Choice;
import letterminer.profile.MissingSignal;
import letterminer.profile.Profile;
import letterminer.profiling.Missed;
import letterminer.reading.Document;
import letterminer.reading.ReadingException;
import letterminer.reading.ReadingSettings;
import picocli.CommandLine;

/**
 * A file that is read to be shown.
 *
 * @param path the file
 * @param line the command line, for errors
 */
record ShownFile(
    Path path, ProfileOption profiles, StructureOption structure, OcrOption ocr, ClassifierOption classifier,
    CommandLine line) {

  /** Shows letters; returns the exit status. */
  interface View {
    int show(List<ShownLetter> letters, LetterFile read);
  }

  /** Why it cannot be shown, if that is known without reading it. */
  Optional<String> complaint() {
    if (Files.isRegularFile(path)) {
      return Optional.empty();
    }
    if (Files.isDirectory(path)) {
      return Optional.of("this is a folder; 'show' takes one file or a run, 'extract' takes folders.");
    }
    return Optional.of(
        Files.exists(path) ? "this is a pipe, a socket or a device, not a file." : "there is no such file.");
  }

  /** Reads its letters, shows them, and reports problems. */
  int letters(View view) {
    try {
      LetterFile read = read(Files.readAllBytes(path));
      int shown = view.show(read.letters().stream().map(ShownLetter::ofFile).toList(), read);
      return Math.max(shown, status(read));
    } catch (IOException e) {
      unreadable();
      return 1;
    }
  }

  /** The letter with the same place in this file. */
  Optional<JsonNode> sameLetter(Letter other) {
    if (complaint().isPresent()) {
      line.getErr().println("letterminer: " + path + ": " + complaint().get());
      return Optional.empty();
    }
    try {
      LetterFile read = read(Files.readAllBytes(path));
      status(read);
      String ordinal = other.id().substring(other.id().lastIndexOf('-'));
      return read.letters().stream().filter(l -> l.id().endsWith(ordinal)).findFirst()
          .map(l -> ShownLetter.ofFile(l).record());
    } catch (IOException e) {
      unreadable();
      return Optional.empty();
    }
  }

  /** Reads the file while profiles and model are loaded, which takes the longest. */
  private LetterFile read(byte[] bytes) {
    Ahead<Attempt> ahead = new Ahead<>(() -> Attempt.at(name(), bytes)).begin();
    Letterminer miner = miner();
    try {
      Attempt attempt = ahead.get();
      return attempt.document().map(d -> miner.interpret(name(), bytes, d))
          .orElseGet(() -> attempt.failure().orElseThrow());
    } catch (OutOfMemoryError e) {
      return LetterFile.failed(
          Problem.of(ProblemCode.OUT_OF_MEMORY, "The file needs more memory than the program has."));
    }
  }

  private String name() {
    return path.getFileName().toString();
  }

  /** A document, or the reason why it cannot be read. */
  private record Attempt(Optional<Document> document, Optional<LetterFile> failure) {
    private static Attempt failed(LetterFile failure) {
      return new Attempt(Optional.empty(), Optional.of(failure));
    }

    static Attempt at(String name, byte[] bytes) {
      try {
        Document read = new FileReader(ReadingSettings.defaults()).read(name, bytes);
        return new Attempt(Optional.of(read), Optional.empty());
      } catch (ReadingException e) {
        return failed(LetterFile.failed(Problem.of(e.code(), e.getMessage())));
      } catch (RuntimeException | StackOverflowError | LinkageError e) {
        return failed(LetterFile.crashed("reading its pages", e));
      }
    }
  }

  int printBlocks(PrintWriter out) {
    return read(bytes -> {
      new BlockPrinter(out).print(withoutClassifier().layout(name(), bytes));
      return 0;
    });
  }

  int printChoices(PrintWriter out) {
    return read(bytes -> {
      withoutClassifier().choices(name(), bytes).forEach(choices -> choices.forEach(choice -> print(choice, out)));
      return 0;
    });
  }

  private static void print(Choice choice, PrintWriter out) {
    out.printf("%-16s %3d of at least %d%s%n", choice.profile().id(), choice.score(),
        choice.profile().atLeast(), choice.fits() ? "" : "  (does not fit)");
    choice.reasons().forEach(r -> out.println("    " + r));
    if (choice.score() > 0) { // For a profile that has nothing in common with the letter, everything would be missing.
      choice.missing().forEach(m -> out.println("    " + m));
    } else {
      choice.missing().stream().filter(m -> m.contains(MissingSignal.NEAR)).forEach(m -> out.println("    " + m));
    }
  }

  /** What no rule of the letter's profile took. */
  int printMissed(ScreenWriter out) {
    return read(bytes -> {
      List<Profile> known = profiles.load();
      Anatomy anatomy = reading(known).withoutClassifier().build().anatomy(name(), bytes);
      new MissedPrinter(out).print(Missed.of(anatomy.layout(), anatomy.found().letters(), known));
      return status(anatomy.found());
    });
  }

  int draw(DrawingFile target) {
    return read(bytes -> {
      Anatomy anatomy = miner().anatomy(name(), bytes);
      try {
        line.getErr().println("letterminer: drawn: " + target.write(name(), anatomy, bytes) + ".");
      } catch (IOException e) {
        line.getErr().println(
            "letterminer: nothing could be written to " + target.target() + ": " + e.getMessage() + ".");
        return 2;
      }
      return status(anatomy.found());
    });
  }

  /** Processes the bytes of a file; returns the exit status. */
  private interface Use {
    int of(byte[] bytes) throws ReadingException;
  }

  private int read(Use use) {
    try {
      return use.of(Files.readAllBytes(path));
    } catch (IOException e) {
      unreadable();
    } catch (ReadingException e) {
      complain(Problem.of(e.code(), e.getMessage()));
    }
    return 1;
  }

  private Letterminer.Builder reading(List<Profile> known) {
    return Letterminer.builder().profiles(known).structure(structure.value()).scans(ocr.scans());
  }

  private Letterminer miner() {
    return reading(profiles.load()).judge(classifier.judge()).build();
  }

  /** Views of the layout or of profiles need no classifier. */
  private Letterminer withoutClassifier() {
    return reading(profiles.load()).withoutClassifier().build();
  }

  private int status(LetterFile read) {
    read.problems().forEach(this::complain);
    read.crash().ifPresent(crash -> crash.trace().forEach(line.getErr()::println));
    return read.letters().isEmpty() ? 1 : 0;
  }

  private void unreadable() {
    line.getErr().println("letterminer: " + path + ": the file could not be read.");
  }

  private void complain(Problem problem) {
    line.getErr().println("letterminer: " + path + ": " + problem.message() + " (" + problem.code().code() + ") "
        + problem.code().remedy());
  }
}
