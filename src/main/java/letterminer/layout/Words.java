package letterminer.layout;

import java.util.ArrayList;
import java.util.List;
import letterminer.reading.Word;

/** Operations on sequences of words. */
final class Words {
  private Words() {}

  /** The same words with white space before the first. */
  static List<Word> spaced(List<Word> words) {
    List<Word> result = new ArrayList<>(words);
    result.set(0, words.get(0).withSpaceBefore(true));
    return result;
  }
}
