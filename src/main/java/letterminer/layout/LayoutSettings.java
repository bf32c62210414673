package letterminer.layout;

/**
 * The tolerances of layout. Lengths are in points unless said otherwise.
 *
 * @param paragraphGap a baseline distance above this multiple of the usual one parts blocks
 * @param zoneGap a baseline distance above this multiple of the usual one ends a table without rules
 * @param alignment how far apart two left edges may be and still count as one
 * @param forcedBreakSlack a line ends by force where the next word would have fitted with this much room
 *     to spare, in ems; more than 0 because the column's true right edge is only known by its lines
 * @param ruleJoin how far apart two pieces of a ruled line, or a line and the one it meets, may be
 * @param gutter smallest width of the white strip between two columns, in ems
 * @param furnitureRows how many rows from the top and bottom of a page may be furniture
 * @param furnitureShift how far a running header may move between pages
 * @param furnitureShare share of the pages (or of the odd, or even, ones) that a running header must be
 *     on
 * @param footnoteSize a footnote's size is at most this share of the body's
 * @param baselineMatch how far apart two baselines may be and still be beside each other, in ems
 * @param hang how far the text after a list marker may stand from the lines that hang below it, in ems:
 *     a number of three digits pushes it a space to the right
 * @param headingWords a heading has at most this many words
 */
public record LayoutSettings(
    double paragraphGap,
    double zoneGap,
    double alignment,
    double forcedBreakSlack,
    double ruleJoin,
    double gutter,
    int furnitureRows,
    double furnitureShift,
    double furnitureShare,
    double footnoteSize,
    double baselineMatch,
    double hang,
    int headingWords) {

  /** Settings that suit letters and reports set in one column. */
  public static LayoutSettings defaults() {
    return new LayoutSettings(1.14, 3.2, 3, 1.2, 3, 0.5, 5, 12, 0.6, 0.93, 0.3, 0.7, 30);
  }
}
