/**
 * Measures how far a run is from gold. {@link letterminer.evaluation.Evaluator} compares the records of a
 * {@code letters.jsonl} with gold records, letter by letter, and returns an {@link letterminer.evaluation.Evaluation} with
 * its figures, intervals and differences. {@link letterminer.evaluation.FigureTable},
 * {@link letterminer.evaluation.DifferenceList} and {@link letterminer.evaluation.EvaluationReport} write it as a table, as a list
 * and as JSON.
 *
 * <p>Both sides are read from files, without the classes that extract values, so runs of other versions and of other
 * programs can be measured too. The similarity of texts ({@link letterminer.evaluation.SequenceMatcher}) follows the
 * definition of Python's {@code difflib}, so that figures can be compared with those of scripts in that language.
 */
package letterminer.evaluation;
