package letterminer.measures;

import java.util.List;

/**
 * A theme of the vocabulary.
 *
 * @param id its name in the dataset
 * @param label what a person calls it
 * @param words phrases that tell it, in lower case; {@code *} stands for the rest of a word
 * @param more whether more of it is {@code better} or {@code worse}; {@code none} where neither is said
 */
public record Theme(
    String id,
    String label,
    List<String> words,
    More more) {
  /** What more of a thing is. */
  public enum More { better, worse, none }

  public Theme {
    words = List.copyOf(words);
  }
}
