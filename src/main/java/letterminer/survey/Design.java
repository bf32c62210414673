package letterminer.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the clusters of a sample were drawn.
 *
 * @param clusters the stratum of each cluster in the sample, by the cluster's name. Clusters without any element of
 *     interest belong to it: that they have none is information
 */
public record Design(Map<String, Stratum> clusters) {
  public Design {
    clusters = Map.copyOf(clusters);
  }

  /** The stratum that a cluster was drawn from. */
  public Stratum stratum(String cluster) {
    Stratum stratum = clusters.get(cluster);
    if (stratum == null) {
      throw new IllegalArgumentException(cluster + " is not in the sample");
    }
    return stratum;
  }

  /**
   * The variance of a sum over the sample. Totals of clusters are compared within their stratum, so that elements of one
   * cluster may depend on each other in any way; a stratum that gave one cluster is compared with zero, the expected sum
   * of residuals. Both stages have their finite population correction: if all clusters are in the sample, only the
   * drawing within clusters adds variance, and if all elements are, nothing does.
   *
   * @param terms what each element adds to the sum: its residual times its weight
   */
  double variance(Iterable<Term> terms) {
    Map<String, Double> totals = new LinkedHashMap<>();
    double within = 0;
    for (Term term : terms) {
      totals.merge(term.cluster(), term.amount(), Double::sum);
      within += stratum(term.cluster()).probability() * (1 - term.rate()) * term.amount() * term.amount();
    }
    Map<String, double[]> sums = new TreeMap<>();
    Map<String, Stratum> strata = new TreeMap<>();
    totals.forEach((cluster, total) -> {
      Stratum stratum = stratum(cluster);
      strata.put(stratum.name(), stratum);
      double[] sum = sums.computeIfAbsent(stratum.name(), s -> new double[2]);
      sum[0] += total;
      sum[1] += total * total;
    });
    double between = 0;
    for (Map.Entry<String, double[]> entry : sums.entrySet()) {
      Stratum stratum = strata.get(entry.getKey());
      double[] sum = entry.getValue();
      int n = stratum.drawn();
      // Clusters without terms have the total 0.
      double squares = n == 1 ? sum[1] : (sum[1] - sum[0] * sum[0] / n) * n / (n - 1);
      between += (1 - stratum.probability()) * Math.max(0, squares);
    }
    return between + within;
  }

  /**
   * What an element adds to a sum.
   *
   * @param cluster its cluster
   * @param rate the probability that it was drawn, given that its cluster was
   * @param amount its residual times its weight
   */
  record Term(String cluster, double rate, double amount) {
    Term times(double factor) {
      return new Term(cluster, rate, amount * factor);
    }
  }
}
