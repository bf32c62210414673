package letterminer.reading;

/**
 * How a run of glyphs is painted, as far as it decides what a reader sees.
 *
 * @param colour its colour, or {@link Colour#UNKNOWN}
 * @param sight whether it is painted at all
 * @param below how many areas of {@link Paints} were painted before it
 */
record Ink(int colour, Sight sight, int below) {
  static final Ink BLACK = new Ink(Colour.BLACK, Sight.SHOWN, 0);

  /** That of text which is seen, whatever lies below it. */
  static final Ink UNKNOWN = new Ink(Colour.UNKNOWN, Sight.SHOWN, Integer.MAX_VALUE);

  /** Whether a word may go on from one to the other: if one were hidden, so would be the other. */
  boolean isLike(Ink other) {
    return this == other || sight == other.sight && below == other.below
        && (colour == other.colour || Colour.isLight(colour) == Colour.isLight(other.colour));
  }
}
