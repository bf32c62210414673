package letterminer.training;

import java.util.Random;

/**
 * Trains a sparse logistic regression of two outcomes on features with fractional values, by {@link FtrlWeights}. The same
 * examples in the same order give the same weights.
 *
 * @param alpha the learning rate
 * @param l1 L1 regularisation: the larger, the more weights are 0
 * @param l2 L2 regularisation: the larger, the smaller the weights
 * @param passes passes over the examples
 * @param seed seed of the order of the examples
 */
record LogisticTrainer(double alpha, double l1, double l2, int passes, int seed) {
  /** Smaller gradients are ignored. */
  private static final double LEAST_GRADIENT = 1e-4;

  /**
   * The training data.
   *
   * @param features the numbers of each example's features
   * @param values the value of each feature, by its number
   * @param offsets the offset of each example's score
   * @param outcomes whether each example is positive
   */
  record Examples(int[][] features, double[] values, double[] offsets, boolean[] outcomes) {}

  /** The weight of each feature. */
  double[] train(Examples examples) {
    FtrlWeights weights = new FtrlWeights(examples.values().length, alpha, l1, l2);
    int[] order = new int[examples.features().length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Random random = new Random(seed);
    for (int pass = 0; pass < passes; pass++) {
      Shuffle.inPlace(order, random);
      for (int example : order) {
        learn(examples, example, weights);
      }
    }
    return weights.all();
  }

  private static void learn(Examples examples, int example, FtrlWeights weights) {
    double sum = examples.offsets()[example];
    for (int feature : examples.features()[example]) {
      sum += weights.get(feature) * examples.values()[feature];
    }
    double error = 1 / (1 + Math.exp(-sum)) - (examples.outcomes()[example] ? 1 : 0);
    if (Math.abs(error) >= LEAST_GRADIENT) {
      for (int feature : examples.features()[example]) {
        weights.update(feature, error * examples.values()[feature]);
      }
    }
  }
}
