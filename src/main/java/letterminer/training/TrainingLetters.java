package letterminer.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import letterminer.Letterminer;
import letterminer.input.Documents;
import letterminer.input.InputDocument;
import letterminer.input.InputException;
import letterminer.input.Inputs;
import letterminer.model.Letter;
import letterminer.model.LetterFile;

/**
 * The letters to train on.
 *
 * @param letters all, in the order of the inputs
 * @param files number of files that were read, including those without a letter
 */
record TrainingLetters(List<Named> letters, int files) {
  private static final Pattern YEAR = Pattern.compile("-\\d{4}$");

  /** A letter and the last part of its document's name. */
  record Named(String document, Letter letter) {
    /** The profile without the year of its edition. */
    String family() {
      return YEAR.matcher(letter.profile()).replaceFirst("");
    }
  }

  /**
   * Reads letters.
   *
   * @param inputs files and folders of letters
   */
  static TrainingLetters read(Letterminer miner, List<Path> inputs) throws IOException {
    int files = 0;
    List<Named> found = new ArrayList<>();
    try (Documents documents = Inputs.of(inputs).open()) {
      for (Optional<InputDocument> next = documents.next(); next.isPresent(); next = documents.next()) {
        files++;
        InputDocument input = next.get();
        String document = input.name().substring(input.name().lastIndexOf('/') + 1);
        read(miner, input).letters().forEach(letter -> found.add(new Named(document, letter)));
      }
    }
    return new TrainingLetters(List.copyOf(found), files);
  }

  /** A file that cannot be opened has no letters. */
  private static LetterFile read(Letterminer miner, InputDocument input) {
    try {
      return miner.read(input.name(), input.read(Integer.MAX_VALUE));
    } catch (InputException e) {
      return LetterFile.failed(e.problem());
    }
  }
}
