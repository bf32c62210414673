package letterminer.measures;

import static letterminer.measures.FunctionWords.BACK;
import static letterminer.measures.FunctionWords.BE;
import static letterminer.measures.FunctionWords.GRADED;
import static letterminer.measures.FunctionWords.MEANING;
import static letterminer.measures.FunctionWords.MUCH;
import static letterminer.measures.FunctionWords.NOUN_REACH;
import static letterminer.measures.FunctionWords.NO_OBJECT;
import static letterminer.measures.FunctionWords.PAST;
import static letterminer.measures.FunctionWords.PERFECT;
import static letterminer.measures.FunctionWords.REACH;
import static letterminer.measures.FunctionWords.STATING;
import static letterminer.measures.FunctionWords.THAN;

import java.util.Set;
import letterminer.measures.Wording.Group;

/**
 * Decides where an adjective after its verb states a change: 'is now more regular', 'are better than last year'. Immutable.
 */
final class PredicateChanges {
  private static final Set<String> BECOMING = Set.of("become", "becoming", "became", "getting", "got");
  private static final Set<String> EARLIER = Set.of(
      "previously", "previous", "last", "before", "past", "earlier", "ago");
  private static final Set<String> IT = Set.of("it", "they");
  private static final Set<String> FROM_TO = Set.of("from", "to");
  private static final Set<String> RECENTLY = Set.of("recently");
  private static final Set<String> BEEN = Set.of("was", "were", "been");
  private static final Set<String> RECENT = Set.of("recent", "newer"); // 'More recent plans are better'
  private static final Set<String> ELSEWHERE = Set.of("national", "nationally", "average", "similar", "neighbours");
  private static final Set<String> SINCE = Set.of("since", "recently");

  private final Wording wording;

  PredicateChanges(Wording wording) {
    this.wording = wording;
  }

  /** 'is now more regular', 'are better than last year', 'has become more timely', 'is much improved'. */
  boolean isPredicate(Context c, int i) {
    Words words = c.words();
    boolean graded = words.isIn(i, GRADED);
    if (words.at(i - 1).equals("or")) {
      return false; // 'twice or more frequently'
    }
    boolean now = words.at(i - 1).equals("now") && words.isIn(i - 2, BE) && words.isIn(i + 2, NO_OBJECT);
    if (graded && !now && !words.isIn(i + 1, wording.words(Group.QUALITIES))) {
      return false;
    }
    if (words.isIn(i - 2, FROM_TO)) {
      // 'are beginning to be more regular', unlike 'from getting worse', 'to become better'
      return words.at(i - 1).equals("be") && words.isIn(i - 3, wording.words(Group.GOING_ON))
          && !words.at(i + 1).equals("than");
    }
    boolean much = words.isIn(i - 1, MUCH) && words.isIn(i - 2, BE) && !words.isAny(i + 1, i + REACH, THAN);
    boolean alone = !words.isAny(i + 1, i + REACH, THAN) && !words.at(i - 1).equals("on");
    boolean since = alone && (isSince(words, i) || words.isAny(i + 1, i + BACK, RECENTLY)) && words.isAny(i - BACK, i, BE);
    return much || since || isNow(c, i) || isBefore(c, i) || words.isAny(i - 3, i, BECOMING) || isDoneBetter(c, i)
        || isBetterDone(words, i);
  }

  /** 'are better understood', 'is better met'; not 'are better than', 'can be better met'. */
  private static boolean isBetterDone(Words words, int i) {
    String done = words.at(i + 1);
    boolean participle = done.endsWith("ed") || done.endsWith("ing") || done.equals("met") || done.endsWith("stood");
    return words.at(i).equals("better") && participle && words.isIn(i - 1, BE) && !words.at(i - 1).equals("be");
  }

  /** 'Since the last inspection, supervision has been more regular'. */
  static boolean isSince(Words words, int i) {
    int start = words.sentenceStart(i);
    return words.isAny(start, start + 2, RECENT) || words.isAny(start, start + 2, SINCE) || words.isIn(start + 2, PAST);
  }

  /** 'have communicated more effectively', 'is working more closely', 'means that they are read more accurately'. */
  private boolean isDoneBetter(Context c, int i) {
    Words words = c.words();
    if (!words.at(i).equals("more") || !words.at(i + 1).endsWith("ly")) {
      return false;
    }
    int start = c.clauses().partStart(i);
    for (int j = i - 1; j >= Math.max(start, i - REACH); j--) {
      boolean perfect = words.isIn(j, PERFECT) && !words.at(j).equals("been")
          || words.isIn(j, BE) && words.at(j + 1).endsWith("ing");
      boolean meant = words.isIn(j, MEANING) && words.at(j + 1).equals("that");
      if (perfect || meant) {
        return true;
      }
      if (words.at(j).equals("to")) {
        return false; // 'are recruited to act more promptly'
      }
    }
    return false;
  }

  static boolean isNow(Context c, int i) {
    Words words = c.words();
    for (int j = i - 1; j >= Math.max(c.clauses().partStart(i), i - 6); j--) {
      if (words.at(j).equals("now")) {
        return words.isIn(j - 1, STATING) || words.isIn(j + 1, STATING) || words.at(j - 1).equals("there")
            || words.at(j + 1).equals("a");
      }
    }
    return false;
  }

  /** 'than at the last inspection', 'than previously'. */
  static boolean isBefore(Context c, int i) {
    Words words = c.words();
    for (int j = i + 1; j < Math.min(c.clauses().partEnd(i), i + NOUN_REACH); j++) {
      if (words.at(j).equals("than")) {
        boolean itself = words.isIn(j + 1, IT) && words.isAny(j + 2, j + 4, BEEN); // 'than it has been in years'
        return (itself || words.isAny(j + 1, j + 6, EARLIER)) && !words.isAny(j + 1, j + 6, ELSEWHERE);
      }
    }
    return false;
  }
}
