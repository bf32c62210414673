package letterminer.training;

import java.util.List;
import java.util.Optional;
import letterminer.polarity.PlacedSentence;

/**
 * The sentences of a letter in order, with the labels that readers gave them.
 *
 * @param document the document that the letter is in
 * @param sentences all, with or without a label
 * @param labels the label of each
 */
public record LabelledLetter(String document, List<PlacedSentence> sentences, List<Optional<LabelledText>> labels) {
  public LabelledLetter {
    sentences = List.copyOf(sentences);
    labels = List.copyOf(labels);
  }
}
