package letterminer.polarity.features;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Words and pairs by the kind of their clause: the main clause carries the message ('Although A is
 * slow, <em>children are well protected</em>'), a concession before or after it and the text before a
 * 'but' much less. Clauses are recognised by their conjunctions only, without a parser: a concession that opens
 * the sentence ends at its first comma, one inside it at the sentence's end.
 */
final class ClauseFeatures implements TextFeatures {
  private static final Set<String> CONCESSIVES = Set.of(
      "although", "while", "whilst", "despite", "though", "whereas", "notwithstanding");
  private static final Set<String> SENTENCE_ENDS = Set.of(".", ";");

  private enum Clause { M, OPENING, TRAILING, BEFORE_BUT }

  @Override
  public void collect(List<String> words, Set<String> features) {
    Clause[] clauses = clauses(words);
    boolean plain = true;
    for (Clause clause : clauses) {
      plain = plain && clause == Clause.M;
    }
    if (plain) {
      features.add("plain");
    }
    for (int i = 0; i < clauses.length; i++) {
      String clause = code(clauses[i]);
      features.add(clause + "=" + words.get(i));
      if (i + 1 < clauses.length) {
        features.add(clause + "b=" + words.get(i) + " " + words.get(i + 1));
      }
      if (i == 0 || clauses[i] != clauses[i - 1]) {
        features.add("has" + clause);
      }
    }
  }

  private static String code(Clause clause) {
    return switch (clause) {
      case M -> "M";
      case OPENING -> "S";
      case TRAILING -> "T";
      case BEFORE_BUT -> "C";
    };
  }

  private static Clause[] clauses(List<String> words) {
    Clause[] clauses = new Clause[words.size()];
    Arrays.fill(clauses, Clause.M);
    int next = 0;
    int marked = 0; // The text before a 'but' counts once, regardless of the number of them.
    for (int i = 0; i < clauses.length; i++) {
      if (i < next) {
        continue; // Inside a concession.
      }
      String word = words.get(i);
      if (CONCESSIVES.contains(word)) {
        next = i <= 1 ? opening(words, clauses, i) : trailing(words, clauses, i);
      } else if (word.equals("but") || i > 1 && (word.equals("however") || isConjunction(words, i))) {
        for (; marked < i; marked++) {
          clauses[marked] = clauses[marked] == Clause.M ? Clause.BEFORE_BUT : clauses[marked];
        }
      }
    }
    return clauses;
  }

  /** Whether a 'yet' joins clauses, as it does after a comma or a semicolon: 'not yet' does not. */
  private static boolean isConjunction(List<String> words, int at) {
    return words.get(at).equals("yet") && (words.get(at - 1).equals(",") || words.get(at - 1).equals(";"));
  }

  /** Marks a concession that opens the text, if a comma ends it. Returns where the rest begins. */
  private static int opening(List<String> words, Clause[] clauses, int from) {
    int comma = words.subList(from, words.size()).indexOf(",");
    if (comma < 0) {
      return from;
    }
    Arrays.fill(clauses, from, from + comma, Clause.OPENING);
    return from + comma;
  }

  private static int trailing(List<String> words, Clause[] clauses, int from) {
    int end = from;
    while (end < clauses.length && !SENTENCE_ENDS.contains(words.get(end))) {
      clauses[end++] = Clause.TRAILING;
    }
    return end;
  }
}
