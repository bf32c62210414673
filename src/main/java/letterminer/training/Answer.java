package letterminer.training;

import java.util.Arrays;
import java.util.List;
import letterminer.model.Polarity;
import letterminer.polarity.Calibration;

/**
 * What a model gave for an example that it had not seen.
 *
 * @param example the example
 * @param probabilities one for each of {@link #CLASSES}, in their order
 */
record Answer(Example example, List<Double> probabilities) {
  static final List<Polarity> CLASSES = List.of(Polarity.values());

  /** An answer that is sure, as baselines are. */
  static Answer sure(Example example, Polarity polarity) {
    return new Answer(example, CLASSES.stream().map(c -> c == polarity ? 1.0 : 0.0).toList());
  }

  static Answer of(Example example, double[] probabilities) {
    return new Answer(example, Arrays.stream(probabilities).boxed().toList());
  }

  double[] values() {
    return probabilities.stream().mapToDouble(Double::doubleValue).toArray();
  }

  Polarity polarity() {
    return CLASSES.get(chosen());
  }

  double confidence() {
    return probabilities.get(chosen());
  }

  private int chosen() {
    return Calibration.choose(values());
  }

  boolean isRight() {
    return polarity() == example.label();
  }

  /** Whether the example says one thing: it is a strength or a weakness. */
  boolean isDecided() {
    return example.label() == Polarity.STRENGTH || example.label() == Polarity.WEAKNESS;
  }
}
