package letterminer.ocr;

import java.util.Arrays;

/**
 * Finds how far a page is askew: of all slopes, the one along which the feet of its letters fall into the fewest and
 * fullest rows (Postl, "Detection of linear oblique structures and skew scan in digitized documents", 1986).
 */
final class Skew {
  /** No more feet than this are looked at; they are spread over the page. */
  private static final int MOST_FEET = 30_000;

  private static final double COARSE = 0.1;
  private static final double FINE = 0.02;

  private final int[] x;
  private final int[] y;
  private final int height;

  private Skew(int[] x, int[] y, int height) {
    this.x = x;
    this.y = y;
    this.height = height;
  }

  /** The slope of a page's lines, positive if they fall to the right; 0 if none is better than that. */
  static double slope(Ink ink, double largestDegrees) {
    Skew skew = of(ink);
    double best = 0;
    double bestScore = skew.score(0) * 1.001; // A page without lines is left as it is.
    for (double degrees = -largestDegrees; degrees <= largestDegrees; degrees += COARSE) {
      double score = skew.score(degrees);
      if (score > bestScore) {
        bestScore = score;
        best = degrees;
      }
    }
    double middle = best;
    for (double degrees = middle - COARSE; degrees <= middle + COARSE; degrees += FINE) {
      double score = skew.score(degrees);
      if (score > bestScore) {
        bestScore = score;
        best = degrees;
      }
    }
    return Math.tan(Math.toRadians(best));
  }

  private static Skew of(Ink ink) {
    int[] x = new int[MOST_FEET];
    int[] y = new int[MOST_FEET];
    int count = 0;
    for (int i = 0; i + ink.width() < ink.dark().length; i++) {
      count += ink.dark()[i] && !ink.dark()[i + ink.width()] ? 1 : 0;
    }
    int step = Math.max(1, (count + MOST_FEET - 1) / MOST_FEET);
    int seen = 0;
    int taken = 0;
    for (int i = 0; i + ink.width() < ink.dark().length && taken < MOST_FEET; i++) {
      if (ink.dark()[i] && !ink.dark()[i + ink.width()] && seen++ % step == 0) {
        x[taken] = i % ink.width();
        y[taken++] = i / ink.width();
      }
    }
    return new Skew(Arrays.copyOf(x, taken), Arrays.copyOf(y, taken), ink.height());
  }

  private double score(double degrees) {
    double slope = Math.tan(Math.toRadians(degrees));
    long[] rows = new long[3 * height];
    for (int i = 0; i < x.length; i++) {
      int row = (int) (y[i] - x[i] * slope + height);
      if (row >= 0 && row < rows.length) {
        rows[row]++;
      }
    }
    double score = 0;
    for (long row : rows) {
      score += (double) row * row;
    }
    return score;
  }
}
