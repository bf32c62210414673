package letterminer.rundiff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Pairs the values of two letters: first those with the same id, then, within a group, those with similar words, the
 * most similar first, and last those that moved to another group.
 */
final class ItemMatcher {
  /** Minimum share of common words for a text to count as a changed version of another. */
  static final double ALIKE = 0.5;

  /** Maximum number of text pairs that are compared in one letter; beyond it texts count as removed and added. */
  private static final long MOST_PAIRS = 400_000;

  private final Map<String, ComparedValue> before = new LinkedHashMap<>();
  private final Map<String, ComparedValue> after = new LinkedHashMap<>();
  private final Map<ComparedValue, ComparedValue> pairs = new LinkedHashMap<>();

  /** Two texts, and the share of their common words. */
  private record Pair(ComparedValue before, ComparedValue after, double alike) {}

  ItemMatcher(List<ComparedValue> old, List<ComparedValue> now) {
    old.forEach(item -> before.put(key(item), item));
    now.forEach(item -> after.put(key(item), item));
    for (String key : List.copyOf(before.keySet())) {
      if (after.containsKey(key)) {
        pair(before.get(key), after.get(key));
      }
    }
    pairAlike(true);
    pairAlike(false);
  }

  /** Maps old values to their new versions. */
  Map<ComparedValue, ComparedValue> pairs() {
    return pairs;
  }

  List<ComparedValue> gone() {
    return List.copyOf(before.values());
  }

  List<ComparedValue> added() {
    return List.copyOf(after.values());
  }

  private static String key(ComparedValue item) {
    return item.kind() + " " + item.id();
  }

  private void pair(ComparedValue old, ComparedValue now) {
    pairs.put(old, now);
    before.remove(key(old));
    after.remove(key(now));
  }

  private void pairAlike(boolean sameGroup) {
    if ((long) before.size() * after.size() > MOST_PAIRS) {
      return;
    }
    Map<ComparedValue, Map<String, Integer>> words = new HashMap<>();
    List<Pair> candidates = new ArrayList<>();
    for (ComparedValue old : before.values()) {
      for (ComparedValue now : after.values()) {
        if (old.kind() == now.kind() && !old.text().isEmpty() && (!sameGroup || old.group().equals(now.group()))) {
          double alike = alike(
              words.computeIfAbsent(old, ItemMatcher::words), words.computeIfAbsent(now, ItemMatcher::words));
          if (alike >= ALIKE) {
            candidates.add(new Pair(old, now, alike));
          }
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Pair::alike).reversed()); // Stable: the first of equals wins.
    for (Pair candidate : candidates) {
      if (before.containsKey(key(candidate.before())) && after.containsKey(key(candidate.after()))) {
        pair(candidate.before(), candidate.after());
      }
    }
  }

  private static Map<String, Integer> words(ComparedValue item) {
    Map<String, Integer> words = new HashMap<>();
    StringBuilder word = new StringBuilder();
    for (char c : (item.text().toLowerCase(Locale.ROOT) + " ").toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (word.length() > 0) {
        words.merge(word.toString(), 1, Integer::sum);
        word.setLength(0);
      }
    }
    return words;
  }

  /** Twice the number of common words divided by the number of all words (Dice's coefficient). */
  private static double alike(Map<String, Integer> a, Map<String, Integer> b) {
    int all = a.values().stream().mapToInt(n -> n).sum() + b.values().stream().mapToInt(n -> n).sum();
    int common = a.entrySet().stream().mapToInt(w -> Math.min(w.getValue(), b.getOrDefault(w.getKey(), 0))).sum();
    return all == 0 ? 0 : 2.0 * common / all;
  }
}
