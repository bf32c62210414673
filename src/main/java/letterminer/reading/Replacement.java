package letterminer.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The replacement text of a marked content (/ActualText). It is applied only to glyphs without a known character:
 * what a page shows is evidence, what its producer claims is not.
 *
 * @param text that text
 * @param depth number of open marked contents when it began, itself included
 * @param firstWord index of the first word that it covers
 * @param offset position in that word at which it begins
 */
record Replacement(String text, int depth, int firstWord, int offset) {
  private static final char UNKNOWN = '\uFFFD';

  /**
   * Gives glyphs without a known character their text.
   *
   * @param words the completed words
   * @param open the characters of the current word
   */
  void apply(List<Word> words, StringBuilder open) {
    int first = firstWord;
    int from = offset;
    if (first < words.size() && from >= words.get(first).text().length()) {
      first++; // It began right after the end of a word.
      from = 0;
    }
    List<String> pieces = new ArrayList<>();
    for (int i = first; i < words.size(); i++) {
      pieces.add(words.get(i).text().substring(i == first ? from : 0));
    }
    int openFrom = first == words.size() ? Math.min(from, open.length()) : 0;
    if (openFrom < open.length()) {
      pieces.add(open.substring(openFrom));
    }
    if (pieces.stream().noneMatch(p -> p.indexOf(UNKNOWN) >= 0)) {
      return;
    }
    List<String> replaced = replaced(pieces);
    for (int i = 0; i < replaced.size(); i++) {
      int word = first + i;
      if (word < words.size()) {
        String before = words.get(word).text().substring(0, i == 0 ? from : 0);
        words.set(word, words.get(word).withText(before + replaced.get(i)));
      } else {
        open.setLength(openFrom);
        open.append(replaced.get(i));
      }
    }
  }

  /** The pieces with their replacement text, where it is certain which text belongs to which piece. */
  private List<String> replaced(List<String> pieces) {
    String plain = Characters.plain(text).strip();
    String[] parts = plain.split(" +");
    if (parts.length == pieces.size() && !plain.isEmpty()) {
      return List.of(parts);
    }
    String letters = String.join("", parts);
    if (letters.length() != pieces.stream().mapToInt(String::length).sum()) {
      return List.of();
    }
    List<String> result = new ArrayList<>();
    int at = 0;
    for (String piece : pieces) {
      result.add(letters.substring(at, at + piece.length()));
      at += piece.length();
    }
    return result;
  }
}
