package letterminer.training;

import java.util.Arrays;
import java.util.List;
import letterminer.model.Polarity;
import letterminer.polarity.Calibration;

/** A model's answer for an example that it had not seen. Immutable; derived values are computed once. */
final class Prediction {
  static final List<Polarity> CLASSES = List.of(Polarity.values());

  private final LabelledText example;
  private final double[] probabilities;
  private final Polarity polarity;
  private final double confidence;

  private Prediction(LabelledText example, double[] probabilities) {
    this.example = example;
    this.probabilities = probabilities;
    int chosen = Calibration.choose(probabilities);
    this.polarity = CLASSES.get(chosen);
    this.confidence = probabilities[chosen];
  }

  /** A certain answer, as given by baselines. */
  static Prediction sure(LabelledText example, Polarity polarity) {
    return new Prediction(example, CLASSES.stream().mapToDouble(c -> c == polarity ? 1 : 0).toArray());
  }

  /**
   * Creates an answer.
   *
   * @param probabilities one for each of {@link #CLASSES}, in that order
   */
  static Prediction of(LabelledText example, double... probabilities) {
    return new Prediction(example, Arrays.copyOf(probabilities, CLASSES.size()));
  }

  LabelledText example() {
    return example;
  }

  double[] values() {
    return probabilities.clone();
  }

  Polarity polarity() {
    return polarity;
  }

  double confidence() {
    return confidence;
  }

  boolean isRight() {
    return polarity == example.label();
  }

  /** Whether the example is a strength or a weakness, rather than both or neither. */
  boolean isDecided() {
    return example.label() == Polarity.STRENGTH || example.label() == Polarity.WEAKNESS;
  }
}
