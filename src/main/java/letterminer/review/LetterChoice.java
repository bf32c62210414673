package letterminer.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import letterminer.runs.RunException;
import letterminer.values.LetterSummary;

/**
 * Selects the letters of a run to export.
 *
 * @param named ids of letters, or names of files for all letters in them; absent for all letters
 * @param sample size of a random sample of these; absent for all of them
 * @param seed random seed: the same seed selects the same letters of the same run
 */
public record LetterChoice(Optional<List<String>> named, Optional<Integer> sample, long seed) {
  private static final int NAMED_IN_MESSAGE = 5;

  public LetterChoice {
    named = named.map(List::copyOf);
  }

  /** All letters. */
  public static LetterChoice all() {
    return new LetterChoice(Optional.empty(), Optional.empty(), 0);
  }

  /**
   * The letters, in the order of the run. Of letters with the same id, which come from duplicate files, only the first.
   *
   * @throws RunException if a name matches none of its letters
   */
  List<LetterSummary> of(List<LetterSummary> run) throws RunException {
    Set<String> left = new TreeSet<>(named.orElse(List.of()));
    Set<String> wanted = Set.copyOf(left);
    Set<String> seen = new HashSet<>();
    List<LetterSummary> chosen = new ArrayList<>();
    for (LetterSummary letter : run) {
      boolean isWanted = named.isEmpty() || wanted.contains(letter.id()) || wanted.contains(letter.file());
      left.remove(letter.id());
      left.remove(letter.file());
      if (isWanted && seen.add(letter.id())) {
        chosen.add(letter);
      }
    }
    if (!left.isEmpty()) {
      throw new RunException("The run has no letter and no file with letters of these names: "
          + String.join(", ", left.stream().limit(NAMED_IN_MESSAGE).toList())
          + (left.size() > NAMED_IN_MESSAGE ? " and " + (left.size() - NAMED_IN_MESSAGE) + " more" : "") + ".");
    }
    return sample.map(size -> drawn(chosen, size)).orElse(chosen);
  }

  private List<LetterSummary> drawn(List<LetterSummary> letters, int size) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      places.add(i);
    }
    Collections.shuffle(places, new Random(seed));
    return places.stream().limit(size).sorted().map(letters::get).toList();
  }
}
