package letterminer.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SoftmaxRegressionTest {
  @Test
  void theShareOfEachClassIsLearnt() {
    double[][] examples = new double[1000][1];
    int[] right = new int[1000];
    Arrays.setAll(right, i -> i % 10 < 7 ? 0 : i % 10 < 9 ? 1 : 2);

    double[][] weights = new SoftmaxRegression(examples, right, 3).fit();

    double[] odds = Arrays.stream(weights).mapToDouble(w -> Math.exp(w[1])).toArray();
    double sum = Arrays.stream(odds).sum();
    assertArrayEquals(new double[] {0.7, 0.2, 0.1}, Arrays.stream(odds).map(o -> o / sum).toArray(), 1e-4);
  }

  @Test
  void theEffectOfAFeatureIsLearntAndTheStartMakesNoDifference() {
    double[][] examples = new double[20_000][1];
    int[] right = new int[20_000];
    for (int i = 0; i < examples.length; i++) {
      examples[i][0] = i % 2;
      right[i] = i % 2 == 0 ? i / 2 % 2 : i / 2 % 10 == 0 ? 0 : 1; // One in two without the feature, nine in ten with it.
    }
    SoftmaxRegression regression = new SoftmaxRegression(examples, right, 2);

    double[][] weights = regression.fit();

    assertEquals(Math.log(9), weights[1][0] - weights[0][0], 0.01);
    double[][] again = regression.fit(new double[][] {{3, -1}, {0, 2}});
    assertEquals(weights[1][0], again[1][0], 1e-3);
    assertEquals(weights[0][1], again[0][1], 1e-3);
  }

  @Test
  void equationsAreSolved() {
    double[][] matrix = {{4, 0, 0}, {2, 5, 0}, {1, 3, 6}}; // Only the lower triangle counts.

    double[] x = Cholesky.solve(matrix, new double[] {11, 21, 25});

    assertArrayEquals(new double[] {1, 2, 3}, x, 1e-9);
  }
}
