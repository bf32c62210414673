package letterminer.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts distances between baselines, in ems, to find the usual one. Not for use by several threads. */
final class LeadingCount {
  /** Distances that differ by less than a fiftieth of an em are the same. */
  private static final double STEPS = 50;

  /** Lines further apart than this, in ems, are not of one paragraph. */
  static final double LARGEST = 2.2;

  private final Map<Long, Integer> counts = new HashMap<>();
  private int total;

  /** Counts a distance {@code weight} times. */
  void add(double distance, int weight) {
    counts.merge(Math.round(distance * STEPS), weight, Integer::sum);
    total += weight;
  }

  /** The sum of the weights. */
  int total() {
    return total;
  }

  /** The most frequent distance, in ems; of two that are equally frequent, the smaller. */
  Optional<Double> mostFrequent() {
    return mode().map(e -> e.getKey() / STEPS);
  }

  /** The most frequent distance, in ems, if it is more frequent than all others together. */
  Optional<Double> majority() {
    return mode().filter(e -> e.getValue() * 2 > total).map(e -> e.getKey() / STEPS);
  }

  private Optional<Map.Entry<Long, Integer>> mode() {
    return counts.entrySet().stream()
        .max(Map.Entry.<Long, Integer>comparingByValue()
            .thenComparing(Map.Entry.<Long, Integer>comparingByKey().reversed()));
  }
}
