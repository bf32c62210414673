package letterminer.polarity.features;

import java.util.List;
import java.util.Set;

/**
 * The words in the scope of a negation, in two ways: after proper negations up to the end of their clause
 * ('not consistently timely or of good quality'), and after every diminishing word, for a few words
 * ('too few children', 'limited evidence of impact').
 */
final class NegationFeatures implements TextFeatures {
  private static final Set<String> NEGATIONS = Set.of(
      "not", "no", "never", "without", "nor", "cannot", "rarely", "neither", "lack", "lacks", "lacking");
  private static final Set<String> DIMINISHERS = Set.of(
      "not", "no", "never", "without", "lack", "lacks", "lacking", "few", "little", "too", "nor", "cannot",
      "insufficient", "insufficiently", "rarely", "hardly", "neither", "limited", "fewer", "less", "fails",
      "fail", "failed", "failure", "absence");
  private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", ".", "and", "that", "but");
  private static final Set<String> PAUSES = Set.of(",", ";", ":", ".");

  /** How many words the scope of a negation has. */
  private static final int NEGATED = 7;
  private static final int DIMINISHED = 5;

  @Override
  public void collect(List<String> words, Set<String> features) {
    scope(words, NEGATIONS, CLAUSE_ENDS, NEGATED, "n2=", features);
    scope(words, DIMINISHERS, PAUSES, DIMINISHED, "n=", features);
  }

  private static void scope(
      List<String> words, Set<String> cues, Set<String> ends, int reach, String prefix,
      Set<String> features) {
    int left = 0;
    for (String word : words) {
      if (cues.contains(word)) {
        left = reach;
      } else if (ends.contains(word)) {
        left = 0;
      } else if (left-- > 0) {
        features.add(prefix + word);
      }
    }
  }
}
