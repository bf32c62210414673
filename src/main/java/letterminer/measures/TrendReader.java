package letterminer.measures;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
      "remain", "remains", "remained", "remaining", "broadly", "relatively");

  /** Every word that may tell a trend. */
  private static final Set<String> TELLING = Stream.of(BETTER, WORSE, UP, DOWN, STABLE, Set.of("improve"))
      .flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  /** What opens a clause that asks or depends, so that nothing is stated in it. */
  private static final Set<String> OPEN = Set.of(
      "whether", "if", "how", "when", "where", "whose", "why", "until", "unless");

  private static final Set<String> DENIALS = Set.of(
      "not", "yet", "no", "none", "never", "nor", "neither", "hardly", "rarely", "few");

  /** How many words back a negation, a wish or a question takes hold of a change. */
  private static final int REACH = 8;

  private TrendReader() {}

  /** The trend of a text whose theme has more of it better, or worse, or neither. */
  static Optional<Trend> read(List<String> words, Theme.More more) {
    Set<Trend> found = EnumSet.noneOf(Trend.class);
    if (words.isEmpty() || WANTED.contains(words.get(0))) {
      return Optional.empty();
    }
    for (int i = 1; i < words.size(); i++) {
      if (TELLING.contains(words.get(i))) {
        at(words, i, more).ifPresent(found::add);
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private static Optional<Trend> at(List<String> words, int i, Theme.More more) {
    String word = words.get(i);
    String before = words.get(i - 1);
    if (STABLE.contains(word)) {
      return STAYING.contains(before) ? Optional.of(Trend.STABLE) : Optional.empty();
    }
    if (!isChange(words, i) && !isGoingOn(words, i) || isUnreal(words, i)) {
      return Optional.empty();
    }
    if (BETTER.contains(word) || word.equals("improve")) {
      return Optional.of(Trend.IMPROVING);
    }
    if (WORSE.contains(word)) {
      return Optional.of(Trend.DECLINING);
    }
    if (more == Theme.More.none || !UP.contains(word) && !DOWN.contains(word)) {
      return Optional.empty();
    }
    boolean moreIsBetter = more == Theme.More.better && !isGap(words, i);
    boolean better = UP.contains(word) == moreIsBetter;
    return Optional.of(better ? Trend.IMPROVING : Trend.DECLINING);
  }

  /** 'the gap has reduced': what is measured is how far behind something is. */
  private static boolean isGap(List<String> words, int i) {
    return words.subList(Math.max(0, i - BACK), i).stream().anyMatch(w -> w.equals("gap") || w.equals("gaps"));
  }

  /** 'has continued to improve'. */
  private static boolean isGoingOn(List<String> words, int i) {
    return words.get(i).equals("improve") && i > 1 && words.get(i - 1).equals("to")
        && words.get(i - 2).matches("continue[sd]?");
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

  /** 'has not improved', 'should be improved', 'is yet to be improved', 'whether it has improved'. */
  private static boolean isUnreal(List<String> words, int i) {
    for (int j = i - 1; j >= Math.max(0, i - REACH) && !words.get(j).equals(","); j--) {
      String word = words.get(j);
      if (DENIALS.contains(word) || WANTED.contains(word) || OPEN.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
