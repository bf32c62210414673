package letterminer.survey;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Confidence intervals by the percentile bootstrap: a figure is computed for many random draws of as many items as there
 * are, with replacement, and the middle of the results is the interval.
 *
 * @param level confidence level, such as 0.95
 * @param draws number of draws
 * @param seed seed of the draws: the same seed gives the same interval
 */
public record Bootstrap(double level, int draws, long seed) {

  /**
   * The interval of a figure.
   *
   * @param items number of items
   * @param figure the figure of the drawn items, given by their indexes
   */
  public Interval interval(int items, ToDoubleFunction<int[]> figure) {
    Random random = new Random(seed);
    int[] drawn = new int[items];
    double[] values = new double[draws];
    for (int draw = 0; draw < draws; draw++) {
      for (int i = 0; i < items; i++) {
        drawn[i] = random.nextInt(items);
      }
      values[draw] = figure.applyAsDouble(drawn);
    }
    Arrays.sort(values);
    int cut = (int) Math.round((1 - level) / 2 * draws);
    return new Interval(values[cut - 1], values[draws - cut]);
  }
}
