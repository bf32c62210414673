package letterminer.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The estimated share of a domain's elements that have a property, as that of values which are wrong.
 *
 * <p>The estimate is a weighted mean: each observation weighs the inverse of its probability (Hájek), and where each group of
 * the domain has enough observations, groups weigh what their known sizes say (poststratification). Its variance is that
 * of a linearised sum over clusters. The interval is that of Korn and Graubard: exact, for the number of independent
 * observations that has the same variance. A variance that comes from few errors, or none, is no good guide, so that
 * number is never more than the weights allow (Kish), or than a correlation within clusters of
 * {@link SurveySettings#leastCorrelation()}.
 *
 * @param value the estimate
 * @param interval its interval; both ends are within 0 and 1
 * @param variance its variance; 0 if nothing or everything had the property
 * @param observations how many elements were looked at
 * @param clusters in how many clusters
 * @param degrees degrees of freedom: clusters of the strata that they lie in, less these strata
 * @param effective how many independent observations that is worth
 * @param size how many elements the domain has
 */
public record Share(
    double value, Interval interval, double variance, int observations, int clusters, int degrees, double effective, long size) {

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
    long size = sizes.values().stream().mapToLong(Long::longValue).sum();
    double[] weights = weights(design, observations, sizes, settings);
    double[] means = means(observations, weights, isGrouped(observations, sizes, settings));
    double value = 0;
    double squares = 0;
    List<Design.Term> terms = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      Observation each = observations.get(i);
      value += weights[i] * each.value();
      squares += weights[i] * weights[i];
      terms.add(new Design.Term(each.cluster(), each.rate(), weights[i] * (each.value() - means[i])));
    }
    value = Math.min(1, Math.max(0, value));
    double variance = design.variance(terms);
    Clusters clusters = Clusters.of(design, observations);
    double effective = effective(value, variance, 1 / squares, size, clusters, settings);
    return new Share(value, Binomial.interval(value, effective, settings.level()), variance, weights.length,
        clusters.count(), clusters.degrees(), effective, size);
  }

  /** The clusters that observations lie in. */
  private record Clusters(int count, int degrees, int observations, double usualSize) {
    static Clusters of(Design design, List<Observation> observations) {
      Map<String, Long> sizes = observations.stream().collect(Collectors.groupingBy(Observation::cluster, Collectors.counting()));
      Set<Stratum> strata = sizes.keySet().stream().map(design::stratum).collect(Collectors.toSet());
      int degrees = strata.stream().mapToInt(s -> s.drawn() - 1).sum();
      double squares = sizes.values().stream().mapToDouble(s -> (double) s * s).sum();
      return new Clusters(sizes.size(), Math.max(1, degrees), observations.size(), squares / observations.size());
    }
  }

  private static boolean isGrouped(List<Observation> observations, Map<String, Long> sizes, SurveySettings settings) {
    Map<String, Long> counts = observations.stream().collect(Collectors.groupingBy(Observation::group, Collectors.counting()));
    return sizes.entrySet().stream().filter(g -> g.getValue() > 0)
        .allMatch(g -> counts.getOrDefault(g.getKey(), 0L) >= Math.min(settings.leastPerGroup(), g.getValue()));
  }

  /** Weights that add up to 1. */
  private static double[] weights(
      Design design, List<Observation> observations, Map<String, Long> sizes, SurveySettings settings) {
    boolean isGrouped = isGrouped(observations, sizes, settings);
    double[] weights = new double[observations.size()];
    Map<String, Double> sums = new LinkedHashMap<>();
    for (int i = 0; i < weights.length; i++) {
      Observation each = observations.get(i);
      weights[i] = 1 / (design.stratum(each.cluster()).probability() * each.rate());
      sums.merge(isGrouped ? each.group() : "", weights[i], Double::sum);
    }
    double all = observations.stream().map(Observation::group).distinct().mapToLong(g -> sizes.getOrDefault(g, 0L)).sum();
    for (int i = 0; i < weights.length; i++) {
      String group = isGrouped ? observations.get(i).group() : "";
      weights[i] *= (isGrouped ? sizes.get(group) / all : 1) / sums.get(group);
    }
    return weights;
  }

  /** What each observation is compared with: the mean of its group, or of all. */
  private static double[] means(List<Observation> observations, double[] weights, boolean isGrouped) {
    Map<String, double[]> sums = new LinkedHashMap<>();
    for (int i = 0; i < weights.length; i++) {
      double[] sum = sums.computeIfAbsent(isGrouped ? observations.get(i).group() : "", g -> new double[2]);
      sum[0] += weights[i] * observations.get(i).value();
      sum[1] += weights[i];
    }
    double[] means = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      double[] sum = sums.get(isGrouped ? observations.get(i).group() : "");
      means[i] = sum[0] / sum[1];
    }
    return means;
  }

  private static double effective(
      double value, double variance, double kish, long size, Clusters clusters, SurveySettings settings) {
    int n = clusters.observations();
    double looked = size == 0 ? 0 : Math.min(1, (double) n / size);
    // Of a population that was looked at as a whole nothing is unknown; exact for a share of 0.
    double finite = looked == 0 ? 1 : looked == 1 ? Double.POSITIVE_INFINITY : -Math.log1p(-looked) / looked;
    double most = kish * finite / (1 + (clusters.usualSize() - 1) * settings.leastCorrelation());
    if (variance <= 0) {
      return most;
    }
    double ratio = n < 2 ? 1 : Binomial.t(n - 1, settings.level()) / Binomial.t(clusters.degrees(), settings.level());
    return Math.min(most, value * (1 - value) / variance * ratio * ratio);
  }
}
