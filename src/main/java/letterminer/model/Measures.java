package letterminer.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * What a point is about and what it compares that with, as far as its words state it.
 *
 * @param themes ids of themes, in the order of the vocabulary
 * @param comparisons comparisons in the order of the text; each comparator of a theme once
 * @param trends trends in the order of the text; each theme once
 */
public record Measures(List<String> themes, List<Comparison> comparisons, List<ThemeTrend> trends) {
  /** The measures of a point that is not analysed. */
  public static final Measures NONE = new Measures(List.of(), List.of(), List.of());

  /** The trend of the point as a whole; absent if it states none or several. */
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  public Optional<Trend> trend() {
    List<Trend> stated = trends.stream().map(ThemeTrend::trend).distinct().toList();
    return stated.size() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
  }
}
