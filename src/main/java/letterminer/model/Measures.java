package letterminer.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * What a point is about and what it measures that against, as far as its words state it.
 *
 * @param themes ids of the vocabulary, in its order
 * @param comparisons each comparator of a theme once, in the order of the text
 * @param trends how things go, each theme once, in the order of the text
 */
public record Measures(List<String> themes, List<Comparison> comparisons, List<ThemeTrend> trends) {
  /** Of a point that is not looked at. */
  public static final Measures NONE = new Measures(List.of(), List.of(), List.of());

  /** How the point as a whole goes: absent where it states no trend, or different ones. */
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  public Optional<Trend> trend() {
    List<Trend> stated = trends.stream().map(ThemeTrend::trend).distinct().toList();
    return stated.size() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
  }
}
