package letterminer.training;

import java.util.Arrays;
import java.util.List;
import letterminer.model.Polarity;
import letterminer.polarity.Calibration;

/** A model's answer for an example that it had not seen. Immutable; derived values are computed once. */
final class Answer {
  static final List<Polarity> CLASSES = List.of(Polarity.values());

  private final Example example;
  private final double[] probabilities;
  private final Polarity polarity;
  private final double confidence;

  private Answer(Example example, double[] probabilities) {
    this.example = example;
    this.probabilities = probabilities;
    int chosen = Calibration.choose(probabilities);
    this.polarity = CLASSES.get(chosen);
    this.confidence = probabilities[chosen];
  }

  /** A certain answer, as given by baselines. */
  static Answer sure(Example example, Polarity polarity) {
    return new Answer(example, CLASSES.stream().mapToDouble(c -> c == polarity ? 1 : 0).toArray());
  }

  /**
   * Creates an answer.
   *
   * @param probabilities one for each of {@link #CLASSES}, in that order
   */
  static Answer of(Example example, double... probabilities) {
    return new Answer(example, Arrays.copyOf(probabilities, CLASSES.size()));
  }

  Example example() {
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
