package letterminer.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import letterminer.model.Sha256;

/**
 * Draws lots. The lot of a thing depends only on the seed and its name, so a sample does not depend on the order of
 * letters, on threads or on the version of Java, and letters added to a run later do not change the lots of the others.
 *
 * @param seed whoever knows it can draw the sample again
 */
record Lots(long seed) {
  /** The lot of a thing, at least 0 and less than 1. */
  double of(String purpose, String name) {
    byte[] hash = Sha256.of((seed + "\n" + purpose + "\n" + name).getBytes(StandardCharsets.UTF_8));
    return (ByteBuffer.wrap(hash).getLong() >>> 11) * 0x1.0p-53;
  }

  /** In the order of lots. */
  <T> List<T> order(String purpose, List<T> things, Function<T, String> name) {
    Map<T, Double> lots = new HashMap<>();
    things.forEach(thing -> lots.put(thing, of(purpose, name.apply(thing))));
    List<T> ordered = new ArrayList<>(things);
    ordered.sort(Comparator.<T>comparingDouble(lots::get).thenComparing(name));
    return ordered;
  }

  /**
   * Every n-th thing, from a random start: each thing has the same probability, and the sample is spread
   * over the list.
   */
  <T> List<T> everyOther(String purpose, List<T> things, int wanted) {
    List<T> drawn = new ArrayList<>();
    double step = (double) things.size() / wanted;
    double start = of(purpose, "start") * step;
    for (int i = 0; i < wanted; i++) {
      drawn.add(things.get(Math.min(things.size() - 1, (int) (start + i * step))));
    }
    return drawn;
  }
}
