package letterminer.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases indexed by their first words, so that a word of a text is compared with few of them.
 *
 * @param <T> the meaning of a phrase
 */
final class PatternIndex<T> {
  private record Indexed<T>(WordPattern phrase, T meaning) {}

  /** A match of a phrase in a text: its meaning, its first word, and the first word after it. */
  record Match<T>(T meaning, int start, int end) {
    boolean overlaps(Match<?> other) {
      return start < other.end && other.start < end;
    }

    /** Words between the two; 0 where they touch or overlap. */
    int distance(Match<?> other) {
      return Math.max(0, Math.max(start - other.end, other.start - end));
    }
  }

  private final Map<String, List<Indexed<T>>> entries = new HashMap<>();

  void add(Iterable<WordPattern> phrases, T meaning) {
    for (WordPattern phrase : phrases) {
      entries.computeIfAbsent(phrase.key(), k -> new ArrayList<>()).add(new Indexed<>(phrase, meaning));
    }
  }

  /** Every phrase that occurs in a text, in the order of their first words. */
  List<Match<T>> in(Words words) {
    List<Match<T>> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      find(words, i, found);
    }
    return found;
  }

  private void find(Words words, int at, List<Match<T>> found) {
    String word = words.at(at);
    find(words, at, word, found);
    find(words, at, WordPattern.stemKey(word), found);
    find(words, at, WordPattern.UNKEYED, found);
    String stem = WordPattern.stem(word);
    if (stem.length() < word.length()) {
      find(words, at, stem, found); // Of capitals: 'EHCPs', "the LSCB's".
    }
  }

  private void find(Words words, int at, String key, List<Match<T>> found) {
    List<Indexed<T>> indexed = entries.get(key);
    for (int i = 0; indexed != null && i < indexed.size(); i++) { // Called for every word: no iterator.
      Indexed<T> entry = indexed.get(i);
      if (entry.phrase().matches(words, at)) {
        found.add(new Match<>(entry.meaning(), at, at + entry.phrase().length()));
      }
    }
  }
}
