package letterminer.training;

import letterminer.model.Polarity;

/**
 * A labelled text.
 *
 * @param document the letter it comes from: examples of one letter are never both trained and tested on
 * @param family the kind of letter, such as {@code focused-visit}
 * @param text a sentence or a whole point
 * @param label its polarity
 * @param origin the origin of the label
 */
record LabelledText(String document, String family, String text, Polarity label, Origin origin) {
  /** The origin of a label. */
  public enum Origin {
    /** A heading of the letter: it labels every point below it. */
    HEADING,
    /** Careful reading of a sample of sentences. */
    SAMPLE,
    /** Reading of the sentences of whole letters, published by fingerprint. */
    LETTERS,
    /** Written just for training, of kinds that are rare in letters. */
    WRITTEN
  }

  /** Whether a reader labelled it, so that it can be used for evaluation. */
  boolean isRead() {
    return origin == Origin.SAMPLE || origin == Origin.LETTERS;
  }
}
