package letterminer.training;

/**
 * Weights that are learnt by FTRL-proximal (McMahan et al., Ad Click Prediction: a View from the Trenches, 2013): each weight
 * has a learning rate of its own, which falls as it is updated, and is exactly 0 until enough examples speak for it.
 * Not thread-safe.
 */
final class FtrlWeights {
  private static final double BETA = 1;

  private final double alpha;
  private final double l1;
  private final double l2;

  /** For each weight: the sum of gradients, the sum of their squares, and the weight itself. */
  private final double[] gradients;
  private final double[] squares;
  private final double[] weights;

  /**
   * Creates weights of 0.
   *
   * @param alpha the learning rate
   * @param l1 L1 regularisation: the larger, the more weights are 0
   * @param l2 L2 regularisation: the larger, the smaller the weights
   */
  FtrlWeights(int size, double alpha, double l1, double l2) {
    this.alpha = alpha;
    this.l1 = l1;
    this.l2 = l2;
    this.gradients = new double[size];
    this.squares = new double[size];
    this.weights = new double[size];
  }

  double get(int at) {
    return weights[at];
  }

  /** A copy of all weights. */
  double[] all() {
    return weights.clone();
  }

  /** Learns from the gradient of an example's loss by one weight. */
  void update(int at, double gradient) {
    double before = squares[at];
    double now = before + gradient * gradient;
    double sigma = (Math.sqrt(now) - Math.sqrt(before)) / alpha;
    gradients[at] += gradient - sigma * weights[at];
    squares[at] = now;
    double z = gradients[at];
    weights[at] = Math.abs(z) <= l1
        ? 0
        : -(z - Math.signum(z) * l1) / ((BETA + Math.sqrt(now)) / alpha + l2);
  }
}
