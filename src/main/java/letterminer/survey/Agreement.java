package letterminer.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How far two readers agree beyond chance: Cohen's kappa (1960). Its interval comes from the large-sample variance of
 * Fleiss, Cohen and Everitt (1969), here of clusters, since the elements of one are not independent. It describes only the
 * elements that both marked, without weights.
 *
 * @param kappa 1: they always agree; 0: no more than by chance. Absent if both gave one and the same category throughout,
 *     since there is no chance to compare with
 * @param interval its interval; absent with kappa, and where both marked only one cluster
 * @param agreed share of elements on which they agree
 * @param elements how many both marked
 * @param clusters in how many clusters
 */
public record Agreement(Optional<Double> kappa, Optional<Interval> interval, double agreed, int elements, int clusters) {
  /** The verdicts of two readers on an element. */
  public record Pair(String cluster, String first, String second) {}

  /**
   * The agreement of two readers.
   *
   * @param pairs at least one
   */
  public static Agreement of(List<Pair> pairs, SurveySettings settings) {
    int n = pairs.size();
    Map<String, Double> first = shares(pairs.stream().map(Pair::first).toList());
    Map<String, Double> second = shares(pairs.stream().map(Pair::second).toList());
    double agreed = pairs.stream().filter(p -> p.first().equals(p.second())).count() / (double) n;
    double chance = first.entrySet().stream().mapToDouble(e -> e.getValue() * second.getOrDefault(e.getKey(), 0.0)).sum();
    Map<String, Double> clusters = new HashMap<>();
    for (Pair pair : pairs) {
      clusters.merge(pair.cluster(), influence(pair, first, second, agreed, chance), Double::sum);
    }
    int g = clusters.size();
    if (chance > 1 - 1e-12) {
      return new Agreement(Optional.empty(), Optional.empty(), agreed, n, g);
    }
    double kappa = (agreed - chance) / (1 - chance);
    double variance = clusters.values().stream().mapToDouble(x -> x * x).sum() / ((double) n * n) * g / Math.max(1, g - 1);
    Optional<Interval> interval = Optional.empty();
    if (g > 1 && agreed >= 1) {
      // Nothing varies: the true disagreement is bounded by the number of clusters without disagreement.
      double low = Binomial.interval(1, g, settings.level()).low();
      interval = Optional.of(new Interval((low - chance) / (1 - chance), 1));
    } else if (g > 1) {
      double half = Binomial.t(g - 1, settings.level()) * Math.sqrt(variance);
      interval = Optional.of(new Interval(Math.max(-1, kappa - half), Math.min(1, kappa + half)));
    }
    return new Agreement(Optional.of(kappa), interval, agreed, n, g);
  }

  private static Map<String, Double> shares(List<String> categories) {
    Map<String, Double> shares = new HashMap<>();
    categories.stream().collect(Collectors.groupingBy(c -> c, Collectors.counting()))
        .forEach((c, count) -> shares.put(c, count / (double) categories.size()));
    return shares;
  }

  /** By how much kappa moves with one element, times their number. */
  private static double influence(
      Pair pair, Map<String, Double> first, Map<String, Double> second, double agreed, double chance) {
    double same = pair.first().equals(pair.second()) ? 1 : 0;
    double byChance = second.getOrDefault(pair.first(), 0.0) + first.getOrDefault(pair.second(), 0.0) - 2 * chance;
    return (same - agreed) / (1 - chance) - (1 - agreed) * byChance / ((1 - chance) * (1 - chance));
  }
}
