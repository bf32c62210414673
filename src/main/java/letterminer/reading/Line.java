package letterminer.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import letterminer.model.BoundingBox;

/**
 * Words on one baseline without a wide gap between them. Text in two columns gives two lines side by side, not one
 * across the page.
 *
 * @param page page of the file, from 1
 * @param words at least one word, from left to right
 * @param text the words joined by single spaces
 * @param box bounding box of the words
 * @param baseline the baseline of the words of the prevailing size, in points from the top of the page
 * @param size the prevailing font size in points
 */
public record Line(
    int page, List<Word> words, String text, BoundingBox box, double baseline, double size) {

  /** Builds a line from its words, from which text, box, baseline and size are derived. */
  public static Line of(int page, List<Word> words) {
    StringBuilder text = new StringBuilder();
    BoundingBox box = words.get(0).box();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (i > 0 && word.spaceBefore()) {
        text.append(' ');
      }
      text.append(word.text());
      box = box.union(word.box());
    }
    Word main = prevailing(words);
    return new Line(
        page, List.copyOf(words), text.toString(), box, main.baseline(), main.font().size());
  }

  /** A word of the size that most characters have, or of the larger size in case of a tie. */
  private static Word prevailing(List<Word> words) {
    Word main = words.get(0);
    boolean uniform = true;
    for (Word word : words) {
      uniform &= word.font().size() == main.font().size();
    }
    if (uniform) {
      return main;
    }
    Map<Double, Integer> characters = new HashMap<>();
    words.forEach(w -> characters.merge(w.font().size(), w.text().length(), Integer::sum));
    for (Word word : words) {
      double size = word.font().size();
      int more = characters.get(size) - characters.get(main.font().size());
      if (more > 0 || more == 0 && size > main.font().size()) {
        main = word;
      }
    }
    return main;
  }

  public Word firstWord() {
    return words.get(0);
  }

  /** Whether every word that has letters is bold. */
  public boolean bold() {
    boolean any = false;
    for (Word word : words) {
      if (hasLetter(word.text())) {
        if (!word.font().bold()) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetter(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
