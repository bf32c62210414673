package letterminer.audit;

import letterminer.values.Value;
import letterminer.values.ValueKind;

/** How sure the program was of a value, in a few steps. Reviewers are not shown it. */
final class Bands {
  /** Points with a polarity from a heading have a confidence of 1; below 1, the classifier read it. */
  private static final double CERTAIN = 1;

  /** Above this the classifier is rarely wrong; half of its points lie above. */
  private static final double HIGH = 0.9;

  private Bands() {}

  /** The step of a value: for judgements by the agreement of their places, for others by confidence. */
  static String of(Value value) {
    if (value.kind() == ValueKind.JUDGEMENT) {
      return value.parts().getOrDefault("status", "none");
    }
    if (value.confidence().isEmpty()) {
      return "none";
    }
    double confidence = value.confidence().getAsDouble();
    return confidence >= CERTAIN ? "certain" : confidence >= HIGH ? "high" : "low";
  }
}
