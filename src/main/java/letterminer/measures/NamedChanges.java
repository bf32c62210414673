package letterminer.measures;

import java.util.Optional;
import java.util.Set;
import letterminer.measures.Wording.Group;
import letterminer.model.Polarity;

/**
 * Decides where a noun or an adjective states a change: 'there have been improvements', 'has led to fewer delays', 'is now
 * more regular'; not 'an improved plan', 'improvements are needed'. Immutable.
 */
final class NamedChanges {
  private static final Set<String> PERFECT = Set.of("has", "have", "had", "having", "been");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "be");
  private static final Set<String> GRADED = Set.of("more", "less");
  private static final Set<String> STATING = Set.of("is", "are", "has", "have", "was", "were", "means", "mean", "led");
  private static final Set<String> BECOMING = Set.of("become", "becoming", "became", "getting", "got");
  private static final Set<String> EARLIER = Set.of(
      "previously", "previous", "last", "before", "past", "earlier", "ago", "was", "were", "been");

  /** Words that may come between a word that shows a change and its adjective: 'evidence of much improved'. */
  private static final Set<String> BEFORE_ADJECTIVE = Set.of(
      "of", "in", "the", "much", "some", "significantly", "a", "an", "and");


  /** After 'improvement', these words refer to plans: 'improvement board', 'improvements needed'. */
  private static final Set<String> PLANNED = Set.of(
      "plan", "plans", "board", "partner", "partners", "notice", "journey", "work", "activity", "activities",
      "programme", "agenda", "action", "actions", "strategy", "priorities", "priority", "needed", "required",
      "necessary", "planned", "identified", "partnership", "team", "adviser", "consultant", "process", "cycle");

  /** Before 'improvement', these do: 'a plan for improvement', 'school improvement'. */
  private static final Set<String> PLANNING = Set.of(
      "for", "on", "towards", "school", "service", "areas", "practice");
  private static final Set<String> AFTER_SUBJECT = Set.of("in", "of", "to", "have", "has", "are", "is", "was", "were");
  private static final Set<String> OF = Set.of("in", "of", "to");
  private static final Set<String> NO_SUBJECT = Set.of("to", "for");
  private static final Set<String> AIMING = Set.of("to", "for", "on");

  /** What comes about after these and 'to' or 'for': 'led to', unlike 'posts are created to'. */
  private static final Set<String> LEADING = Set.of(
      "led", "leading", "leads", "lead", "contributed", "contributing", "contributes", "due", "catalyst");
  private static final Set<String> FROM_TO = Set.of("from", "to");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> COMPARED = Set.of("since", "on", "from", "compared");
  private static final Set<String> MADE_OR_SEEN = Set.of("made", "seen", "evident", "noted", "achieved", "secured");
  private static final Set<String> ACHIEVED = Set.of("achieved", "made", "seen", "secured");
  private static final Set<String> NO_STATEMENT = Set.of("no", "or");
  private static final Set<String> PROGRESS_IN = Set.of("in", "on", "with", "since", "to", "towards", "against");
  private static final Set<String> LEARNERS = Set.of("children", "pupils", "people", "learners", "their", "families", "parents");

  /** How many words after a noun of change may state its outcome. */
  private static final int NOUN_REACH = 18;

  /** How many words of a sentence may precede the noun that is its subject. */
  private static final int SUBJECT_START = 4;
  private static final Set<String> LED = Set.of("led", "resulted", "leading", "resulting", "contributed", "contributing");
  private static final Set<String> DRIVING = Set.of("driving", "driven", "drove");
  private static final Set<String> NUMBERS = Set.of("number", "numbers", "proportion", "proportions");
  private static final Set<String> IN = Set.of("in", "on");
  private static final Set<String> DURING = Set.of("over", "in", "during");
  private static final Set<String> PAST = Set.of("last", "past", "previous");
  private static final Set<String> LEVELS = Set.of("low", "high");
  private static final Set<String> SINCE = Set.of("since", "recently");
  private static final Set<String> MEANING = Set.of("means", "meant", "mean");
  private static final Set<String> COUNTED = Set.of("more", "fewer");
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their"); // 'This increases the'
  private static final Set<String> NO_GRADE = Set.of("recent", "education", "risk");
  private static final Set<String> SOME = Set.of("some", "notable", "good", "significant", "clear", "considerable", "recent");
  private static final Set<String> MUCH = Set.of("much");
  private static final Set<String> THAN = Set.of("than", "likely", "less");
  private static final Set<String> DESPITE = Set.of("despite");
  private static final Set<String> TOO = Set.of("too");
  private static final Set<String> SEEN = Set.of("saw", "seen");
  private static final Set<String> PUT = Set.of("put", "putting");
  private static final Set<String> MADE = Set.of("made", "making");

  /** With these a sentence begins before the comma that its subject follows: 'In spring, improved plans led to'. */
  private static final Set<String> INTRODUCING = Set.of(
      "in", "since", "as", "over", "during", "at", "for", "with", "consequently", "however", "recently", "following",
      "although", "while", "after", "positively", "additionally", "overall", "through", "within", "across", "by");
  private static final Set<String> PREPOSITIONS = Set.of("in", "of", "by", "for", "on", "around", "about", "from");

  /** Followed by 'of', these words state that the next thing exists: 'signs of improvement'. */
  private static final Set<String> SIGNS = Set.of(
      "evidence", "sign", "signs", "indications", "indication", "examples", "trend", "trajectory", "pattern", "picture",
      "number", "because", "result");

  /** Words that do not begin an object after an adjective. */
  private static final Set<String> NO_OBJECT = StatedChanges.NO_OBJECT;

  /** How many words may come between a word and its auxiliary. */
  private static final int BACK = 4;

  /** How many words before a change its cause may be. */
  private static final int REACH = 9;

  private final Wording wording;

  NamedChanges(Wording wording) {
    this.wording = wording;
  }

  /** 'There have been improvements in', 'has led to a reduction of', 'Improvements in … are evident'. */
  boolean isNoun(Context c, int i) {
    Words words = c.words();
    int before = words.at(i - 1).equals("further") ? i - 2 : i - 1; // 'the basis for further improvement'
    boolean planning = words.isIn(before, PLANNING) && !words.isIn(i - 2, DRIVING); // but 'driving practice improvements'
    if (words.isIn(i + 1, PLANNED) || words.isIn(i + 1, DETERMINERS) || planning || words.at(i - 1).equals("or") || isOfNothing(words, i)
        || words.at(i - 1).equals("to") && !words.isIn(i - 2, LEADING)) {
      return false;
    }
    if (words.at(i).equals("progress")) {
      return isProgress(c, i);
    }
    if (isTooLittle(c, i)) {
      return false;
    }
    if (caused(c, i, true) || isAlongside(words, i) || isFromTo(words, i) || isAchieved(words, i) || words.isIn(i + 1, COMPARED) && words.isAny(i - BACK, i, BE)) {
      return true; // 'is an improvement since'
    }
    return isSubject(c, i) || isInTime(words, i);
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
    return near && (words.at(i + 1).equals(",") || words.isIn(i + 1, IN) || words.isIn(i + 1, MADE_OR_SEEN));
  }

  /** 'a culture of continual improvement', unlike 'signs of improvement'. */
  private static boolean isOfNothing(Words words, int i) {
    int of = words.at(i - 1).equals("of") ? i - 1 : i - 2;
    return words.at(of).equals("of") && !words.isIn(of - 1, SIGNS) && !words.isIn(i + 1, IN);
  }

  /** 'Improvements in … are evident', and, in a list of strengths, 'Improvements in …'. */
  private static boolean isSubject(Context c, int i) {
    Words words = c.words();
    int start = c.clauses().partStart(i);
    boolean follows = words.isIn(i + 1, start == words.sentenceStart(i) ? AFTER_SUBJECT : OF);
    boolean subject = i - start <= SUBJECT_START && follows && !words.isIn(start, NO_SUBJECT);
    if (!subject) {
      return c.heading().equals(Optional.of(Polarity.STRENGTH)) && i - words.sentenceStart(i) <= SUBJECT_START / 2;
    }
    for (int j = i + 1; j < Math.min(c.clauses().end(i), i + NOUN_REACH); j++) {
      if (words.isIn(j, STATING)) {
        return !words.isIn(j + 1, PLANNED) && !words.isIn(j + 2, PLANNED) && !words.at(j + 1).equals("not");
      }
    }
    return false;
  }

  /** 'have made good progress in', 'there has been progress in', 'shows progress since'; not what children make at school. */
  private boolean isProgress(Context c, int i) {
    Words words = c.words();
    boolean making = words.isIn(i + 1, PROGRESS_IN) && (isMade(words, i) || caused(c, i, true));
    boolean made = words.isIn(i + 1, STATING) && words.isAny(i + 2, i + BACK, MADE_OR_SEEN);
    boolean seen = words.isIn(i + 1, ACHIEVED) && words.isIn(i - 1, SOME);
    return (making || made || seen) && !words.isAny(c.clauses().partStart(i), i, LEARNERS);
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

  /** 'has led to improved plans', 'Improved plans' in a list of strengths. */
  boolean isAdjective(Context c, int i) {
    Words words = c.words();
    if (words.isIn(i + 1, NO_OBJECT) || words.at(i - 1).equals("feel") || words.at(i + 1).equals("than") || words.isIn(i - 1, NO_STATEMENT)
        || words.at(i).endsWith("ing") && words.isIn(i - 1, PREPOSITIONS) && !isShown(words, i) && !isBenefit(words, i) || isName(words, i)) {
      return false;
    }
    if (words.isIn(i + 1, wording.words(Group.TROUBLES)) || words.isIn(i + 1, NO_GRADE)) {
      return false; // 'making it more difficult', 'more recent projects', 'into higher education'
    }
    if (words.at(i).endsWith("ing") && (words.isIn(i - 1, ARTICLES) || isLevel(words, i))) {
      return true; // 'an increasing number of', 'the low and falling level of'
    }
    if (isOpening(c, i)) {
      return true;
    }
    if (words.isIn(i, GRADED) && words.isAny(i + 1, Math.min(c.clauses().partEnd(i), i + REACH), THAN) && !isBefore(c, i)) {
      return false; // 'more visits than they must'
    }
    boolean first = i == words.sentenceStart(i) && c.heading().equals(Optional.of(Polarity.STRENGTH))
        && !words.isAny(i, c.clauses().partEnd(i), wording.words(Group.TROUBLES));
    return first || isBenefit(words, i) || isShown(words, i) || caused(c, i, false) || isNow(c, i) || isBroughtAbout(c, i)
        || words.at(i - 1).equals("recently") || isAlongside(words, i);
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
    if (opening && words.at(i).endsWith("ing") && words.isIn(i + 1, NUMBERS)) {
      return true; // 'Increasing numbers of care leavers go to university'
    }
    if (isMorePeople(words, i, start)) {
      return true;
    }
    boolean since = words.at(start - 1).equals(",") && isSince(words, i) && words.at(i).endsWith("er");
    if (!opening || !words.at(i).endsWith("ed") && !since) {
      return false;
    }
    for (int j = i + 2; j < Math.min(c.clauses().end(i), i + NOUN_REACH); j++) {
      if (words.isIn(j, STATING)) {
        return !words.isIn(j + 1, PLANNED) && !words.at(j + 1).equals("not");
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
      if (words.isIn(j, PERFECT) && words.isAny(i + 1, j, wording.words(Group.PEOPLE))) {
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

  /** 'has been successful, with a marked increase in', ', with increasing numbers of'. */
  private static boolean isAlongside(Words words, int i) {
    for (int j = i - 1; j > Math.max(0, i - BACK); j--) {
      if (words.at(j).equals("with")) {
        return words.at(j - 1).equals(",");
      }
    }
    return false;
  }

  /** 'evidence of better working', 'saw much improved plans'. */
  private boolean isShown(Words words, int i) {
    int j = i - 1;
    while (j > i - BACK && words.isIn(j, BEFORE_ADJECTIVE)) {
      j--;
    }
    boolean placed = words.at(j).equals("place") && words.at(j - 1).equals("in") && words.isIn(j - 2, PUT);
    boolean article = words.isIn(j + 1, ARTICLES) && !words.isIn(i, GRADED);
    if (article && !words.at(j - 1).equals("to") && (words.isIn(j, PERFECT) || words.isIn(j, BE) && words.at(j - 1).equals("there"))) {
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

  /** 'greater stability has been secured'. */
  private boolean isBroughtAbout(Context c, int i) {
    Words words = c.words();
    for (int j = i + 1; j < Math.min(c.clauses().partEnd(i), i + REACH); j++) {
      if (words.at(j).equals("been") && words.isIn(j - 1, PERFECT)) {
        return words.isIn(j + 1, wording.words(Group.CAUSES)) || words.isIn(j + 1, wording.words(Group.EVIDENCE));
      }
    }
    return false;
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
    return isNow(c, i) || isBefore(c, i) || words.isAny(i - 3, i, BECOMING) || isSince(words, i) && words.isAny(i - BACK, i, BE) || isDoneBetter(c, i)
        || isBetterDone(words, i) || words.isIn(i - 1, MUCH) && words.isIn(i - 2, BE) && !words.isAny(i + 1, i + REACH, THAN);
  }

  /** 'are better understood', 'is better met'; not 'are better than', 'can be better met'. */
  private static boolean isBetterDone(Words words, int i) {
    String done = words.at(i + 1);
    boolean participle = done.endsWith("ed") || done.endsWith("ing") || done.equals("met") || done.endsWith("stood");
    return words.at(i).equals("better") && participle && words.isIn(i - 1, BE) && !words.at(i - 1).equals("be");
  }

  /** 'Since the last inspection, supervision has been more regular'. */
  private static boolean isSince(Words words, int i) {
    int start = words.sentenceStart(i);
    return words.isIn(start, SINCE) || words.isIn(start + 1, SINCE) || words.isIn(start + 2, PAST);
  }

  /** 'have communicated more effectively', 'is working more closely', 'means that risks are assessed more accurately'. */
  private boolean isDoneBetter(Context c, int i) {
    Words words = c.words();
    if (!words.at(i).equals("more") || !words.at(i + 1).endsWith("ly")) {
      return false;
    }
    int start = c.clauses().partStart(i);
    for (int j = i - 1; j >= Math.max(start, i - REACH); j--) {
      boolean perfect = words.isIn(j, PERFECT) && !words.at(j).equals("been") || words.isIn(j, BE) && words.at(j + 1).endsWith("ing");
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

  private boolean isNow(Context c, int i) {
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
  private boolean isBefore(Context c, int i) {
    Words words = c.words();
    for (int j = i + 1; j < Math.min(c.clauses().partEnd(i), i + NOUN_REACH); j++) {
      if (words.at(j).equals("than")) {
        return words.isAny(j + 1, j + 6, EARLIER);
      }
    }
    return false;
  }

  /** 'has led to an increase in'. */
  boolean isEffect(Context c, int i) {
    for (int j = i - 1; j >= Math.max(c.clauses().partStart(i), i - BACK); j--) {
      if (c.words().isIn(j, LED)) {
        return true;
      }
    }
    return false;
  }

  /** 'is helping the council to achieve a stronger focus', 'is beginning to support improvements'. */
  private boolean isHelpedTo(Context c, int to) {
    Words words = c.words();
    if (words.isIn(to - 1, wording.words(Group.GOING_ON)) && words.isIn(to + 1, wording.words(Group.BRINGING))) {
      return !words.at(to - 2).equals("to");
    }
    for (int j = to - 1; j >= Math.max(c.clauses().partStart(to), to - REACH); j--) {
      if (words.isIn(j, wording.words(Group.HELPING))) {
        return !words.at(j - 1).equals("to") && !words.at(j - 1).equals("be");
      }
    }
    return false;
  }

  /** Whether the words before cause the change here or, for a noun, show it. */
  private boolean caused(Context c, int i, boolean noun) {
    Words words = c.words();
    for (int j = i - 1; j >= Math.max(c.clauses().partStart(i), i - REACH); j--) {
      boolean cause = words.isIn(j, wording.words(Group.CAUSES))
          || noun && words.isIn(j, wording.words(Group.EVIDENCE))
          || !noun && !words.at(i).equals("less") && words.isIn(j, MEANING) && words.at(j + 1).equals("that");
      if (cause && !words.at(j + 1).equals("by") && !words.at(j - 1).equals("decision")) {
        boolean continued = words.isIn(j - 2, wording.words(Group.GOING_ON)); // 'are continuing to make improvements'
        return continued || !words.at(j - 1).equals("to") && !words.at(j - 1).equals("be");
      }
      if (words.at(j).equals("there") && (words.isIn(j + 1, BE) || words.isIn(j + 1, PERFECT))) {
        return noun || words.at(j + 2).equals("been");
      }
      if (words.at(j).equals("to") && isHelpedTo(c, j)) {
        return true;
      }
      boolean again = words.at(j - 1).equals("and"); // 'has led to a rise in … and to an improvement in'
      if (words.isIn(j, AIMING) && !again && !words.isIn(j - 1, LEADING)
          && !words.isIn(j - 1, wording.words(Group.GOING_ON))) {
        return false;
      }
    }
    return false;
  }
}
