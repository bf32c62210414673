package letterminer.polarity;

import letterminer.model.Polarity;

/**
 * The classifier's verdict on a text.
 *
 * @param polarity the likeliest class
 * @param confidence its probability, 0 to 1, calibrated: of texts answered with 0.8, about 80 % are right
 */
public record Classification(Polarity polarity, double confidence) {
  /** Whether the verdict is the opposite of a polarity, and not only weaker. */
  public boolean contradicts(Polarity other) {
    return polarity == Polarity.STRENGTH && other == Polarity.WEAKNESS
        || polarity == Polarity.WEAKNESS && other == Polarity.STRENGTH;
  }
}
