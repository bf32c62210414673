package letterminer.model;

/**
 * A comparison that a point states.
 *
 * @param comparator with what
 * @param direction on which side of it
 */
public record Comparison(Comparator comparator, Direction direction) {
  /** As it stands in a table's cell: {@code national=below}. */
  public String code() {
    return comparator.code() + "=" + direction.code();
  }
}
