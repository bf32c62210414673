package letterminer.measures;

import static letterminer.measures.FunctionWords.ARTICLES;
import static letterminer.measures.FunctionWords.BACK;
import static letterminer.measures.FunctionWords.BE;
import static letterminer.measures.FunctionWords.GRADED;
import static letterminer.measures.FunctionWords.MADE_OR_SEEN;
import static letterminer.measures.FunctionWords.MUCH;
import static letterminer.measures.FunctionWords.NOUN_REACH;
import static letterminer.measures.FunctionWords.NO_OBJECT;
import static letterminer.measures.FunctionWords.PERFECT;
import static letterminer.measures.FunctionWords.REACH;
import static letterminer.measures.FunctionWords.STATING;
import static letterminer.measures.FunctionWords.THAN;

import java.util.Optional;
import java.util.Set;
import letterminer.measures.Wording.Group;
import letterminer.model.Polarity;

/**
 * Decides where an adjective before its noun states a change: 'has led to fewer delays'; not 'an improved plan'. Immutable.
 */
final class AdjectiveChanges {
  /** Words that may come between a word that shows a change and its adjective: 'evidence of much improved'. */
  private static final Set<String> BEFORE_ADJECTIVE = Set.of(
      "of", "in", "the", "much", "some", "significantly", "a", "an", "and");
  private static final Set<String> NO_STATEMENT = Set.of("no", "or", "feel");
  private static final Set<String> NUMBERS = Set.of("number", "numbers", "proportion", "proportions");
  private static final Set<String> LEVELS = Set.of("low", "high");
  private static final Set<String> BEFORE_LEVEL = Set.of("a", "an", "the", "ever");
  private static final Set<String> COUNTED = Set.of("more", "fewer");
  private static final Set<String> NO_GRADE = Set.of("recent", "education", "risk");
  private static final Set<String> SEEN = Set.of("saw", "seen");
  private static final Set<String> PUT = Set.of("put", "putting");

  /** With these a sentence begins before the comma that its subject follows: 'In spring, improved plans led to'. */
  private static final Set<String> INTRODUCING = Set.of(
      "in", "since", "as", "over", "during", "at", "for", "with", "consequently", "however", "recently", "following",
      "although", "while", "after", "positively", "additionally", "overall", "through", "within", "across", "by");
  private static final Set<String> PREPOSITIONS = Set.of("in", "of", "by", "for", "on", "around", "about", "from");

  private final Wording wording;
  private final Causes causes;

  AdjectiveChanges(Wording wording, Causes causes) {
    this.wording = wording;
    this.causes = causes;
  }

  /** 'has led to improved plans', 'Improved plans' in a list of strengths. */
  boolean isAdjective(Context c, int i) {
    Words words = c.words();
    if (isNone(words, i)) {
      return false;
    }
    boolean level = words.at(i).endsWith("ing") && (words.isIn(i - 1, BEFORE_LEVEL) || isLevel(words, i));
    if (level || isOpening(c, i)) {
      return true; // 'an increasing number of', 'the low and falling level of'
    }
    if (!words.at(i).endsWith("ed") && words.isAny(i + 1, Math.min(c.clauses().partEnd(i), i + REACH), THAN)
        && !PredicateChanges.isBefore(c, i)) {
      return false; // 'more visits than they must', 'better progress than others'
    }
    boolean first = i == words.sentenceStart(i) && c.heading().equals(Optional.of(Polarity.STRENGTH))
        && !words.isAny(i, c.clauses().partEnd(i), wording.words(Group.TROUBLES));
    boolean example = words.at(i - 1).equals("as") && words.at(i - 2).equals("such") && Causes.isLed(c, i - 2);
    return first || example || isBenefit(words, i) || isShown(words, i) || causes.caused(c, i, false)
        || PredicateChanges.isNow(c, i) || PredicateChanges.isBefore(c, i) || causes.isBroughtAbout(c, i)
        || words.at(i - 1).equals("recently")
        || Causes.isAlongside(words, i) && !words.at(i).endsWith("er");
  }

  /** Whether a word is no adjective of change here, or of none that is better or worse. */
  private boolean isNone(Words words, int i) {
    boolean gerund = words.at(i).endsWith("ing") && words.isIn(i - 1, PREPOSITIONS)
        && !isShown(words, i) && !isBenefit(words, i);
    boolean pair = words.isIn(i - 1, ARTICLES) && words.at(i + 1).equals("and"); // 'an improved and positive'
    boolean manner = words.at(i).equals("better") && words.isIn(i + 1, wording.words(Group.MANNERS));
    boolean trouble = words.isIn(i + 1, wording.words(Group.TROUBLES)) // 'making it more difficult'
        || words.isIn(i + 1, NO_GRADE); // 'more recent projects', 'into higher education'
    boolean alone = words.isIn(i + 1, NO_OBJECT) && !pair || words.at(i + 1).equals("than");
    return gerund || manner || trouble || alone || words.isIn(i - 1, NO_STATEMENT) || isName(words, i);
  }

  private static boolean isLevel(Words words, int i) {
    return words.at(i - 1).equals("and") && words.isIn(i - 2, LEVELS);
  }

  /** 'are benefiting from increasing stability'. */
  private static boolean isBenefit(Words words, int i) {
    return words.at(i - 1).equals("from") && words.at(i - 2).startsWith("benefit");
  }

  /** 'Improved systems mean that', 'The increased stability of staff has'; not 'Improved plans are needed'. */
  private boolean isOpening(Context c, int i) {
    Words words = c.words();
    int start = c.clauses().partStart(i);
    boolean listed = words.at(start - 1).equals(",") && !words.isIn(words.sentenceStart(i), INTRODUCING);
    boolean opening = !listed && (i == start || i == start + 1 && words.isIn(start, ARTICLES));
    if (opening && words.at(i).equals("improving")) {
      return isUsed(words, i, c.clauses().partEnd(i));
    }
    boolean joined = opening || words.at(i - 1).equals("and");
    if (joined && words.at(i).endsWith("ing") && words.isIn(i + 1, NUMBERS)) {
      return true; // 'Increasing numbers of care leavers go to university'
    }
    if (isMorePeople(words, i, start)) {
      return true;
    }
    boolean since = words.at(start - 1).equals(",") && PredicateChanges.isSince(words, i) && words.at(i).endsWith("er");
    if (!opening || !words.at(i).endsWith("ed") && !since) {
      return false;
    }
    for (int j = i + 2; j < Math.min(c.clauses().end(i), i + NOUN_REACH); j++) {
      if (words.isIn(j, STATING)) {
        boolean planned = words.isIn(j + 1, wording.words(Group.PLANNED))
            || words.isIn(j + 1, wording.words(Group.WISHES)); // 'are needed', 'are shortly being deployed'
        return !planned && !words.at(j + 1).equals("not");
      }
    }
    return false;
  }

  /** 'Many more children have been helped', 'fewer children have been adopted'. */
  private boolean isMorePeople(Words words, int i, int start) {
    if (!words.isIn(i, COUNTED) || i > start && !words.at(i - 1).equals("many")) {
      return false;
    }
    for (int j = i + 1; j < i + BACK + 2; j++) {
      boolean verb = words.isIn(j, PERFECT) || words.isIn(j, BE) && words.at(j + 1).endsWith("ing");
      if (verb && words.isAny(i + 1, j, wording.words(Group.PEOPLE))) {
        return true;
      }
    }
    return false;
  }

  /** 'improving use is being made of'; not 'improving outcomes is a priority'. */
  private static boolean isUsed(Words words, int i, int end) {
    for (int j = i + 2; j < end; j++) {
      if (words.at(j - 1).equals("being") && words.isIn(j, MADE_OR_SEEN)) {
        return true;
      }
    }
    return false;
  }

  /** The name of a programme: 'the Improving Lives project'. */
  private static boolean isName(Words words, int i) {
    return i > words.sentenceStart(i) && i + 1 < words.size() && Character.isUpperCase(words.written(i).charAt(0))
        && Character.isUpperCase(words.written(i + 1).charAt(0));
  }

  /** 'evidence of better working', 'saw much improved plans'. */
  private boolean isShown(Words words, int i) {
    int j = i - 1;
    while (j > i - BACK && words.isIn(j, BEFORE_ADJECTIVE)) {
      j--;
    }
    boolean placed = words.at(j).equals("place") && words.at(j - 1).equals("in") && words.isIn(j - 2, PUT);
    boolean article = words.isIn(j + 1, ARTICLES) && !words.isIn(i, GRADED);
    int first = words.sentenceStart(i);
    boolean listed = words.at(first).equals("there") && words.isIn(first + 1, BE) && words.at(j + 1).equals("a")
        && words.at(i - 1).equals("a") && words.at(i - 2).equals("and"); // 'There is … and a strengthened approach'
    boolean there = listed || words.isIn(j, BE) && words.at(j - 1).equals("there");
    if (article && (there || words.isIn(j, PERFECT) && !words.at(j - 1).equals("to"))) {
      return true; // 'have an improved understanding of', 'there is an improved understanding of'
    }
    if (words.at(j).startsWith("include")) {
      return !words.isIn(i, GRADED); // 'signs include improved plans', not 'this includes more frequent visits'
    }
    if (words.isIn(j, SEEN) && words.at(i).endsWith("er") && !words.isAny(j + 1, i, MUCH)) {
      return false; // 'saw some stronger practice' compares teams
    }
    return placed || words.isIn(j, wording.words(Group.SHOWING)) && !words.at(j - 1).equals("to");
  }
}
