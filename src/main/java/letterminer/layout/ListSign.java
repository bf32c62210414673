package letterminer.layout;

/**
 * The sign that begins a list item.
 *
 * @param text the sign as read: a bullet, {@code 1.}, {@code (a)}
 * @param kind what sort of sign it is
 */
public record ListSign(String text, Kind kind) {

  /** Sorts of signs. */
  public enum Kind {
    BULLET,
    NUMBER,
    LETTER
  }
}
