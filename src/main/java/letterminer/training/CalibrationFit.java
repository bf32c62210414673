package letterminer.training;

import java.util.List;
import letterminer.polarity.Calibration;

/**
 * Fits a calibration to answers on unseen examples: the temperature and shifts of least log loss, by a search over
 * ever finer grids.
 */
final class CalibrationFit {
  private static final double FINEST = 0.02;

  /** The smallest probability, which replaces 0. */
  private static final double LEAST = 1e-12;

  private CalibrationFit() {}

  static Prediction apply(Calibration calibration, Prediction answer) {
    return Prediction.of(answer.example(), calibration.apply(answer.values(), Prediction.CLASSES));
  }

  static Calibration fit(List<Prediction> answers) {
    double[][] raw = answers.stream().map(Prediction::values).toArray(double[][]::new);
    int[] right = answers.stream().mapToInt(a -> Prediction.CLASSES.indexOf(a.example().label())).toArray();
    Calibration best = Calibration.NONE;
    double least = loss(best, raw, right);
    for (double step = 0.5; step >= FINEST; step /= 2) {
      boolean better = true;
      while (better) {
        better = false;
        for (Calibration next : neighbours(best, step)) {
          double loss = loss(next, raw, right);
          if (loss < least - 1e-9) {
            best = next;
            least = loss;
            better = true;
          }
        }
      }
    }
    return best;
  }

  private static List<Calibration> neighbours(Calibration c, double step) {
    return List.of(
        new Calibration(c.temperature() * (1 + step), c.mixed(), c.neutral()),
        new Calibration(c.temperature() / (1 + step), c.mixed(), c.neutral()),
        new Calibration(c.temperature(), c.mixed() + step, c.neutral()),
        new Calibration(c.temperature(), c.mixed() - step, c.neutral()),
        new Calibration(c.temperature(), c.mixed(), c.neutral() + step),
        new Calibration(c.temperature(), c.mixed(), c.neutral() - step));
  }

  private static double loss(Calibration calibration, double[][] raw, int[] right) {
    double sum = 0;
    for (int i = 0; i < raw.length; i++) {
      sum -= Math.log(Math.max(LEAST, calibration.apply(raw[i], Prediction.CLASSES)[right[i]]));
    }
    return sum / Math.max(1, raw.length);
  }
}
