package letterminer.layout;

/**
 * The marker at the start of a list item.
 *
 * @param text the marker as read: a bullet, {@code 1.}, {@code (a)}
 * @param style its style
 */
public record ListMarker(String text, Style style) {

  /** Styles of markers. */
  public enum Style {
    BULLET,
    NUMBER,
    LETTER
  }

  /** Whether this is the number after another's: {@code 101.} after {@code 100.}, {@code 2.4} after {@code 2.3}. */
  public boolean follows(ListMarker before) {
    int at = startOfNumber(text);
    int beforeAt = startOfNumber(before.text);
    return at >= 0 && beforeAt >= 0 && text.substring(0, at).equals(before.text.substring(0, beforeAt))
        && number(at) == before.number(beforeAt) + 1;
  }

  /** Whether this is the number 1 and nothing before it: {@code 1.}, {@code (1)}, but not {@code 2.1}. */
  public boolean isFirst() {
    int at = startOfNumber(text);
    return at >= 0 && number(at) == 1 && text.chars().limit(at).noneMatch(Character::isLetterOrDigit);
  }

  /** The index of its last number, or -1. */
  private static int startOfNumber(String text) {
    int end = text.length();
    while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return start < end ? start : -1;
  }

  private int number(int from) {
    int value = 0;
    for (int i = from; i < text.length() && Character.isDigit(text.charAt(i)); i++) {
      value = 10 * value + Character.digit(text.charAt(i), 10);
    }
    return value;
  }
}
