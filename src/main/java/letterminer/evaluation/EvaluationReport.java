package letterminer.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import letterminer.dataset.Json;
import letterminer.survey.Interval;

/**
 * An evaluation as JSON. Unknown values are absent keys.
 *
 * @param gold the folder of gold
 * @param run the run
 * @param documents number of documents of gold
 * @param letters number of letters of gold
 * @param intervals method of the intervals
 * @param figures by family, then figure
 * @param differences differences between gold and the run
 */
public record EvaluationReport(
    String gold,
    String run,
    int documents,
    int letters,
    Method intervals,
    Map<String, Map<String, Line>> figures,
    List<Difference> differences) {

  /** The method of the intervals, so that they can be reproduced. */
  public record Method(String method, double level, int draws, long seed) {}

  /**
   * A figure of a family.
   *
   * @param value from 0 to 1; absent if there was nothing to count
   * @param documents number of documents with anything to count
   * @param faultless number of those without an error
   * @param low lower end of the interval
   * @param high upper end
   */
  public record Line(
      OptionalDouble value, long right, long got, long want, int documents, int faultless,
      Optional<Double> low, Optional<Double> high) {}

  /** The report of an evaluation. */
  public static EvaluationReport of(String gold, String run, Evaluation evaluation) {
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
    return new EvaluationReport(
        gold, run, evaluation.documents().size(), evaluation.letters(),
        new Method("bootstrap over documents", FigureInterval.BOOTSTRAP.level(),
            FigureInterval.BOOTSTRAP.draws(), FigureInterval.BOOTSTRAP.seed()), figures,
        evaluation.differences());
  }

  private static Line line(Evaluation evaluation, String family, Figure figure) {
    MatchCounts tally = evaluation.tally(family, figure);
    List<MatchCounts> documents = evaluation.perDocument(family, figure);
    Optional<Interval> interval = FigureInterval.of(documents);
    return new Line(
        tally.value(), tally.right(), tally.got(), tally.want(), documents.size(),
        (int) documents.stream().filter(MatchCounts::isFaultless).count(),
        interval.map(Interval::low), interval.map(Interval::high));
  }

  /** The JSON text, indented, with a newline at its end. */
  public String toJson() throws JsonProcessingException {
    return Json.indented().writeValueAsString(this) + "\n";
  }
}
