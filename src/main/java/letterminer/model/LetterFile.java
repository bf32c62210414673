package letterminer.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The result of reading a file.
 *
 * @param letters its letters; none if it could not be read or has none
 * @param problems what was wrong with a file without letters; a letter has its own problems
 * @param fingerprint fingerprint of the file's words, equal for files with the same text even if their bytes differ;
 *     empty if nothing was read
 * @param pages number of pages, as far as they could be counted
 * @param crash report of the bug of Letterminer that ended reading; absent if there was none
 */
public record LetterFile(
    List<Letter> letters, List<Problem> problems, String fingerprint, int pages, Optional<CrashReport> crash) {

  /** The result for a file that was read without a crash. */
  public LetterFile(List<Letter> letters, List<Problem> problems, String fingerprint, int pages) {
    this(letters, problems, fingerprint, pages, Optional.empty());
  }

  /**
   * The result for a file on which our own code failed.
   *
   * @param stage what was being done, as the end of a sentence: "reading its pages"
   */
  public static LetterFile crashed(String stage, Throwable e) {
    Problem problem = Problem.of(
        ProblemCode.FILE_FAILED,
        "Letterminer failed while it was " + stage + " (" + e.getClass().getSimpleName()
            + "). This is a bug in Letterminer, not in the file.");
    return new LetterFile(List.of(), List.of(problem), "", 0, Optional.of(CrashReport.of(stage, e)));
  }

  /** The result for a file that could not be read, with the reason. */
  public static LetterFile failed(Problem problem) {
    return new LetterFile(List.of(), List.of(problem), "", 0);
  }

  /** How the reading ended. */
  public Outcome outcome() {
    return letters.isEmpty()
        ? Outcome.ofFailure(problems)
        : Outcome.ofLetter(letters.stream().flatMap(l -> l.problems().stream()).toList());
  }

  /**
   * The pages of a file with letters that belong to none of them, blank ones included: {@code 1-3}, {@code 16}.
   * Empty for a file without letters, whose outcome says so.
   */
  public List<String> pagesInNoLetter() {
    List<String> runs = new ArrayList<>();
    if (letters.isEmpty()) {
      return runs;
    }
    BitSet none = new BitSet();
    none.set(1, pages + 1);
    letters.forEach(l -> none.clear(l.source().firstPage(), l.source().lastPage() + 1));
    for (int from = none.nextSetBit(0); from >= 0;) {
      int after = none.nextClearBit(from);
      runs.add(after - from == 1 ? "" + from : from + "-" + (after - 1));
      from = none.nextSetBit(after);
    }
    return runs;
  }

  /** The same content under another name. */
  public LetterFile named(String name) {
    return new LetterFile(letters.stream().map(l -> l.inFile(name)).toList(), problems, fingerprint, pages, crash);
  }

  /** The same, with one more problem for each letter. */
  public LetterFile withProblem(Problem problem) {
    List<Letter> changed = new ArrayList<>();
    for (Letter letter : letters) {
      List<Problem> all = new ArrayList<>(letter.problems());
      all.add(problem);
      changed.add(letter.withProblems(all));
    }
    return new LetterFile(List.copyOf(changed), problems, fingerprint, pages, crash);
  }
}
