package letterminer.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import letterminer.model.Letter;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.runs.LetterReader;
import letterminer.runs.RunException;
import letterminer.terminal.Run;
import letterminer.values.LetterSummary;
import letterminer.values.RunLetters;

/** The letters of a run, for {@code show}. */
final class RunShelf implements Closeable {
  private final Path folder;
  private final RunLetters letters;

  private RunShelf(Path folder, RunLetters letters) {
    this.folder = folder;
    this.letters = letters;
  }

  static RunShelf open(Path folder) throws RunException {
    return new RunShelf(folder, RunLetters.open(folder));
  }

  /** The places of all letters. */
  List<Integer> all() {
    return IntStream.range(0, letters.letters().size()).boxed().toList();
  }

  /** The places of the letters that words name. */
  List<Integer> find(List<String> words) {
    return new LetterSearch(letters.letters()).find(words);
  }

  /** Reports that there is no such letter, and what is similar. */
  String nothing(List<String> words) {
    return ("no letter of the run " + folder + " has the id, file or authority '" + String.join(" ", words) + "'. "
        + new LetterSearch(letters.letters()).suggestion(words)).strip();
  }

  ShownLetter letter(int place) throws RunException {
    JsonNode line = letters.record(place);
    return new ShownLetter(withAllProblems(new LetterReader().read(line), place), Optional.of(line), Optional.of(folder));
  }

  /** Some problems, such as those of a catalogue, are only in the table of problems. */
  private Letter withAllProblems(Letter letter, int place) throws RunException {
    List<Problem> problems = new ArrayList<>(letter.problems());
    letters.letter(place).problems().stream().skip(problems.size()).forEach(note ->
        Arrays.stream(ProblemCode.values()).filter(code -> code.code().equals(note.code()))
            .forEach(code -> problems.add(new Problem(code, code.severity(), note.message(), note.page()))));
    return letter.withProblems(problems);
  }

  /** The same letter: with the same bytes, otherwise with the same name and place in its file. */
  Optional<JsonNode> other(Letter letter) throws RunException {
    String ordinal = letter.id().substring(letter.id().lastIndexOf('-'));
    String file = letter.source().file();
    String name = file.substring(file.lastIndexOf('/') + 1);
    List<LetterSummary> all = letters.letters();
    for (int pass = 0; pass < 3; pass++) {
      for (int i = 0; i < all.size(); i++) {
        LetterSummary each = all.get(i);
        boolean same = switch (pass) {
          case 0 -> each.id().equals(letter.id());
          case 1 -> each.file().equals(file) && each.id().endsWith(ordinal);
          default -> ("/" + each.file()).endsWith("/" + name) && each.id().endsWith(ordinal);
        };
        if (same) {
          return Optional.of(letters.record(i));
        }
      }
    }
    return Optional.empty();
  }

  /** Prints what identifies letters, one below the other. */
  void list(List<Integer> places, ScreenWriter out) {
    for (int place : places) {
      LetterSummary letter = letters.letters().get(place);
      out.text(letter.id() + "  ", List.of(
          Run.plain(letter.date().or(letter::year).orElse("no date") + "  "),
          new Run(letter.authority().orElse("(no authority)"), "bold"),
          Run.plain("  " + letter.family() + "  "), new Run(letter.file(), "faint")));
    }
  }

  @Override
  public void close() throws IOException {
    letters.close();
  }
}
