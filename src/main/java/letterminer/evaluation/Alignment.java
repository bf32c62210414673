package letterminer.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import letterminer.evaluation.Difference.Mismatch;

/**
 * Aligns the texts that only gold has with those that only the run has. Two belong together if half of the letters of
 * the shorter one are in words that both share: one is a misreading of the other, or a piece of it, for example if a
 * point was split in two.
 */
final class Alignment {
  private final List<WordDiff.Text> gold;
  private final List<WordDiff.Text> run;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<Integer, Integer> counterparts = new TreeMap<>();
  private final Set<Integer> taken = new HashSet<>();

  private record Candidate(int gold, int run, int common) {}

  /**
   * A line of the alignment, with indexes of the lists. A line for a missing or extra text may also name the closest
   * text of the other side, which has a line of its own.
   */
  record Row(Mismatch kind, Optional<Integer> gold, Optional<Integer> run) {}

  /**
   * Aligns two lists.
   *
   * @param pairs indexes that are known to belong together, from gold to run
   */
  Alignment(List<String> goldTexts, List<String> runTexts, Map<Integer, Integer> pairs) {
    this.gold = goldTexts.stream().map(WordDiff.Text::of).toList();
    this.run = runTexts.stream().map(WordDiff.Text::of).toList();
    pairs.forEach(this::take);
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < run.size(); j++) {
        measure(i, j);
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::common).reversed());
    for (Candidate candidate : candidates) {
      if (!counterparts.containsKey(candidate.gold()) && !taken.contains(candidate.run())) {
        take(candidate.gold(), candidate.run());
      }
    }
  }

  private void take(int i, int j) {
    counterparts.put(i, j);
    taken.add(j);
  }

  private void measure(int i, int j) {
    int half = (Math.min(gold.get(i).letters(), run.get(j).letters()) + 1) / 2;
    // Texts that cannot share enough words in any order are skipped.
    if (half > 0 && inCommon(gold.get(i), run.get(j)) >= half) {
      int common = new WordDiff(gold.get(i), run.get(j)).common();
      if (common >= half) {
        candidates.add(new Candidate(i, j, common));
      }
    }
  }

  private static int inCommon(WordDiff.Text a, WordDiff.Text b) {
    Map<String, Integer> left = new HashMap<>();
    for (String word : b.plain()) {
      left.merge(word, 1, Integer::sum);
    }
    int letters = 0;
    for (String word : a.plain()) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        letters += word.length();
      }
    }
    return letters;
  }

  /** Every text of both lists: gold's in order, then those of the run without a counterpart. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      int at = i;
      Optional<Integer> nearest = candidates.stream()
          .filter(c -> c.gold() == at).findFirst().map(Candidate::run);
      rows.add(counterparts.containsKey(i)
          ? new Row(Mismatch.DIFFERS, Optional.of(i), Optional.of(counterparts.get(i)))
          : new Row(Mismatch.MISSED, Optional.of(i), nearest));
    }
    for (int j = 0; j < run.size(); j++) {
      int at = j;
      if (!taken.contains(j)) {
        rows.add(new Row(
            Mismatch.EXTRA,
            candidates.stream().filter(c -> c.run() == at).findFirst().map(Candidate::gold),
            Optional.of(j)));
      }
    }
    return rows;
  }
}
