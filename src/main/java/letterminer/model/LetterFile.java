package letterminer.model;

import java.util.ArrayList;
import java.util.List;

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

  /** The same content under another name. */
  public LetterFile named(String name) {
    return new LetterFile(letters.stream().map(l -> l.inFile(name)).toList(), problems, fingerprint, pages);
  }

  /** With one more problem for each letter. */
  public LetterFile withProblem(Problem problem) {
    List<Letter> changed = new ArrayList<>();
    for (Letter letter : letters) {
      List<Problem> all = new ArrayList<>(letter.problems());
      all.add(problem);
      changed.add(letter.withProblems(all));
    }
    return new LetterFile(List.copyOf(changed), problems, fingerprint, pages);
  }
}
