package letterminer.training;

/** Solves systems of linear equations whose matrix is symmetric and positive definite. Stateless. */
final class Cholesky {
  private Cholesky() {}

  /**
   * Solves {@code matrix * x = right}.
   *
   * @param matrix only its lower triangle is read; it is overwritten
   */
  static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    for (int j = 0; j < size; j++) {
      for (int i = j; i < size; i++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= matrix[i][k] * matrix[j][k];
        }
        matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
      }
    }
    double[] x = right.clone();
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= matrix[i][k] * x[k];
      }
      x[i] /= matrix[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int k = i + 1; k < size; k++) {
        x[i] -= matrix[k][i] * x[k];
      }
      x[i] /= matrix[i][i];
    }
    return x;
  }
}
