package letterminer.measures;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import letterminer.model.Trend;

/**
 * Reads 'has improved', 'exclusions have fallen', 'remains stable'. Rises and falls tell a trend only where
 * the theme says which of them is better. A text that states both ways has no trend. Immutable; safe for
 * use by several threads.
 */
final class TrendReader {
  /** What stands before a participle that tells of a change that has come about, or goes on. */
  private static final Set<String> PERFECT = Set.of("has", "have", "had", "been", "continued");
  private static final Set<String> PROGRESSIVE = Set.of(
      "is", "are", "was", "were", "been", "continue", "continues", "continued");

  /** How many words back such a word may stand, over adverbs. */
  private static final int BACK = 3;

  private static final Set<String> WANTED = Set.of(
      "should", "must", "need", "needs", "ensure", "improve", "plans", "aims", "aim", "target", "targets", "could", "would");
  private static final Set<String> BETTER = Set.of("improved", "improving");
  private static final Set<String> WORSE = Set.of(
      "deteriorated", "deteriorating", "worsened", "worsening", "deterioration");
  private static final Set<String> UP = Set.of(
      "increased", "increasing", "risen", "rising", "grown", "growing");
  private static final Set<String> DOWN = Set.of(
      "reduced", "reducing", "decreased", "decreasing", "fallen", "falling", "declined",
      "declining", "dropped");
  private static final Set<String> STABLE = Set.of("stable", "unchanged", "static");
  private static final Set<String> STAYING = Set.of(
      "remain", "remains", "remained", "remaining", "is", "are", "largely", "relatively", "been", "broadly");

  private TrendReader() {}

  /** The trend of a text whose theme has more of it better, or worse, or neither. */
  static Optional<Trend> read(List<String> words, Theme.More more) {
    Set<Trend> found = EnumSet.noneOf(Trend.class);
    if (words.isEmpty() || WANTED.contains(words.get(0))) {
      return Optional.empty();
    }
    for (int i = 1; i < words.size(); i++) {
      at(words, i, more).ifPresent(found::add);
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private static Optional<Trend> at(List<String> words, int i, Theme.More more) {
    String word = words.get(i);
    String before = words.get(i - 1);
    if (STABLE.contains(word)) {
      return STAYING.contains(before) ? Optional.of(Trend.STABLE) : Optional.empty();
    }
    if (!isChange(words, i) || isUnreal(words, i)) {
      return Optional.empty();
    }
    if (BETTER.contains(word)) {
      return Optional.of(Trend.IMPROVING);
    }
    if (WORSE.contains(word)) {
      return Optional.of(Trend.DECLINING);
    }
    if (more == Theme.More.none || !UP.contains(word) && !DOWN.contains(word)) {
      return Optional.empty();
    }
    boolean better = UP.contains(word) == (more == Theme.More.better);
    return Optional.of(better ? Trend.IMPROVING : Trend.DECLINING);
  }

  /** 'has significantly improved', 'is steadily improving'; not 'an improved service', 'to be improved'. */
  private static boolean isChange(List<String> words, int i) {
    Set<String> auxiliaries = words.get(i).endsWith("ing") ? PROGRESSIVE : PERFECT;
    for (int j = i - 1; j >= Math.max(0, i - BACK); j--) {
      String word = words.get(j);
      if (auxiliaries.contains(word)) {
        return true;
      }
      if (!word.endsWith("ly") && !word.equals("also") && !word.equals("now") && !word.equals("been")) {
        return false;
      }
    }
    return false;
  }

  /** 'has not improved', 'should be improved', 'is yet to be improved'. */
  private static boolean isUnreal(List<String> words, int i) {
    for (int j = Math.max(0, i - 4); j < i; j++) {
      String word = words.get(j);
      if (word.equals("not") || word.equals("yet") || WANTED.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
