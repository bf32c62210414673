package letterminer.layout;

/**
 * The tolerances of layout. Units are points, ems (multiples of the font size) or shares.
 *
 * @param paragraphGap smallest baseline distance between blocks, as a multiple of the usual one
 * @param zoneGap smallest baseline distance that ends a table without rules, as a multiple of the usual one
 * @param alignment how much two left edges may differ and still count as aligned, in points
 * @param forcedBreakSlack room, in ems, that a line must have left after the next word to show that its author broke it
 *     there; more than 0 because the column's true right edge is known only from its lines
 * @param ruleJoin how far apart two pieces of a ruled line, or a line and the one it meets, may be, in points
 * @param gutter smallest width of the white strip between two columns, in ems
 * @param furnitureRows number of rows at the top and at the bottom of a page that may be furniture
 * @param furnitureShift how far a running header may move between pages, in points
 * @param furnitureShare share of the pages (or of the odd, or even, ones) on which a running header must occur
 * @param footnoteSize largest size of a footnote, as a share of the body's size
 * @param baselineMatch how much the baselines of words side by side may differ, in ems
 * @param hang how far the text after a list marker may be from the lines that hang below it, in ems: a number of three
 *     digits moves it a space to the right
 * @param headingWords largest number of words of a heading
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

  /** How much baselines are off by rounding in the file, in points. */
  private static final double ROUNDING = 0.3;

  /** Settings that suit letters and reports set in one column. */
  public static LayoutSettings defaults() {
    return new Builder().build();
  }

  /**
   * The largest distance between the baselines of two lines of one paragraph, in points.
   *
   * @param pitch the usual distance, in points
   */
  double largestLineGap(double pitch) {
    return paragraphGap * pitch + ROUNDING;
  }

  /** The settings by name, with their defaults. */
  static final class Builder {
    double paragraphGap = 1.14;
    double zoneGap = 3.2;
    double alignment = 3;
    double forcedBreakSlack = 1.2;
    double ruleJoin = 3;
    double gutter = 0.5;
    int furnitureRows = 5;
    double furnitureShift = 12;
    double furnitureShare = 0.6;
    double footnoteSize = 0.93;
    double baselineMatch = 0.3;
    double hang = 0.7;
    int headingWords = 30;

    LayoutSettings build() {
      return new LayoutSettings(
          paragraphGap, zoneGap, alignment, forcedBreakSlack, ruleJoin, gutter, furnitureRows, furnitureShift,
          furnitureShare, footnoteSize, baselineMatch, hang, headingWords);
    }
  }
}
