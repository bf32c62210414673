package letterminer.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Optional;
import letterminer.dataset.Json;
import letterminer.model.Letter;

/**
 * A letter that is shown, from a file that was just read or from a run.
 *
 * @param letter what was found in it
 * @param line its line in the run's {@code letters.jsonl}; absent for a letter outside a run
 * @param run the run's folder
 */
record ShownLetter(Letter letter, Optional<JsonNode> line, Optional<Path> run) {
  static ShownLetter ofFile(Letter letter) {
    return new ShownLetter(letter, Optional.empty(), Optional.empty());
  }

  /** The letter as in a line of {@code letters.jsonl}. */
  JsonNode record() {
    return line.orElseGet(() -> Json.lines().valueToTree(letter));
  }

  /** The command that shows a value, or the letter, on its page. */
  Optional<String> review(String id) {
    return run.map(folder -> "letterminer review " + NextStep.word(folder) + " --at " + id);
  }
}
