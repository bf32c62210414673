package letterminer.training;

import java.util.Arrays;
import letterminer.polarity.Softmax;

/**
 * Fits a logistic regression with several classes by Newton's method: for a few dozen features and many examples, a handful
 * of steps reach the optimum. Slightly regularised, so that there is exactly one. Deterministic.
 */
final class SoftmaxRegression {
  private static final double RIDGE = 1;

  /** Of the bias: just enough for a unique solution. */
  private static final double RIDGE_OF_BIAS = 1e-3;
  private static final int MOST_STEPS = 20;

  /** A step that gains less per example is the last. */
  private static final double LEAST_GAIN = 1e-7;
  private static final int MOST_HALVINGS = 10;

  private final double[][] examples;
  private final int[] right;
  private final int classes;

  /** The number of weights of a class: one for each feature, and the bias. */
  private final int width;

  /** For each example, the features that are not 0, the bias included. */
  private final int[][] present;

  /**
   * Creates a regression.
   *
   * @param examples the features of each example
   * @param right the class of each example
   */
  SoftmaxRegression(double[][] examples, int[] right, int classes) {
    this.examples = examples;
    this.right = right;
    this.classes = classes;
    this.width = examples[0].length + 1;
    this.present = Arrays.stream(examples).map(SoftmaxRegression::present).toArray(int[][]::new);
  }

  private static int[] present(double[] example) {
    int[] found = new int[example.length + 1];
    int n = 0;
    for (int f = 0; f < example.length; f++) {
      if (example[f] != 0) {
        found[n++] = f;
      }
    }
    found[n++] = example.length;
    return Arrays.copyOf(found, n);
  }

  private double value(int example, int feature) {
    return feature == width - 1 ? 1 : examples[example][feature];
  }

  private static double ridge(int feature, int width) {
    return feature == width - 1 ? RIDGE_OF_BIAS : RIDGE;
  }

  /**
   * The weights of least loss: for each class, those of the features and the bias.
   *
   * @param start weights to begin with
   */
  double[][] fit(double[][] start) {
    double[] weights = Arrays.stream(start).flatMapToDouble(Arrays::stream).toArray();
    double loss = loss(weights);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] direction = direction(weights);
      double length = 1;
      double[] next = moved(weights, direction, length);
      double nextLoss = loss(next);
      for (int halving = 0; nextLoss > loss && halving < MOST_HALVINGS; halving++) {
        length /= 2;
        next = moved(weights, direction, length);
        nextLoss = loss(next);
      }
      if (nextLoss > loss) {
        break;
      }
      boolean last = loss - nextLoss < LEAST_GAIN * examples.length;
      weights = next;
      loss = nextLoss;
      if (last) {
        break;
      }
    }
    double[][] result = new double[classes][];
    for (int c = 0; c < classes; c++) {
      result[c] = Arrays.copyOfRange(weights, c * width, (c + 1) * width);
    }
    return result;
  }

  /** The weights from scratch. */
  double[][] fit() {
    return fit(new double[classes][width]);
  }

  private static double[] moved(double[] weights, double[] direction, double length) {
    double[] moved = weights.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] -= length * direction[i];
    }
    return moved;
  }

  private double[] probabilities(int example, double[] weights) {
    double[] p = new double[classes];
    for (int c = 0; c < classes; c++) {
      for (int feature : present[example]) {
        p[c] += weights[c * width + feature] * value(example, feature);
      }
    }
    Softmax.apply(p);
    return p;
  }

  private double loss(double[] weights) {
    double loss = 0;
    for (int i = 0; i < weights.length; i++) {
      loss += ridge(i % width, width) * weights[i] * weights[i] / 2;
    }
    for (int e = 0; e < examples.length; e++) {
      loss -= Math.log(Math.max(Double.MIN_NORMAL, probabilities(e, weights)[right[e]]));
    }
    return loss;
  }

  /** Newton's step: the inverse of the curvature times the gradient. */
  private double[] direction(double[] weights) {
    double[] gradient = new double[weights.length];
    double[][] curvature = new double[weights.length][weights.length];
    for (int i = 0; i < weights.length; i++) {
      gradient[i] = ridge(i % width, width) * weights[i];
      curvature[i][i] = ridge(i % width, width);
    }
    for (int e = 0; e < examples.length; e++) {
      double[] p = probabilities(e, weights);
      for (int c = 0; c < classes; c++) {
        double error = p[c] - (right[e] == c ? 1 : 0);
        for (int feature : present[e]) {
          gradient[c * width + feature] += error * value(e, feature);
        }
        for (int d = 0; d <= c; d++) {
          curve(curvature, e, c, d, p[c] * ((c == d ? 1 : 0) - p[d]));
        }
      }
    }
    return Cholesky.solve(curvature, gradient);
  }

  /** Adds an example's curvature for two classes; only the lower triangle is used. */
  private void curve(double[][] curvature, int example, int c, int d, double factor) {
    int[] features = present[example];
    for (int a : features) {
      double[] row = curvature[c * width + a];
      double scaled = factor * value(example, a);
      for (int b : features) {
        if (c == d && b > a) {
          break;
        }
        row[d * width + b] += scaled * value(example, b);
      }
    }
  }
}
