/**
 * How far a run is from gold: {@link letterminer.evaluation.Evaluator} compares the letters of a
 * {@code letters.jsonl} with gold records letter by letter and gives an
 * {@link letterminer.evaluation.Evaluation}, {@link letterminer.evaluation.FigureTable},
 * {@link letterminer.evaluation.DifferenceList} and {@link letterminer.evaluation.Report} write it down.
 *
 * <p>The figures are those of {@code score.py}, the scorer that gold was first measured with, to the
 * digit; where the two could differ (what a letter is, how texts are alike, how numbers are rounded)
 * the code here says what Python does. Nothing here knows how a value was extracted: a run is read from
 * its file like gold is, so that the runs of other versions, and of other programs, can be measured too.
 */
package letterminer.evaluation;
