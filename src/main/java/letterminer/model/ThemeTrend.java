package letterminer.model;

import java.util.Optional;

/**
 * A trend that a point states.
 *
 * @param theme the theme of the clause that states it; absent if it has none
 * @param trend the trend
 */
public record ThemeTrend(Optional<String> theme, Trend trend) {
  /** Its form in table cells: {@code workforce=improving}, or {@code improving} without a theme. */
  public String code() {
    return theme.map(t -> t + "=").orElse("") + trend.code();
  }
}
