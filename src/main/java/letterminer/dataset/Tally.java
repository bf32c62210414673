package letterminer.dataset;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

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

  /** Both together. */
  public Tally plus(Tally more) {
    Map<String, Integer> all = new TreeMap<>(problems);
    more.problems.forEach((code, count) -> all.merge(code, count, Integer::sum));
    return new Tally(
        files + more.files, pages + more.pages, letters + more.letters, judgements + more.judgements,
        points + more.points, all);
  }
}
