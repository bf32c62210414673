package letterminer.polarity.features;

import java.util.List;
import java.util.Set;

/**
 * Change and comparison beside what they are of: '(number of) exclusions ... reduced' is good, 'attendance
 * ... reduced' is not, and so with 'below the national average'. What is of the kind that less of it is
 * better is told by words.
 */
public final class ChangeFeatures extends TextFeatures {
  private static final Set<String> UP = Set.of(
      "above", "higher", "increase", "increased", "increasing", "increases", "rise", "rising", "risen",
      "rose", "exceeds", "exceed", "high", "growing", "grown", "more");
  private static final Set<String> DOWN = Set.of(
      "below", "lower", "reduce", "reduced", "reducing", "reduction", "reduces", "decrease", "decreased",
      "decreasing", "fall", "falling", "fallen", "fell", "decline", "declined", "declining", "low",
      "fewer", "less");
  private static final Set<String> BETTER_LESS = Set.of(
      "exclusion", "exclusions", "absence", "absences", "neet", "pregnancy", "pregnancies", "conceptions",
      "offending", "re-offending", "reoffending", "vacancies", "vacancy", "turnover", "caseload",
      "caseloads", "delay", "delays", "waiting", "wait", "waits", "backlog", "sickness", "agency",
      "homelessness", "obesity", "bullying", "re-referrals", "repeat", "moves", "unallocated", "gap",
      "drift", "unemployment", "breakdowns", "mortality", "truancy");

  @Override
  void collect(List<String> words, Set<String> features) {
    String change = "";
    String of = "";
    for (String word : words) {
      if (UP.contains(word)) {
        change = change.isEmpty() ? "up" : change;
      } else if (DOWN.contains(word)) {
        change = change.isEmpty() ? "down" : change;
      } else if (BETTER_LESS.contains(word)) {
        of = of.isEmpty() ? word : of;
      }
    }
    if (!change.isEmpty()) {
      features.add("ch=" + change + (of.isEmpty() ? " other" : " badless"));
      if (!of.isEmpty()) {
        features.add("chw=" + change + " " + of);
      }
    }
  }
}
