package letterminer.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an evaluation found.
 *
 * @param documents gold's documents with their counts
 * @param letters how many letters gold has
 * @param differences where gold and run differ, document by document
 */
public record Evaluation(List<DocumentTallies> documents, int letters, List<Difference> differences) {
  /** The column over all families. */
  public static final String ALL = "all";

  /**
   * The counts of one document.
   *
   * @param tallies by family, then figure; a document may hold letters of several families
   */
  public record DocumentTallies(String file, Map<String, Map<Figure, Tally>> tallies) {
    Tally tally(String family, Figure figure) {
      return tallies.getOrDefault(family, Map.of()).getOrDefault(figure, Tally.NONE);
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
  public Tally tally(String family, Figure figure) {
    return perDocument(family, figure).stream().reduce(Tally.NONE, Tally::plus);
  }

  /** The counts of the documents that have something to count. */
  public List<Tally> perDocument(String family, Figure figure) {
    return documents.stream().map(d -> d.tally(family, figure)).filter(Tally::isSomething).toList();
  }

  /** How sure a figure is. */
  public Optional<Interval> interval(String family, Figure figure) {
    return Interval.of(perDocument(family, figure));
  }

  /** The differences that lower a family's figure. */
  public List<Difference> differences(String family, Figure figure) {
    return differences.stream()
        .filter(d -> d.family().equals(family) && d.figure() == figure).toList();
  }
}
