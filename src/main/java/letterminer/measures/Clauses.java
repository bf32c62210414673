package letterminer.measures;

import java.util.Set;

/** Where clauses begin and end: by punctuation and conjunctions, without a parser. Immutable. */
final class Clauses {
  private static final Set<String> BORDERS = Set.of(
      ".", "!", "?", "•", ";", ":", "(", ")", "but", "although", "though", "while", "whilst", "whereas", "however",
      "which", "who", "because", "so", "therefore");
  private static final Set<String> REPORTING = Set.of(
      "show", "shows", "showed", "shown", "indicate", "indicates", "found", "report", "reports", "reported", "suggest",
      "suggests", "means", "demonstrate", "demonstrates");
  private static final Set<String> RELATIVE = Set.of("who", "which", "(", ")");

  private static final Set<String> AUXILIARIES = Set.of(
      "is", "are", "was", "were", "be", "been", "has", "have", "had", "having", "continue", "continues", "continued");

  /** How many words of a clause are examined: hostile texts have no boundaries. */
  private static final int LONGEST = 120;

  private final Words words;

  Clauses(Words words) {
    this.words = words;
  }

  /** The first word of the main clause that contains a word, across commas and relative clauses. */
  int mainStart(int i) {
    int start = i;
    while (start > Math.max(0, i - LONGEST) && (!words.isIn(start - 1, BORDERS) || words.isIn(start - 1, RELATIVE))) {
      start--;
    }
    return start;
  }

  /** The first word of the clause that contains a word, across commas. */
  int start(int i) {
    int start = i;
    while (start > Math.max(0, i - LONGEST) && !words.isIn(start - 1, BORDERS)) {
      start--;
    }
    return start;
  }

  /** The first word after the last comma or boundary before a word. */
  int partStart(int i) {
    int start = i;
    while (start > Math.max(0, i - LONGEST) && !words.isIn(start - 1, BORDERS) && !words.at(start - 1).equals(",")) {
      start--;
    }
    return start;
  }

  /** The first comma or boundary after a word. */
  int partEnd(int i) {
    int end = i + 1;
    while (end < Math.min(words.size(), i + LONGEST) && !words.isIn(end, BORDERS) && !words.at(end).equals(",")) {
      end++;
    }
    return end;
  }

  /** The first boundary after a word. */
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
      if (words.at(j).equals("that") && words.isIn(j - 1, REPORTING)) {
        return j + 1; // 'performance shows that |the time taken is rising'
      }
    }
    for (int j = i - 2; j > start; j--) {
      boolean joins = words.at(j).equals("and") && !words.isIn(j + 1, AUXILIARIES) && !words.at(j + 1).endsWith("ly");
      if (joins && hasVerb(start, j) && hasVerb(j, i)) {
        return j + 1;
      }
    }
    return start;
  }

  /** Whether there is an auxiliary from one word up to another (excluded). */
  boolean hasVerb(int from, int to) {
    return words.isAny(from, to, AUXILIARIES);
  }

  /**
   * Where the subject of a verb begins, even if it is separated from it: 'attendance, which was low, has improved',
   * 'care leavers (of all ages) are'. The same as {@link #subjectStart} for a verb next to its subject.
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
