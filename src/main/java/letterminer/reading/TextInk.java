package letterminer.reading;

/**
 * How glyphs are painted, as far as it matters to their visibility.
 *
 * @param colour its colour, or {@link Colour#UNKNOWN}
 * @param sight whether it is painted at all
 * @param below number of areas of {@link Paints} that were painted before it
 */
record TextInk(int colour, Sight sight, int below) {
  static final TextInk BLACK = new TextInk(Colour.BLACK, Sight.SHOWN, 0);

  /** The ink of text that counts as visible whatever lies below it. */
  static final TextInk UNKNOWN = new TextInk(Colour.UNKNOWN, Sight.SHOWN, Integer.MAX_VALUE);

  /** Whether both inks may be in one word: if one is hidden, so is the other. */
  boolean isLike(TextInk other) {
    return this == other || sight == other.sight && below == other.below
        && (colour == other.colour || Colour.isLight(colour) == Colour.isLight(other.colour));
  }
}
