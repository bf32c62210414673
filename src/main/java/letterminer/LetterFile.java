package letterminer;

import java.util.List;
import letterminer.model.Letter;
import letterminer.model.Outcome;
import letterminer.model.Problem;

/**
 * What one file gave.
 *
 * @param letters its letters; none if it could not be read or holds none
 * @param problems what was wrong with the file, for files without letters; a letter has its own
 * @param fingerprint of the file's words, equal for files with the same text whatever their bytes; empty
 *     if nothing was read
 * @param pages how many pages it has, as far as they could be counted
 */
public record LetterFile(List<Letter> letters, List<Problem> problems, String fingerprint, int pages) {
  /** A file that gave nothing, with the reason. */
  public static LetterFile failed(Problem problem) {
    return new LetterFile(List.of(), List.of(problem), "", 0);
  }

  /** How the reading ended. */
  public Outcome outcome() {
    return letters.isEmpty()
        ? Outcome.ofFailure(problems)
        : Outcome.ofLetter(letters.stream().flatMap(l -> l.problems().stream()).toList());
  }
}
