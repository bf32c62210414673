package letterminer.training;

import letterminer.model.Polarity;

/**
 * A labelled text.
 *
 * @param document the letter it comes from: examples of one letter never fall on both sides of a division
 * @param text a sentence or a whole point
 * @param label what it says
 * @param origin how the label was come by
 */
public record Example(String document, String text, Polarity label, Origin origin) {
  /** How a label was come by. */
  public enum Origin {
    /** From a heading of a letter: every point below it. */
    HEADING,
    /** By careful reading of a sample of sentences: what figures are measured on. */
    SAMPLE,
    /** By careful reading of sentences chosen because a model was unsure of them: for training alone. */
    CHOSEN
  }
}
