package letterminer.survey;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The estimated share of a domain's elements that have a property, as that of values which are wrong.
 *
 * <p>The estimate is a weighted mean: each observation weighs the inverse of its probability (Hájek), and where each group of
 * the domain has enough observations, groups weigh what their known sizes say (poststratification). Its variance is that
 * of a linearised sum over clusters. The interval is that of Korn and Graubard: exact, for the number of independent
 * observations that has the same variance. A variance from few errors, or none, is unreliable, so that
 * number is never more than the weights allow (Kish), or than a correlation within clusters of
 * {@link SurveySettings#leastCorrelation()}.
 *
 * @param value the estimate
 * @param interval its interval; both ends are within 0 and 1
 * @param variance its variance; 0 if nothing or everything had the property
 * @param observations how many elements were looked at
 * @param clusters in how many clusters
 * @param degrees degrees of freedom: clusters of the strata that they lie in, less these strata; where all clusters of a
 *     stratum are in the sample, its observations count instead
 * @param effective how many independent observations that is worth
 * @param size how many elements the domain has
 */
public record Share(
    double value, Interval interval, double variance, int observations, int clusters, int degrees, double effective, long size) {
  private static final double ROUNDING = 1e-12;


  /**
   * Estimates a share.
   *
   * @param design how clusters were drawn
   * @param observations the domain's elements that were looked at, at least one
   * @param sizes how many elements the domain has in each group
   */
  public static Share of(Design design, List<Observation> observations, Map<String, Long> sizes, SurveySettings settings) {
    if (observations.isEmpty()) {
      throw new IllegalArgumentException("nothing was looked at");
    }
    long size = Weighting.total(sizes);
    Weighting weighting = Weighting.of(design, observations, sizes, settings);
    double[] values = observations.stream().mapToDouble(Observation::value).toArray();
    double value = tidy(weighting.mean(values));
    double variance = design.variance(weighting.residuals(observations, values));
    Clusters clusters = Clusters.of(design, observations);
    // A variance from few errors is unreliable: never more than the weights and some clustering allow.
    double most = weighting.kish() * finite(values.length, size)
        / (1 + (clusters.usualSize() - 1) * settings.leastCorrelation());
    double effective = effective(value, variance, values.length, clusters.degrees(), most, settings);
    return new Share(value, Binomial.interval(value, effective, settings.level()), variance, values.length,
        clusters.count(), clusters.degrees(), effective, size);
  }

  /** Weights that should add up to 1 have a rounding error, and everything would not be exactly 1. */
  static double tidy(double share) {
    return share < ROUNDING ? 0 : share > 1 - ROUNDING ? 1 : share;
  }

  /** The clusters that observations lie in. */
  record Clusters(int count, int degrees, double usualSize) {
    static Clusters of(Design design, List<Observation> observations) {
      Map<String, Long> sizes = observations.stream().collect(Collectors.groupingBy(Observation::cluster, Collectors.counting()));
      Map<Stratum, Long> strata = observations.stream()
          .collect(Collectors.groupingBy(o -> design.stratum(o.cluster()), Collectors.counting()));
      // Where all clusters are in the sample, only what was drawn within them is a matter of chance.
      long degrees = strata.entrySet().stream()
          .mapToLong(s -> (s.getKey().drawn() == s.getKey().size() ? s.getValue() : s.getKey().drawn()) - 1).sum();
      double squares = sizes.values().stream().mapToDouble(s -> (double) s * s).sum();
      return new Clusters(sizes.size(), (int) Math.max(1, degrees), squares / observations.size());
    }
  }

  /**
   * How much more observations are worth because the population is finite; exact for a share of 0. In a population that
   * was observed completely nothing is unknown.
   */
  static double finite(int observations, long size) {
    double looked = size == 0 ? 0 : Math.min(1, (double) observations / size);
    return looked == 0 ? 1 : looked == 1 ? Double.POSITIVE_INFINITY : -Math.log1p(-looked) / looked;
  }

  /**
   * How many independent observations have the same variance, less what the variance itself is uncertain by.
   *
   * @param most what it is at most
   */
  static double effective(
      double value, double variance, int observations, int degrees, double most, SurveySettings settings) {
    if (variance <= 0 || value <= 0 || value >= 1) {
      return most;
    }
    double ratio = observations < 2
        ? 1 : Binomial.t(observations - 1, settings.level()) / Binomial.t(degrees, settings.level());
    return Math.min(most, value * (1 - value) / variance * Math.min(1, ratio * ratio));
  }
}
