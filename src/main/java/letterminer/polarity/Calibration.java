package letterminer.polarity;

import java.util.List;
import letterminer.model.Polarity;

/**
 * Calibrates a model's probabilities: each class's log-probability is shifted, because the
 * frequencies of classes differ between the texts that are read and the training texts, and all are divided by a
 * temperature, because a model is overconfident (Guo et al., On Calibration of Modern
 * Neural Networks, 2017). Fitted to texts that the model was not trained on. Immutable.
 *
 * @param temperature above 1 makes the model less sure
 * @param mixed what is added to the log-probability of mixed
 * @param neutral what is added to that of neutral
 */
public record Calibration(double temperature, double mixed, double neutral) {
  /** Leaves probabilities as they are. */
  public static final Calibration NONE = new Calibration(1, 0, 0);

  /** The value used for a probability of 0. */
  private static final double LEAST = 1e-12;

  /**
   * Calibrates the probabilities of the classes.
   *
   * @param raw a probability for each class, summing to 1
   * @param classes the classes in the same order
   */
  public double[] apply(double[] raw, List<Polarity> classes) {
    double[] result = new double[raw.length];
    double sum = 0;
    for (int i = 0; i < raw.length; i++) {
      result[i] = Math.exp((Math.log(Math.max(LEAST, raw[i])) + shift(classes.get(i))) / temperature);
      sum += result[i];
    }
    for (int i = 0; i < raw.length; i++) {
      result[i] /= sum;
    }
    return result;
  }

  /** Which class to answer, by its index: the likeliest. */
  public static int choose(double[] calibrated) {
    int best = 0;
    for (int i = 1; i < calibrated.length; i++) {
      if (calibrated[i] > calibrated[best]) {
        best = i;
      }
    }
    return best;
  }

  private double shift(Polarity polarity) {
    return switch (polarity) {
      case MIXED -> mixed;
      case NEUTRAL -> neutral;
      default -> 0;
    };
  }
}
