package letterminer.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.survey.Interval;

/**
 * The result of an evaluation.
 *
 * @param documents gold's documents with their counts
 * @param letters number of letters of gold
 * @param differences differences between gold and the run, by document
 */
public record Evaluation(List<DocumentTallies> documents, int letters, List<Difference> differences) {
  /** The column over all families. */
  public static final String ALL = "all";

  /**
   * The counts of one document.
   *
   * @param tallies counts by family, then figure; a document may contain letters of several families
   */
  public record DocumentTallies(String file, Map<String, Map<Figure, MatchCounts>> tallies) {
    MatchCounts tally(String family, Figure figure) {
      return tallies.getOrDefault(family, Map.of()).getOrDefault(figure, MatchCounts.NONE);
    }
  }

  /** The columns: families by name, then {@link #ALL}. */
  public List<String> columns() {
    List<String> columns = new java.util.ArrayList<>(documents.stream()
        .flatMap(d -> d.tallies().keySet().stream()).distinct()
        .filter(f -> !f.equals(ALL)).sorted(GoldFolder::byCodePoints).toList());
    columns.add(ALL);
    return columns;
  }

  /** A figure's counts. */
  public MatchCounts tally(String family, Figure figure) {
    return perDocument(family, figure).stream().reduce(MatchCounts.NONE, MatchCounts::plus);
  }

  /** The counts of each document that has anything to count. */
  public List<MatchCounts> perDocument(String family, Figure figure) {
    return documents.stream().map(d -> d.tally(family, figure)).filter(MatchCounts::isSomething).toList();
  }

  /** The confidence interval of a figure. */
  public Optional<Interval> interval(String family, Figure figure) {
    return FigureInterval.of(perDocument(family, figure));
  }

  /** The differences that reduce a family's figure. */
  public List<Difference> differences(String family, Figure figure) {
    return differences.stream()
        .filter(d -> d.family().equals(family) && d.figure() == figure).toList();
  }
}
