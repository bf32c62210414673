package letterminer.training;

import java.util.Random;

/**
 * Trains a sparse logistic regression with {@link FtrlTrainer}'s method, for two outcomes and features with
 * fractional values. The same examples in the same order give the same weights.
 *
 * @param alpha the learning rate
 * @param l1 L1 regularisation: the larger, the more weights are 0
 * @param l2 L2 regularisation: the larger, the smaller the weights
 * @param passes passes over the examples
 * @param seed seed of the order of the examples
 */
record LogisticTrainer(double alpha, double l1, double l2, int passes, int seed) {
  private static final double BETA = 1;

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
    int size = examples.values().length;
    State state = new State(new double[size], new double[size], new double[size]);
    int[] order = new int[examples.features().length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Random random = new Random(seed);
    for (int pass = 0; pass < passes; pass++) {
      Shuffle.inPlace(order, random);
      for (int example : order) {
        learn(examples, example, state);
      }
    }
    return state.weights();
  }

  /** For each feature: the sum of gradients, the sum of their squares, and the resulting weight. */
  private record State(double[] gradients, double[] squares, double[] weights) {}

  private void learn(Examples examples, int example, State state) {
    double sum = examples.offsets()[example];
    for (int feature : examples.features()[example]) {
      sum += state.weights()[feature] * examples.values()[feature];
    }
    double error = 1 / (1 + Math.exp(-sum)) - (examples.outcomes()[example] ? 1 : 0);
    if (Math.abs(error) >= LEAST_GRADIENT) {
      for (int feature : examples.features()[example]) {
        update(state, feature, error * examples.values()[feature]);
      }
    }
  }

  private void update(State state, int feature, double gradient) {
    double before = state.squares()[feature];
    double now = before + gradient * gradient;
    double sigma = (Math.sqrt(now) - Math.sqrt(before)) / alpha;
    state.gradients()[feature] += gradient - sigma * state.weights()[feature];
    state.squares()[feature] = now;
    double z = state.gradients()[feature];
    state.weights()[feature] = Math.abs(z) <= l1
        ? 0
        : -(z - Math.signum(z) * l1) / ((BETA + Math.sqrt(now)) / alpha + l2);
  }
}
