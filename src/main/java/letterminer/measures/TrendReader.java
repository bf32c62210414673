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
  private static final Set<String> BE = Set.of(
      "is", "are", "was", "were", "has", "have", "had", "been", "be", "being", "continue", "continues",
      "continued", "to", "remains", "steadily", "rapidly", "significantly", "slowly", "gradually",
      "considerably", "substantially", "markedly", "consistently", "clearly", "also", "now", "an", "a", "with");
  private static final Set<String> WANTED = Set.of(
      "should", "must", "need", "needs", "ensure", "improve", "plans", "aims", "aim", "target", "targets", "could", "would");
  private static final Set<String> BETTER = Set.of("improved", "improving", "improves");
  private static final Set<String> WORSE = Set.of(
      "deteriorated", "deteriorating", "worsened", "worsening", "deterioration");
  private static final Set<String> UP = Set.of(
      "increased", "increasing", "risen", "rising", "rose", "grown", "growing");
  private static final Set<String> DOWN = Set.of(
      "reduced", "reducing", "decreased", "decreasing", "fallen", "falling", "fell", "declined",
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
    if (!(BE.contains(before) || before.endsWith("ly")) || isUnreal(words, i)) {
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
