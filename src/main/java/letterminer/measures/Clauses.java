package letterminer.measures;

import java.util.Set;

/** Where clauses begin and end: by punctuation and conjunctions, without a parser. Immutable. */
final class Clauses {
  private static final Set<String> BORDERS = Set.of(
      ".", "!", "?", "•", ";", ":", "(", ")", "but", "although", "though", "while", "whilst", "whereas", "however",
      "which", "who", "because", "so", "therefore");
  private static final Set<String> RELATIVE = Set.of("who", "which", "(", ")");

  private static final Set<String> AUXILIARIES = Set.of(
      "is", "are", "was", "were", "be", "been", "has", "have", "had", "having", "continue", "continues", "continued");

  /** How many words of a clause are looked at: hostile texts have no borders. */
  private static final int LONGEST = 120;

  private final Words words;

  Clauses(Words words) {
    this.words = words;
  }

  /** The first word of the main clause that a word stands in, over commas and relative clauses. */
  int mainStart(int i) {
    int start = i;
    while (start > Math.max(0, i - LONGEST) && (!words.isIn(start - 1, BORDERS) || words.isIn(start - 1, RELATIVE))) {
      start--;
    }
    return start;
  }

  /** The first word of the clause that a word stands in, over commas. */
  int start(int i) {
    int start = i;
    while (start > Math.max(0, i - LONGEST) && !words.isIn(start - 1, BORDERS)) {
      start--;
    }
    return start;
  }

  /** The first word after the last comma or border before a word. */
  int partStart(int i) {
    int start = i;
    while (start > Math.max(0, i - LONGEST) && !words.isIn(start - 1, BORDERS) && !words.at(start - 1).equals(",")) {
      start--;
    }
    return start;
  }

  /** The first word after a word that is a comma or a border. */
  int partEnd(int i) {
    int end = i + 1;
    while (end < Math.min(words.size(), i + LONGEST) && !words.isIn(end, BORDERS) && !words.at(end).equals(",")) {
      end++;
    }
    return end;
  }

  /** The first word after a word that is a border. */
  int end(int i) {
    int end = i + 1;
    while (end < Math.min(words.size(), i + LONGEST) && !words.isIn(end, BORDERS)) {
      end++;
    }
    return end;
  }

  /** Where the subject of a verb begins: 'attendance is rising and |persistent absence is falling'. */
  int subjectStart(int i) {
    int start = partStart(i);
    for (int j = i - 2; j > start; j--) {
      boolean joins = words.at(j).equals("and") && !words.isIn(j + 1, AUXILIARIES) && !words.at(j + 1).endsWith("ly");
      if (joins && hasVerb(start, j) && hasVerb(j, i)) {
        return j + 1;
      }
    }
    return start;
  }

  /** Whether there is an auxiliary from one word to before another. */
  boolean hasVerb(int from, int to) {
    return words.isAny(from, to, AUXILIARIES);
  }

  /**
   * Where the subject of a verb begins, also one that is cut off from it: 'attendance, which was low, has improved',
   * 'care leavers (of all ages) are'. The same as {@link #subjectStart} for a verb that has its subject beside it.
   */
  int farSubjectStart(int i) {
    int start = subjectStart(i);
    boolean bare = true;
    for (int j = start; j < i; j++) {
      bare &= words.isIn(j, AUXILIARIES) || words.at(j).endsWith("ly");
    }
    return bare || words.isIn(start - 1, RELATIVE) ? mainStart(i) : start;
  }
}
