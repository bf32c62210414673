package letterminer.reading;

/**
 * Determines the direction of a page's text by counting characters: stamps are tilted, scans are skewed, and a sheet
 * may have been scanned upside down. For one page; not thread-safe.
 */
final class TextDirections {
  /** Slopes are counted in steps of this size, up to a slope that no scanned page has. */
  private static final double STEP = 0.02;
  private static final int STEPS = 15;

  /** A line with a smaller slope stays within its row. */
  private static final double LEAST = 0.003;

  private final double largestSlope;
  private static final int TILTED = 4;

  /** Counts by clockwise quarter turns of the text; the last is for other directions. */
  private final int[] ways = new int[TILTED + 1];

  /** Counts by the slope of level text; the last is for text that is not level. */
  private final int[] slopes = new int[2 * STEPS + 2];
  private final double[] leans = new double[2 * STEPS + 2];
  private double current;
  private int way;
  private int slope = STEPS;

  /**
   * Creates a counter.
   *
   * @param largestSlope largest slope of a line of text that still counts as level
   */
  TextDirections(double largestSlope) {
    this.largestSlope = largestSlope;
  }

  /** Sets the direction of the characters that follow, on the page as shown, y downwards. */
  void set(double x, double y) {
    double along = Math.max(Math.abs(x), Math.abs(y));
    double lean = (Math.abs(x) >= Math.abs(y) ? y : x) / along;
    current = lean;
    int step = (int) Math.round(lean / STEP);
    slope = x > 0 && along == x && Math.abs(step) <= STEPS ? step + STEPS : slopes.length - 1;
    way = Math.abs(lean) > largestSlope ? TILTED : along == x ? 0 : along == y ? 1 : along == -x ? 2 : 3;
  }

  /** Counts a character. */
  void count() {
    ways[way]++;
    slopes[slope]++;
    leans[slope] += current;
  }

  /** The clockwise quarter turns of most of the text; 0 if no direction prevails. */
  int quarterTurns() {
    int most = 0;
    for (int i = 0; i < TILTED; i++) {
      most = ways[i] > ways[most] ? i : most;
    }
    return ways[most] * 2 > all() ? most : 0;
  }

  /** The slope of most of the text if the page is skewed. */
  double slope() {
    int most = STEPS;
    for (int i = 0; i <= 2 * STEPS; i++) {
      most = slopes[i] > slopes[most] ? i : most;
    }
    if (slopes[most] * 2 <= all()) {
      return 0;
    }
    double prevailing = leans[most] / slopes[most];
    return Math.abs(prevailing) > LEAST ? prevailing : 0;
  }

  private int all() {
    int all = 0;
    for (int count : ways) {
      all += count;
    }
    return all;
  }
}
