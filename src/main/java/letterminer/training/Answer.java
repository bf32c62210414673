package letterminer.training;

import java.util.Arrays;
import java.util.List;
import letterminer.model.Polarity;
import letterminer.polarity.Calibration;

/** What a model gave for an example that it had not seen. Immutable; what it comes to is worked out once. */
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

  /** An answer that is sure, as baselines are. */
  static Answer sure(Example example, Polarity polarity) {
    return new Answer(example, CLASSES.stream().mapToDouble(c -> c == polarity ? 1 : 0).toArray());
  }

  /**
   * An answer.
   *
   * @param probabilities one for each of {@link #CLASSES}, in their order
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

  /** Whether the example says one thing: it is a strength or a weakness. */
  boolean isDecided() {
    return example.label() == Polarity.STRENGTH || example.label() == Polarity.WEAKNESS;
  }
}
