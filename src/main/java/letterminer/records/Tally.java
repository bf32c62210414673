package letterminer.records;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import letterminer.model.Letter;
import letterminer.model.LetterFile;

/**
 * How much was found in a file, or in a run.
 *
 * @param files how many files
 * @param pages pages of these
 * @param letters letters found
 * @param judgements graded judgements in them, without the missing ones
 * @param points points in them
 * @param problems how often each problem was reported, by code
 */
public record Tally(
    int files, int pages, int letters, int judgements, int points, Map<String, Integer> problems) {
  /** Nothing yet. */
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, Map.of());

  public Tally {
    problems = Collections.unmodifiableMap(new TreeMap<>(problems));
  }

  /** The numbers of a file. */
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

  /** The sum of both. */
  public Tally plus(Tally more) {
    Map<String, Integer> all = new TreeMap<>(problems);
    more.problems.forEach((code, count) -> all.merge(code, count, Integer::sum));
    return new Tally(
        files + more.files, pages + more.pages, letters + more.letters, judgements + more.judgements,
        points + more.points, all);
  }
}
