package letterminer.model;

import java.util.Optional;

/**
 * A comparison that a point states.
 *
 * @param theme the theme of what is compared; absent where it is of none
 * @param comparator with what
 * @param direction on which side of it
 */
public record Comparison(Optional<String> theme, Comparator comparator, Direction direction) {
  /** As it stands in a table's cell: {@code attainment/national=below}, {@code national=below} without a theme. */
  public String code() {
    return theme.map(t -> t + "/").orElse("") + comparator.code() + "=" + direction.code();
  }
}
