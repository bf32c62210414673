package letterminer.evaluation;

import java.util.List;
import java.util.Optional;
import letterminer.survey.Bootstrap;
import letterminer.survey.Interval;

/**
 * Computes an interval that contains a figure's true value with 95 % confidence, if the documents of gold are a random sample
 * of those that the figure is meant to describe.
 *
 * <p>It is computed by a bootstrap over documents: 2000 times, as many documents as there are get drawn with
 * replacement and the figure is computed from their counts; the middle 95 % of the results are the interval.
 * Documents are drawn rather than letters or points because the values of a document are not independent: an error in
 * one place (a misread layout) tends to recur. This applies to shares as well as to F1, so Wilson's interval over
 * single values would be too narrow.
 *
 * <p>If no document has an error, the bootstrap would claim certainty. The lower end is then the exact
 * (Clopper-Pearson) bound for the share of documents without an error if all n have none: 0.025 to the power of 1/n.
 * If nothing is right, the upper end is computed likewise. A single document with some errors says nothing about
 * others and gives no interval.
 */
final class FigureInterval {
  /** The seed is arbitrary, but fixed, so that the same run gives the same interval. */
  static final Bootstrap BOOTSTRAP = new Bootstrap(0.95, 2000, 20_081_218L);

  private static final double TAIL = 0.025;

  private FigureInterval() {}

  /**
   * Computes the interval of a figure.
   *
   * @param documents counts of each document that has anything to count
   */
  static Optional<Interval> of(List<MatchCounts> documents) {
    if (documents.isEmpty()) {
      return Optional.empty();
    }
    double exact = Math.pow(TAIL, 1.0 / documents.size());
    if (documents.stream().allMatch(MatchCounts::isFaultless)) {
      return Optional.of(new Interval(exact, 1));
    }
    if (documents.stream().allMatch(t -> t.right() == 0)) {
      return Optional.of(new Interval(0, 1 - exact));
    }
    return documents.size() == 1 ? Optional.empty() : Optional.of(bootstrap(documents));
  }

  private static Interval bootstrap(List<MatchCounts> documents) {
    return BOOTSTRAP.interval(documents.size(), drawn -> {
      long right = 0;
      long both = 0;
      for (int i : drawn) {
        MatchCounts document = documents.get(i);
        right += document.right();
        both += document.got() + document.want();
      }
      return 2.0 * right / both;
    });
  }
}
