package letterminer.reading;

/**
 * Counts the gaps between glyphs, in ems, to separate those between letters from those between words on pages without
 * space glyphs. For one page; not thread-safe.
 */
final class WordGaps {
  private static final double STEP = 0.01;
  private static final int FIRST = -20;
  private static final int STEPS = 80;

  /** Fewer glyphs say nothing about the page. */
  private static final int FEWEST = 100;

  /** This many glyphs are representative of the page. */
  private static final int SAMPLE = 1500;

  /** From this median gap on, in ems, a page is letter-spaced. */
  private static final double APART = 0.06;

  /** With at most this share of spaces, a page is set without them. */
  private static final double SPACES = 0.02;

  /** English words have four or five letters, so about a fifth of the gaps are between words. */
  private static final double WORDS_MIN = 0.06;
  private static final double WORDS_MAX = 0.4;
  private static final int CLEAR = 4;

  private final int[] counts = new int[STEPS];
  private int gaps;
  private int spaces;

  /** Whether enough of the page has been read. */
  boolean isDecided() {
    return gaps >= SAMPLE;
  }

  void space() {
    spaces += isDecided() ? 0 : 1;
  }

  /** Counts the gap between two glyphs of a line. */
  void gap(double ems) {
    int step = (int) Math.floor(ems / STEP + 0.5) - FIRST;
    if (step >= 0 && step < STEPS) {
      counts[step]++;
      gaps++;
    }
  }

  /**
   * The gap that separates words on this page: the default, unless the page is letter-spaced, or has no spaces and
   * its gaps indicate another.
   */
  double wordGap(double usual) {
    if (gaps < FEWEST) {
      return usual;
    }
    int letters = middle();
    double apart = (FIRST + letters) * STEP;
    if (spaces > gaps * SPACES) {
      return apart > APART ? apart + usual : usual;
    }
    int best = -1;
    int bestStart = -1;
    int start = letters + 1;
    for (int i = letters + 1; i < STEPS; i++) {
      if (counts[i] * 200L > gaps) {
        boolean parts = i - start >= CLEAR && i - start > best - bestStart && isWordShare(i);
        if (parts) {
          bestStart = start;
          best = i;
        }
        start = i + 1;
      }
    }
    double middle = (best + bestStart - 1) / 2.0;
    boolean isUsual = best < 0 || apart <= APART && FIRST + best > usual / STEP + CLEAR;
    return isUsual ? usual : (FIRST + middle) * STEP;
  }

  private boolean isWordShare(int from) {
    int words = 0;
    for (int i = from; i < STEPS; i++) {
      words += counts[i];
    }
    return words >= gaps * WORDS_MIN && words <= gaps * WORDS_MAX;
  }

  /** The step of the median gap, which is a gap between letters. */
  private int middle() {
    int seen = 0;
    int i = 0;
    while (i < STEPS - 1 && (seen + counts[i]) * 2 <= gaps) {
      seen += counts[i];
      i++;
    }
    return i;
  }
}
