package letterminer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import letterminer.model.BoundingBox;

/**
 * Joins letter-spaced text: in a heading set with wide tracking, the gaps between letters look like spaces.
 */
final class Tracking {
  private static final int LETTERS = 5;

  /** How many times wider the gap between words is at least than between letters. */
  private static final double WORD_GAP = 1.5;

  private Tracking() {}

  /** The words of a line, joined if they are the letters of a tracked line, else unchanged. */
  static List<Word> closed(List<Word> letters) {
    int spoken = 0; // Dot leaders between a label and its grade are spaced, too, but are not letters of a word.
    int single = 0;
    boolean hasLetter = false;
    for (Word word : letters) {
      char first = word.text().charAt(0);
      if (Character.isLetterOrDigit(first)) {
        spoken++;
        single += word.text().length() == 1 ? 1 : 0;
        hasLetter |= Character.isLetter(first);
      }
    }
    if (spoken < LETTERS || single < spoken * 0.85 || !hasLetter) {
      return letters;
    }
    double usual = IntStream.range(1, letters.size())
        .mapToDouble(i -> gapBefore(letters, i))
        .sorted().skip((letters.size() - 1) / 2).findFirst().orElse(0);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      Word letter = letters.get(i);
      double gap = i == 0 ? 0 : gapBefore(letters, i);
      boolean sameFont = i > 0 && letter.font().equals(letters.get(i - 1).font());
      if (i > 0 && sameFont && gap < WORD_GAP * usual) {
        words.add(joined(words.remove(words.size() - 1), letter));
      } else {
        words.add(letter.withSpaceBefore(true));
      }
    }
    return words;
  }

  private static double gapBefore(List<Word> letters, int i) {
    return letters.get(i).box().x() - letters.get(i - 1).box().right();
  }

  private static Word joined(Word a, Word b) {
    BoundingBox box = a.box().union(b.box());
    return new Word(a.text() + b.text(), box, a.baseline(), a.font(), a.spaceBefore(), a.tag());
  }
}
