package letterminer.polarity;

import java.util.List;
import letterminer.model.Polarity;

/**
 * Combines a model's verdicts on several sentences. A text judges if one of its sentences does: neighbouring
 * context does not make it more neutral. Its direction is the mean of its sentences; but a mean is hardly ever mixed,
 * and a finding with one sentence of praise and one of criticism is mixed, though neither sentence is. So the more
 * evenly the judging sentences are divided, the more of their probability goes to mixed. Stateless.
 */
final class Balance {
  /** Share of the rarer side above which mixed is likelier than either side; chosen on findings of focused visits. */
  static final double MIXED_FROM = 0.42;

  /** Share of the rarer side above which mixed gains probability. */
  private static final double NOTICED_FROM = 0.2;

  /** Share of the probability that makes mixed exactly as likely as the larger side, at {@link #MIXED_FROM}. */
  private static final double EVEN = (1 - MIXED_FROM) / (2 - MIXED_FROM);

  private Balance() {}

  /**
   * One probability for each class.
   *
   * @param each the probabilities of each sentence
   * @param classes the classes in the same order
   */
  static double[] pool(List<double[]> each, List<Polarity> classes) {
    double[] mean = new double[classes.size()];
    for (double[] p : each) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += p[i] / each.size();
      }
    }
    if (!classes.containsAll(List.of(Polarity.values()))) {
      return mean; // A user's model that knows fewer classes.
    }
    leastNeutral(mean, each, classes.indexOf(Polarity.NEUTRAL));
    moveToMixed(mean, classes.indexOf(Polarity.STRENGTH), classes.indexOf(Polarity.WEAKNESS),
        classes.indexOf(Polarity.MIXED));
    return mean;
  }

  private static void leastNeutral(double[] mean, List<double[]> each, int neutral) {
    double least = each.stream().mapToDouble(p -> p[neutral]).min().orElse(1);
    double judged = 1 - mean[neutral];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = i == neutral ? least : judged == 0 ? 0 : mean[i] / judged * (1 - least);
    }
  }

  private static void moveToMixed(double[] p, int strength, int weakness, int mixed) {
    double judged = p[strength] + p[weakness] + p[mixed];
    double rarer = Math.min(p[strength], p[weakness]) + p[mixed] / 2;
    double share = judged == 0 ? 0 : rarer / judged;
    double moved = Math.max(0, (share - NOTICED_FROM) / (MIXED_FROM - NOTICED_FROM)) * EVEN;
    p[mixed] += moved * (p[strength] + p[weakness]);
    p[strength] *= 1 - moved;
    p[weakness] *= 1 - moved;
  }
}
