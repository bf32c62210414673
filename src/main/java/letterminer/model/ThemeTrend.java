package letterminer.model;

import java.util.Optional;

/**
 * How a thing goes, as a point states it.
 *
 * @param theme the theme of the clause that states it; absent where it is of none
 * @param trend how it goes
 */
public record ThemeTrend(Optional<String> theme, Trend trend) {
  /** As it stands in a table's cell: {@code workforce=improving}, or {@code improving} without a theme. */
  public String code() {
    return theme.map(t -> t + "=").orElse("") + trend.code();
  }
}
