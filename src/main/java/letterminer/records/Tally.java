package letterminer.records;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import letterminer.model.Letter;
import letterminer.model.LetterFile;

/**
 * How much a file, or a run, gave.
 *
 * @param files how many files
 * @param pages pages of these
 * @param letters letters found
 * @param judgements graded judgements of these, without the missing ones
 * @param points points of these
 * @param problems how often each problem was reported, by code
 */
public record Tally(
    int files, int pages, int letters, int judgements, int points, Map<String, Integer> problems) {
  /** Nothing yet. */
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, Map.of());

  public Tally {
    problems = Collections.unmodifiableMap(new TreeMap<>(problems));
  }

  /** What a file gave. */
  public static Tally of(LetterFile file) {
    Map<String, Integer> problems = new TreeMap<>();
    file.problems().forEach(p -> problems.merge(p.code().code(), 1, Integer::sum));
    int judgements = 0;
    int points = 0;
    for (Letter letter : file.letters()) {
      judgements += letter.judgements().size();
      points += letter.points().size();
      letter.problems().forEach(p -> problems.merge(p.code().code(), 1, Integer::sum));
    }
    return new Tally(1, file.pages(), file.letters().size(), judgements, points, problems);
  }

  /** Both together. */
  public Tally plus(Tally more) {
    Map<String, Integer> all = new TreeMap<>(problems);
    more.problems.forEach((code, count) -> all.merge(code, count, Integer::sum));
    return new Tally(
        files + more.files, pages + more.pages, letters + more.letters, judgements + more.judgements,
        points + more.points, all);
  }
}
