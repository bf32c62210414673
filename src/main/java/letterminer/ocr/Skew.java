package letterminer.ocr;

import java.util.Arrays;

/**
 * Finds how far a page is askew: of all slopes, the one along which the feet of its letters fall into the fewest and
 * fullest rows (Postl, "Detection of linear oblique structures and skew scan in digitized documents", 1986).
 */
final class Skew {
  /** No more feet than this are looked at; they are spread over the page. */
  private static final int MOST_FEET = 30_000;

  /** A page with fewer has no lines that show how it lies: a word has more. */
  private static final int LEAST_FEET = 20;

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
    if (skew.x.length < LEAST_FEET) {
      return 0;
    }
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
    int[] feet = new int[1024];
    int count = 0;
    int width = ink.width();
    boolean[] dark = ink.dark();
    for (int row = 0; row + 1 < ink.height(); row++) {
      for (int i = row * width; i < (row + 1) * width; i += 2) { // Half of the columns show the slope as well.
        if (dark[i] && !dark[i + width]) {
          feet = count == feet.length ? Arrays.copyOf(feet, 2 * count) : feet;
          feet[count++] = i;
        }
      }
    }
    int step = Math.max(1, (count + MOST_FEET - 1) / MOST_FEET);
    int[] x = new int[(count + step - 1) / step];
    int[] y = new int[x.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = feet[i * step] % width;
      y[i] = feet[i * step] / width;
    }
    return new Skew(x, y, ink.height());
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
