package letterminer.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The share of what is there that was found, and F1. Both come from two samples of the same clusters: elements that were
 * found, of which some are right, and pages that were read for what was missed.
 *
 * @param recall right ones among those that are right or were missed
 * @param f1 harmonic mean of precision and recall
 * @param missed estimated number of those that were missed, in the whole domain
 * @param seen how many were seen to be missed, on the pages that were read
 * @param pages how many pages were read
 */
public record Recall(Share recall, Share f1, double missed, double seen, int pages) {
  /**
   * Pages that were read.
   *
   * @param cluster the cluster of each
   * @param group the kind of page; sizes are known by kind
   * @param rate the probability that it was drawn and read, given that its cluster was
   * @param missed how many elements were missed there; not whole if readers disagree
   */
  public record Page(String cluster, String group, double rate, double missed) {}

  /**
   * Estimates recall.
   *
   * @param right whether the elements that were looked at are right
   * @param sizes how many elements the domain has in each group
   * @param pages the pages that were read, at least one
   * @param pageSizes how many pages the domain has of each kind
   */
  public static Recall of(
      Design design, List<Observation> right, Map<String, Long> sizes, List<Page> pages, Map<String, Long> pageSizes,
      SurveySettings settings) {
    // Weights of pages, as for a share; how many were missed on each goes in beside.
    List<Observation> read = pages.stream().map(p -> new Observation(p.cluster(), p.group(), p.rate(), 0)).toList();
    Weighting elements = Weighting.of(design, right, sizes, settings);
    Weighting paper = Weighting.of(design, read, pageSizes, settings);
    double[] missed = pages.stream().mapToDouble(Page::missed).toArray();
    long found = Weighting.total(sizes);
    long allPages = Weighting.total(pageSizes);
    double[] values = right.stream().mapToDouble(Observation::value).toArray();
    double hits = found * elements.mean(values);
    double misses = allPages * paper.mean(missed);
    Share precision = Share.of(design, right, sizes, settings);
    double there = hits + misses;
    if (there == 0) {
      throw new IllegalArgumentException("nothing is there to be found");
    }
    double perPage = there / allPages;
    Share.Clusters clusters = Share.Clusters.of(design, read);
    double most = paper.kish() * Share.finite(pages.size(), allPages) * perPage
        / (1 + Math.max(0, clusters.usualSize() * perPage - 1) * settings.leastCorrelation());
    Terms terms = new Terms(design, right, elements, values, found, read, paper, missed, allPages);
    Share recall = terms.share(hits / there, misses / (there * there), -hits / (there * there), most, clusters, Math.round(there), settings);
    double both = found + there;
    Share f1 = terms.share(2 * hits / both, 2 * (found + misses) / (both * both), -2 * hits / (both * both),
        Math.min(most, Double.isInfinite(precision.effective()) ? most : precision.effective()), clusters, Math.round(there), settings);
    double seen = 0;
    for (double each : missed) {
      seen += each;
    }
    return new Recall(recall, f1, misses, seen, pages.size());
  }

  /** The two samples, to be put together by the slopes of a function of hits and misses. */
  private record Terms(
      Design design, List<Observation> right, Weighting elements, double[] values, long found, List<Observation> read,
      Weighting paper, double[] missed, long allPages) {
    Share share(
        double estimate, double byHits, double byMisses, double most, Share.Clusters clusters, long size, SurveySettings settings) {
      double value = Share.tidy(estimate);
      List<Design.Term> terms = new ArrayList<>();
      elements.residuals(right, values).forEach(t -> terms.add(t.times(found * byHits)));
      paper.residuals(read, missed).forEach(t -> terms.add(t.times(allPages * byMisses)));
      double variance = design.variance(terms);
      double effective = Share.effective(value, variance, read.size(), clusters.degrees(), most, settings);
      return new Share(value, Binomial.interval(value, effective, settings.level()), variance, read.size(),
          clusters.count(), clusters.degrees(), effective, size);
    }
  }
}
