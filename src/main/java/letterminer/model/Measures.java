package letterminer.model;

import java.util.List;
import java.util.Optional;

/**
 * What a point is about and what it measures that against, as far as its words state it.
 *
 * @param themes ids of the vocabulary, in its order
 * @param comparisons each comparator once, in the order of the text
 * @param trend how it goes; absent where nothing is said of it, or both
 */
public record Measures(List<String> themes, List<Comparison> comparisons, Optional<Trend> trend) {
  /** Of a point that is not looked at. */
  public static final Measures NONE = new Measures(List.of(), List.of(), Optional.empty());
}
