package letterminer.model;

import java.util.Optional;

/**
 * A comparison that a point states.
 *
 * @param theme the theme of what is compared; absent if it has none
 * @param comparator what it is compared with
 * @param direction on which side of the comparator it is
 */
public record Comparison(Optional<String> theme, Comparator comparator, Direction direction) {
  /** Its form in table cells: {@code attainment/national=below}, or {@code national=below} without a theme. */
  public String code() {
    return theme.map(t -> t + "/").orElse("") + comparator.code() + "=" + direction.code();
  }
}
