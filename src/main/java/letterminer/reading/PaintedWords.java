package letterminer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Words with the ink of each.
 *
 * @param words the words
 * @param inks the ink of each
 */
record PaintedWords(List<Word> words, List<TextInk> inks) {

  int size() {
    return words.size();
  }

  Word word(int index) {
    return words.get(index);
  }

  TextInk ink(int index) {
    return inks.get(index);
  }

  /** The number of characters of a word. */
  int length(int index) {
    return words.get(index).text().length();
  }

  /** The words whose index passes the filter. */
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
