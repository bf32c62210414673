package letterminer.reading;

/**
 * The type style of a word.
 *
 * @param family font name as the file gives it, without the subset prefix
 * @param size size in points as shown, text matrix applied
 * @param bold whether it is bold, by name, descriptor or rendering mode
 * @param italic whether it is italic or oblique
 * @param symbolic whether the font has symbols rather than letters (Symbol, Wingdings, …)
 */
public record FontStyle(String family, double size, boolean bold, boolean italic, boolean symbolic) {

  /** The same style in bold, for text that is printed twice with a slight offset. */
  FontStyle thickened() {
    return bold ? this : new FontStyle(family, size, true, italic, symbolic);
  }

  /** The same style at another scale. */
  public FontStyle scaled(double scale) {
    return new FontStyle(family, size * scale, bold, italic, symbolic);
  }
}
