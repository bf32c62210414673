package letterminer.polarity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import letterminer.language.WordTokenizer;

/**
 * Distinguishes a demand ('Ensure that ...', 'The quality of ...', 'Leaders should ...') from a finding. A list of
 * what needs to improve contains demands, whose words describe what would be good: they do not contradict the heading.
 */
final class Demand {
  private static final Set<String> FINITE = Set.of(
      "is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "will", "can", "could",
      "remains", "remain");
  private static final Set<String> ASKING = Set.of("should", "must", "ensure");
  private static final Set<String> SUBORDINATE = Set.of(
      "that", "which", "who", "whose", "so", "how", "whether", "where", "when", "if", "because", "what");

  private Demand() {}

  /** Whether a text asks for something, or its main clause has no recognisable finite verb. */
  static boolean isIn(String text, WordTokenizer tokenizer) {
    List<String> words = Arrays.asList(tokenizer.tokenize(text));
    for (int i = 0; i < words.size(); i++) {
      boolean need = words.get(i).equals("need") || words.get(i).equals("needs");
      boolean needed = need && i + 1 < words.size() && words.get(i + 1).equals("to");
      if (needed || ASKING.contains(words.get(i))) {
        return true;
      }
    }
    for (String word : words) {
      if (FINITE.contains(word)) {
        return false;
      }
      if (SUBORDINATE.contains(word)) {
        return true;
      }
    }
    return true;
  }
}
