package letterminer.training;

import letterminer.model.Polarity;

/**
 * A labelled text.
 *
 * @param document the letter it comes from: examples of one letter never fall on both sides of a division
 * @param family the kind of letter, such as {@code focused-visit}
 * @param text a sentence or a whole point
 * @param label what it says
 * @param origin where the label comes from
 */
public record Example(String document, String family, String text, Polarity label, Origin origin) {
  /** Where a label comes from. */
  public enum Origin {
    /** A heading of the letter: it labels every point below it. */
    HEADING,
    /** Careful reading of a sample of sentences. */
    SAMPLE,
    /** Reading of the sentences of whole letters, published by fingerprint. */
    LETTERS,
    /** Written for training alone, of kinds that letters have few of. */
    WRITTEN
  }

  /** Whether a reader labelled it, so that it can be measured on. */
  boolean isRead() {
    return origin == Origin.SAMPLE || origin == Origin.LETTERS;
  }
}
