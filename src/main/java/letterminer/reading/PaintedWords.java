package letterminer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Words with the ink that each is painted with.
 *
 * @param words the words
 * @param inks the ink of each
 */
record PaintedWords(List<Word> words, List<Ink> inks) {

  int size() {
    return words.size();
  }

  Word word(int index) {
    return words.get(index);
  }

  Ink ink(int index) {
    return inks.get(index);
  }

  /** How many characters a word has. */
  int length(int index) {
    return words.get(index).text().length();
  }

  /** Those words whose index passes. */
  PaintedWords only(IntPredicate kept) {
    PaintedWords result = new PaintedWords(new ArrayList<>(size()), new ArrayList<>(size()));
    for (int i = 0; i < size(); i++) {
      if (kept.test(i)) {
        result.words.add(words.get(i));
        result.inks.add(inks.get(i));
      }
    }
    return result;
  }
}
