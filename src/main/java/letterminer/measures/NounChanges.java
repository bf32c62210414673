package letterminer.measures;

import static letterminer.measures.FunctionWords.ARTICLES;
import static letterminer.measures.FunctionWords.BACK;
import static letterminer.measures.FunctionWords.BE;
import static letterminer.measures.FunctionWords.LEADING;
import static letterminer.measures.FunctionWords.MADE_OR_SEEN;
import static letterminer.measures.FunctionWords.NOUN_REACH;
import static letterminer.measures.FunctionWords.PAST;
import static letterminer.measures.FunctionWords.REACH;
import static letterminer.measures.FunctionWords.STATING;

import java.util.Optional;
import java.util.Set;
import letterminer.measures.Wording.Group;
import letterminer.model.Polarity;

/**
 * Decides where a noun states a change: 'there have been improvements', 'despite a reduction in'; not 'improvements are
 * needed'. Immutable.
 */
final class NounChanges {
  private static final Set<String> AFTER_SUBJECT = Set.of("in", "of", "to", "have", "has", "are", "is", "was", "were");
  private static final Set<String> OF = Set.of("in", "of", "to");
  private static final Set<String> NO_SUBJECT = Set.of("to", "for");
  private static final Set<String> COMPARED = Set.of("since", "on", "from", "compared");
  private static final Set<String> ACHIEVED = Set.of("achieved", "made", "seen", "secured");
  private static final Set<String> PROGRESS_IN = Set.of("in", "on", "with", "since", "to", "towards", "against");

  /** How many words of a sentence may precede the noun that is its subject. */
  private static final int SUBJECT_START = 4;
  private static final Set<String> DRIVING = Set.of("driving", "driven", "drove");
  private static final Set<String> IN = Set.of("in", "on");
  private static final Set<String> DURING = Set.of("over", "in", "during");
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their");
  private static final Set<String> SOME = Set.of(
      "some", "notable", "good", "significant", "clear", "considerable", "recent");
  private static final Set<String> AFTER_DESPITE = Set.of(",", "since");
  private static final Set<String> DESPITE = Set.of("despite");
  private static final Set<String> TOO = Set.of("too", "dependent");
  private static final Set<String> CONJUNCTIONS = Set.of("although", "though", "while", "but");
  private static final Set<String> MADE = Set.of("made", "making");

  private final Wording wording;
  private final Causes causes;

  NounChanges(Wording wording, Causes causes) {
    this.wording = wording;
    this.causes = causes;
  }

  /** 'There have been improvements in', 'has led to a reduction of', 'Improvements in … are evident'. */
  boolean isNoun(Context c, int i) {
    Words words = c.words();
    int before = words.at(i - 1).equals("further") ? i - 2 : i - 1; // 'the basis for further improvement'
    boolean planning = words.isIn(before, wording.words(Group.PLANNING))
        && !words.isIn(i - 2, DRIVING); // but 'driving practice improvements'
    boolean verb = words.isIn(i + 1, DETERMINERS);
    if (words.isIn(i + 1, wording.words(Group.PLANNED)) || verb || planning || words.at(i - 1).equals("or")
        || isOfNothing(words, i)
        || words.at(i - 1).equals("to") && !words.isIn(i - 2, LEADING)) {
      return false;
    }
    if (words.at(i).equals("progress")) {
      return isProgress(c, i);
    }
    if (isTooLittle(c, i)) {
      return false;
    }
    boolean compared = words.isIn(i + 1, COMPARED) && words.isAny(i - BACK, i, BE); // 'is an improvement since'
    return compared || causes.caused(c, i, true) || Causes.isAlongside(words, i) || isFromTo(words, i)
        || isAchieved(words, i) || isSubject(c, i) || isInTime(words, i);
  }

  /** 'an increase in staff turnover over the last 12 months'. */
  private static boolean isInTime(Words words, int i) {
    if (!words.isIn(i + 1, IN)) {
      return false;
    }
    for (int j = i + 2; j < Math.min(words.sentenceEnd(i), i + REACH); j++) {
      if (words.isIn(j, DURING) && words.at(j + 1).equals("the") && words.isIn(j + 2, PAST)) {
        return true;
      }
    }
    return false;
  }

  /** 'the improvement has been too slow', 'progress is limited'. */
  private boolean isTooLittle(Context c, int i) {
    Words words = c.words();
    for (int j = i + 1; j < Math.min(c.clauses().partEnd(i), i + REACH); j++) {
      if (words.isIn(j, STATING)) {
        return words.isAny(j + 1, j + BACK, TOO) || words.isAny(j + 1, j + BACK, wording.words(Group.DENIALS));
      }
    }
    return false;
  }

  /** 'Despite some improvements, plans are late'. */
  static boolean isDespite(Words words, int i) {
    boolean near = words.isAny(i - 3, i, DESPITE);
    return near && (words.isIn(i + 1, AFTER_DESPITE) || words.isIn(i + 1, IN) || words.isIn(i + 1, MADE_OR_SEEN));
  }

  /** 'a culture of continual improvement', unlike 'signs of improvement'. */
  private boolean isOfNothing(Words words, int i) {
    int of = words.at(i - 1).equals("of") ? i - 1 : i - 2;
    return words.at(of).equals("of") && !words.isIn(of - 1, wording.words(Group.SIGNS)) && !words.isIn(i + 1, IN);
  }

  /** 'Improvements in … are evident', and, in a list of strengths, 'Improvements in …'. */
  private boolean isSubject(Context c, int i) {
    Words words = c.words();
    int start = c.clauses().partStart(i);
    boolean follows = words.isIn(i + 1, isClauseStart(words, start) ? AFTER_SUBJECT : OF);
    boolean subject = i - start <= SUBJECT_START && follows && !words.isAny(start, i, NO_SUBJECT);
    if (!subject) {
      return c.heading().equals(Optional.of(Polarity.STRENGTH)) && i - words.sentenceStart(i) <= SUBJECT_START / 2;
    }
    for (int j = i + 1; j < Math.min(c.clauses().end(i), i + NOUN_REACH); j++) {
      if (words.isIn(j, STATING)) {
        return !words.isAny(j + 1, j + 3, wording.words(Group.PLANNED)) && !words.at(j + 1).equals("not");
      }
    }
    return false;
  }

  private static boolean isClauseStart(Words words, int start) {
    return start == words.sentenceStart(start) || words.isIn(start - 1, CONJUNCTIONS);
  }

  /** 'have made good progress in', 'shows progress since'; not what children make at school. */
  private boolean isProgress(Context c, int i) {
    Words words = c.words();
    boolean making = words.isIn(i + 1, PROGRESS_IN) && (isMade(words, i) || causes.caused(c, i, true));
    boolean made = words.isIn(i + 1, STATING) && words.isAny(i + 2, i + BACK, MADE_OR_SEEN);
    if (words.at(i + 2).equals("be")) {
      return false; // 'progress to be made'
    }
    boolean seen = words.isIn(i + 1, ACHIEVED) && words.isIn(i - 1, SOME);
    return (making || made || seen) && !words.isAny(c.clauses().partStart(i), i, wording.words(Group.LEARNERS));
  }

  /** 'has made some progress'; not 'decision-making and progress'. */
  private static boolean isMade(Words words, int i) {
    for (int j = i - 1; j >= Math.max(0, i - BACK); j--) {
      if (words.isIn(j, MADE)) {
        return !words.at(j - 1).equals("decision");
      }
    }
    return false;
  }

  /** ', an improvement from 88% to 90%'. */
  private static boolean isFromTo(Words words, int i) {
    return words.at(i + 1).equals("from") && words.isIn(i - 1, ARTICLES) && words.at(i - 2).equals(",");
  }

  /** 'improvements are noted', 'further improvement was achieved'. */
  private static boolean isAchieved(Words words, int i) {
    int done = words.at(i + 2).equals("been") ? i + 3 : i + 2;
    return words.isIn(i + 1, STATING) && words.isIn(done, MADE_OR_SEEN)
        || words.at(i + 1).equals("being") && words.isIn(i + 2, MADE_OR_SEEN)
        || words.isIn(i + 1, ACHIEVED) && (words.isIn(i + 2, IN) || words.at(i + 2).equals("since"));
  }
}
