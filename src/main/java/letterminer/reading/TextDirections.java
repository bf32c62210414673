package letterminer.reading;

/**
 * Which way the text of a page runs, counted in characters: a stamp leans, a scan is askew, and a sheet
 * may have been put in the wrong way round. For one page and one thread.
 */
final class TextDirections {
  /** Slopes are counted in steps of this size, up to a leaning that no scanned page has. */
  private static final double STEP = 0.02;
  private static final int STEPS = 15;

  /** A line with a smaller slope does not leave its row. */
  private static final double LEAST = 0.003;

  private final double largestSlope;
  private static final int TILTED = 4;

  /** By the quarter turns of the text, clockwise, and what runs otherwise. */
  private final int[] ways = new int[TILTED + 1];

  /** By the slope of level text, and what is not level. */
  private final int[] slopes = new int[2 * STEPS + 2];
  private final double[] leans = new double[2 * STEPS + 2];
  private double current;
  private int way;
  private int slope = STEPS;

  /**
   * Begins to count.
   *
   * @param largestSlope largest slope of a line of text that still counts as level
   */
  TextDirections(double largestSlope) {
    this.largestSlope = largestSlope;
  }

  /** Says which way the characters to come run on the page as shown, y downwards. */
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

  /** By how many quarter turns, clockwise, most of the text runs; 0 where no direction prevails. */
  int quarterTurns() {
    int most = 0;
    for (int i = 0; i < TILTED; i++) {
      most = ways[i] > ways[most] ? i : most;
    }
    return ways[most] * 2 > all() ? most : 0;
  }

  /** The slope of most of the text, if it leans: a page that was scanned askew. */
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
