package letterminer.terminal;

/**
 * A piece of text in one style.
 *
 * @param text the text
 * @param style name of the style; empty for none
 */
public record Run(String text, String style) {
  /** Text without a style. */
  public static Run plain(String text) {
    return new Run(text, "");
  }

  Run plus(String more) {
    return new Run(text + more, style);
  }
}
