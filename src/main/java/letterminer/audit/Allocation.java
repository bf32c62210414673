package letterminer.audit;

import java.util.Map;
import java.util.TreeMap;

/** Divides a sample among strata. */
final class Allocation {
  private Allocation() {}

  /**
   * Divides by weight, by the method of largest quotients (Webster's): the next place goes to the stratum whose weight per place,
   * counting the new one by half, is largest.
   *
   * @param places how many places to allocate; more are allocated if the minimum sizes require it
   * @param weights of each
   * @param sizes the most that each can take
   * @param least the minimum for each, if it has as many
   */
  static <K extends Comparable<K>> Map<K, Integer> of(int places, Map<K, Double> weights, Map<K, Integer> sizes, int least) {
    Map<K, Integer> given = new TreeMap<>();
    int left = places;
    for (Map.Entry<K, Integer> each : sizes.entrySet()) {
      int first = Math.min(least, each.getValue());
      given.put(each.getKey(), first);
      left -= first;
    }
    for (; left > 0; left--) {
      K next = null;
      double best = 0;
      for (Map.Entry<K, Integer> each : given.entrySet()) {
        K key = each.getKey();
        double quotient = each.getValue() < sizes.get(key) ? weights.get(key) / (each.getValue() + 0.5) : 0;
        if (quotient > best) {
          best = quotient;
          next = key;
        }
      }
      if (next == null) {
        break; // All are drawn.
      }
      given.merge(next, 1, Integer::sum);
    }
    return given;
  }
}
