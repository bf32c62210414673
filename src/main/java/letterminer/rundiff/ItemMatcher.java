package letterminer.rundiff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Pairs the values of two letters: first those with the same id, then, within a group, those whose words are alike, the
 * most alike first, and last those that moved to another group.
 */
final class ItemMatcher {
  /** Part of the words of two texts that they have in common, from which they are taken for one that was changed. */
  static final double ALIKE = 0.5;

  /** Most pairs of texts that are compared in one letter; beyond it they count as gone and added. */
  private static final long MOST_PAIRS = 400_000;

  private final Map<String, Item> before = new LinkedHashMap<>();
  private final Map<String, Item> after = new LinkedHashMap<>();
  private final Map<Item, Item> pairs = new LinkedHashMap<>();

  /** Two texts, and what part of their words they share. */
  private record Pair(Item before, Item after, double alike) {}

  ItemMatcher(List<Item> old, List<Item> now) {
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

  /** New values by the old ones that they were. */
  Map<Item, Item> pairs() {
    return pairs;
  }

  List<Item> gone() {
    return List.copyOf(before.values());
  }

  List<Item> added() {
    return List.copyOf(after.values());
  }

  private static String key(Item item) {
    return item.kind() + " " + item.id();
  }

  private void pair(Item old, Item now) {
    pairs.put(old, now);
    before.remove(key(old));
    after.remove(key(now));
  }

  private void pairAlike(boolean sameGroup) {
    if ((long) before.size() * after.size() > MOST_PAIRS) {
      return;
    }
    Map<Item, Map<String, Integer>> words = new HashMap<>();
    List<Pair> candidates = new ArrayList<>();
    for (Item old : before.values()) {
      for (Item now : after.values()) {
        if (old.kind() == now.kind() && !old.text().isEmpty() && (!sameGroup || old.group().equals(now.group()))) {
          double alike = alike(
              words.computeIfAbsent(old, ItemMatcher::words), words.computeIfAbsent(now, ItemMatcher::words));
          if (alike >= ALIKE) {
            candidates.add(new Pair(old, now, alike));
          }
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Pair::alike).reversed()); // Stable: of equals the first in the letter.
    for (Pair candidate : candidates) {
      if (before.containsKey(key(candidate.before())) && after.containsKey(key(candidate.after()))) {
        pair(candidate.before(), candidate.after());
      }
    }
  }

  private static Map<String, Integer> words(Item item) {
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

  /** Twice the words in common by all words (Dice's coefficient). */
  private static double alike(Map<String, Integer> a, Map<String, Integer> b) {
    int all = a.values().stream().mapToInt(n -> n).sum() + b.values().stream().mapToInt(n -> n).sum();
    int common = a.entrySet().stream().mapToInt(w -> Math.min(w.getValue(), b.getOrDefault(w.getKey(), 0))).sum();
    return all == 0 ? 0 : 2.0 * common / all;
  }
}
