package letterminer.polarity;

import java.util.Arrays;

/** Turns the scores of classes into probabilities. Stateless. */
public final class Softmax {
  private Softmax() {}

  /** Replaces scores, which are logarithms of odds, by probabilities; the largest is taken off first, so that none overflows. */
  public static void apply(double[] scores) {
    double most = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = Math.exp(scores[c] - most);
      sum += scores[c];
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] /= sum;
    }
  }
}
