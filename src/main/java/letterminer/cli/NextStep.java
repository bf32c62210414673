package letterminer.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import letterminer.input.FileNames;

/**
 * What to do after a run, with names that can be pasted.
 *
 * @param inputs the inputs as the user wrote them
 * @param output where the tables are
 */
record NextStep(List<String> inputs, Path output) {
  /**
   * Prints the suggestion.
   *
   * @param letter the name of a document that has a letter, as tables have it
   */
  String sentence(Optional<String> letter) {
    String file = letter.flatMap(this::path).map(NextStep::word).orElse("FILE");
    return "next: letterminer show " + file + " (a letter as it was read), letterminer review " + word(output)
        + " (every value at its place on the page, in the browser), "
        + word(output.resolve("problems.csv")) + " (what to look at, and what to do)";
  }

  /** Its path, if that can be derived from its name. */
  private Optional<Path> path(String name) {
    for (String input : inputs) {
      try {
        Path given = FileNames.path(input);
        Path below = Files.isDirectory(given) ? given.resolve(name) : given;
        if (below.endsWith(name) && Files.isRegularFile(below)) {
          return Optional.of(below);
        }
      } catch (InvalidPathException e) {
        continue; // A glob, or a name that was written differently: it is only an example.
      }
    }
    return Optional.empty();
  }

  /** Quoted as one word of a command. */
  static String word(Path path) {
    String text = path.toString();
    return text.matches("[\\w./-]+") ? text : '"' + text + '"';
  }
}
