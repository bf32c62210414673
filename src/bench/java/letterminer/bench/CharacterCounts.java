package letterminer.bench;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * How often each character occurs in a text. White space and characters that show nothing do not count, and
 * compatibility forms count as what they stand for, because programs differ in both. Immutable.
 */
record CharacterCounts(Map<Integer, Integer> counts) {

  static CharacterCounts of(String text) {
    Map<Integer, Integer> counts = new HashMap<>();
    Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints()
        .filter(CharacterCounts::isVisible)
        .map(c -> c == '\u2010' ? '-' : c) // The non-breaking hyphen, once normalised.
        .forEach(c -> counts.merge(c, 1, Integer::sum));
    return new CharacterCounts(counts);
  }

  private static boolean isVisible(int c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT;
  }

  int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private int count(int character) {
    return counts.getOrDefault(character, 0);
  }

  /** What is in both. */
  CharacterCounts common(CharacterCounts other) {
    Map<Integer, Integer> common = new HashMap<>();
    counts.forEach((c, count) -> {
      int both = Math.min(count, other.count(c));
      if (both > 0) {
        common.put(c, both);
      }
    });
    return new CharacterCounts(common);
  }

  /** What is here more often than there. */
  CharacterCounts without(CharacterCounts other) {
    Map<Integer, Integer> rest = new HashMap<>();
    counts.forEach((c, count) -> {
      int more = count - other.count(c);
      if (more > 0) {
        rest.put(c, more);
      }
    });
    return new CharacterCounts(rest);
  }

  /** The characters, the most frequent first, each once: what a report can show of them. */
  String sample(int most) {
    StringBuilder sample = new StringBuilder();
    counts.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .forEach(e -> sample.appendCodePoint(e.getKey()));
    return sample.toString();
  }
}
