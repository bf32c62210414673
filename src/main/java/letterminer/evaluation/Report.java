package letterminer.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import letterminer.dataset.Json;

/**
 * An evaluation as JSON. What is unknown is an absent key.
 *
 * @param gold the folder of gold
 * @param run the run
 * @param documents how many documents gold has
 * @param letters how many letters gold has
 * @param intervals how the intervals were made
 * @param figures by family, then figure
 * @param differences where gold and run differ
 */
public record Report(
    String gold,
    String run,
    int documents,
    int letters,
    Method intervals,
    Map<String, Map<String, Line>> figures,
    List<Difference> differences) {

  /** How the intervals were made, so that they can be made again. */
  public record Method(String method, double level, int draws, long seed) {}

  /**
   * A figure of a family.
   *
   * @param value between 0 and 1; absent where there was nothing to count
   * @param documents how many documents had something to count
   * @param faultless how many of them have no error in it
   * @param low lower end of the interval
   * @param high upper end
   */
  public record Line(
      OptionalDouble value, long right, long got, long want, int documents, int faultless,
      Optional<Double> low, Optional<Double> high) {}

  /** The report of an evaluation. */
  public static Report of(String gold, String run, Evaluation evaluation) {
    Map<String, Map<String, Line>> figures = new LinkedHashMap<>();
    for (String family : evaluation.columns()) {
      Map<String, Line> lines = new LinkedHashMap<>();
      for (Figure figure : Figure.values()) {
        if (evaluation.tally(family, figure).isSomething()) {
          lines.put(figure.code(), line(evaluation, family, figure));
        }
      }
      figures.put(family, lines);
    }
    return new Report(
        gold, run, evaluation.documents().size(), evaluation.letters(),
        new Method("bootstrap over documents", Interval.LEVEL, Interval.DRAWS, Interval.SEED), figures,
        evaluation.differences());
  }

  private static Line line(Evaluation evaluation, String family, Figure figure) {
    Tally tally = evaluation.tally(family, figure);
    List<Tally> documents = evaluation.perDocument(family, figure);
    Optional<Interval> interval = Interval.of(documents);
    return new Line(
        tally.value(), tally.right(), tally.got(), tally.want(), documents.size(),
        (int) documents.stream().filter(Tally::isFaultless).count(),
        interval.map(Interval::low), interval.map(Interval::high));
  }

  /** The report's text, indented, with a newline at its end. */
  public String toJson() throws JsonProcessingException {
    return Json.indented().writeValueAsString(this) + "\n";
  }
}
