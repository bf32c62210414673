package letterminer.survey;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Intervals of shares from the binomial distribution, also for numbers that are not whole, as effective sample sizes are.
 * Half the probability of the observed number counts (mid-P): the exact interval of Clopper and Pearson covers the true value
 * more often than stated, with few observations in 99 of 100 cases, and is therefore wider.
 */
final class Binomial {
  /** Halvings of an interval of length 1: far beyond what is printed. */
  private static final int HALVINGS = 50;

  private Binomial() {}

  /**
   * The interval of a share. If nothing was found, it ends at 1 - 0.05^(1/n), about 3/n: the rule of three.
   *
   * @param share what was found
   * @param n the effective number of independent observations
   * @param level as 0.95
   */
  static Interval interval(double share, double n, double level) {
    if (Double.isInfinite(n)) {
      return new Interval(share, share);
    }
    double tail = (1 - level) / 2;
    return new Interval(1 - upper(1 - share, n, tail), upper(share, n, tail));
  }

  /** The share with which so few, or fewer, are found with the probability of the tail. */
  private static double upper(double share, double n, double tail) {
    double x = share * n;
    if (n - x < 1e-9) {
      return 1;
    }
    double low = share;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (atMost(x, n, middle) > tail) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** The probability to find fewer than x, and half of that to find x. */
  private static double atMost(double x, double n, double share) {
    double with = BetaDistribution.of(x + 1, n - x).survivalProbability(share);
    double without = x < 1e-9 ? 0 : BetaDistribution.of(x, n - x + 1).survivalProbability(share);
    return (with + without) / 2;
  }

  /** The two-sided quantile of Student's distribution. */
  static double t(double degrees, double level) {
    return TDistribution.of(degrees).inverseCumulativeProbability((1 + level) / 2);
  }
}
