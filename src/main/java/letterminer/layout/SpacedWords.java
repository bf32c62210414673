package letterminer.layout;

import java.util.ArrayList;
import java.util.List;
import letterminer.reading.Word;

/** Operations on sequences of words. */
final class SpacedWords {
  private SpacedWords() {}

  /** The same words with white space before the first. */
  static List<Word> of(List<Word> words) {
    List<Word> result = new ArrayList<>(words);
    result.set(0, words.get(0).withSpaceBefore(true));
    return result;
  }
}
