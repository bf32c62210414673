package letterminer.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much each observation of a domain weighs.
 *
 * @param groups the group that each is compared with; one for all if some have too few observations
 * @param weights they add up to 1
 */
record Weighting(List<String> groups, double[] weights) {
  private static final String ALL = "";

  static Weighting of(Design design, List<Observation> observations, Map<String, Long> sizes, SurveySettings settings) {
    boolean isGrouped = isGrouped(observations, sizes, settings);
    List<String> groups = observations.stream().map(o -> isGrouped ? o.group() : ALL).toList();
    double[] weights = new double[observations.size()];
    Map<String, Double> sums = new LinkedHashMap<>();
    for (int i = 0; i < weights.length; i++) {
      Observation each = observations.get(i);
      weights[i] = 1 / (design.stratum(each.cluster()).probability() * each.rate());
      sums.merge(groups.get(i), weights[i], Double::sum);
    }
    double all = total(sizes);
    for (int i = 0; i < weights.length; i++) {
      double share = isGrouped ? sizes.get(groups.get(i)) / all : 1;
      weights[i] *= share / sums.get(groups.get(i));
    }
    return new Weighting(groups, weights);
  }

  private static boolean isGrouped(List<Observation> observations, Map<String, Long> sizes, SurveySettings settings) {
    Map<String, Long> counts = observations.stream().collect(Collectors.groupingBy(Observation::group, Collectors.counting()));
    return sizes.keySet().containsAll(counts.keySet()) && sizes.entrySet().stream().filter(g -> g.getValue() > 0)
        .allMatch(g -> counts.getOrDefault(g.getKey(), 0L) >= Math.min(settings.leastPerGroup(), g.getValue()));
  }

  static long total(Map<String, Long> sizes) {
    return sizes.values().stream().mapToLong(Long::longValue).sum();
  }

  double mean(double[] values) {
    double mean = 0;
    for (int i = 0; i < weights.length; i++) {
      mean += weights[i] * values[i];
    }
    return mean;
  }

  /** How many observations with equal weights have the same variance. */
  double kish() {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    return 1 / squares;
  }

  /** What each observation adds to the error of the mean. */
  List<Design.Term> residuals(List<Observation> observations, double[] values) {
    Map<String, double[]> sums = new LinkedHashMap<>();
    for (int i = 0; i < weights.length; i++) {
      double[] sum = sums.computeIfAbsent(groups.get(i), g -> new double[2]);
      sum[0] += weights[i] * values[i];
      sum[1] += weights[i];
    }
    List<Design.Term> terms = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      double[] sum = sums.get(groups.get(i));
      Observation each = observations.get(i);
      terms.add(new Design.Term(each.cluster(), each.rate(), weights[i] * (values[i] - sum[0] / sum[1])));
    }
    return terms;
  }
}
