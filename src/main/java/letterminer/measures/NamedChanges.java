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
      "previously", "previous", "last", "before", "past", "earlier", "ago");

  /** Words that may come between a word that shows a change and its adjective: 'evidence of much improved'. */
  private static final Set<String> BEFORE_ADJECTIVE = Set.of("of", "in", "the", "much", "some", "significantly");

  /** Words that show a change named by an adjective. */
  private static final Set<String> SHOWING = Set.of("evidence", "evident", "saw", "seen", "drives", "drive",
      "make", "making", "demonstrate", "demonstrates", "demonstrated", "achieved", "show", "shows",
      "showed", "reflected", "result", "because", "following");

  /** After 'improvement', these words refer to plans: 'improvement board', 'improvements needed'. */
  private static final Set<String> PLANNED = Set.of(
      "plan", "plans", "board", "partner", "partners", "notice", "journey", "work", "activity", "activities",
      "programme", "agenda", "action", "actions", "strategy", "priorities", "priority", "needed", "required",
      "necessary", "planned", "identified", "partnership", "team", "adviser", "consultant", "process", "cycle");

  /** Before 'improvement', these do: 'a plan for improvement', 'school improvement'. */
  private static final Set<String> PLANNING = Set.of(
      "for", "on", "towards", "school", "service", "areas", "practice");
  private static final Set<String> AFTER_SUBJECT = Set.of("in", "of", "to", "have", "has", "are");
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
  private static final Set<String> NO_STATEMENT = Set.of("no", "or");
  private static final Set<String> PROGRESS_IN = Set.of("in", "on", "with", "since", "to", "towards", "against");
  private static final Set<String> LEARNERS = Set.of("children", "pupils", "people", "learners", "their");

  /** How many words after a noun of change may state its outcome. */
  private static final int NOUN_REACH = 18;

  /** How many words of a sentence may precede the noun that is its subject. */
  private static final int SUBJECT_START = 4;
  private static final Set<String> LED = Set.of("led", "resulted", "leading", "resulting", "contributed", "contributing");
  private static final Set<String> DRIVING = Set.of("driving", "driven", "drove");
  private static final Set<String> NUMBERS = Set.of("number", "numbers", "proportion", "proportions");
  private static final Set<String> IN = Set.of("in", "on");
  private static final Set<String> MADE = Set.of("made", "making");
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
    boolean planning = words.isIn(i - 1, PLANNING) && !words.isIn(i - 2, DRIVING); // but 'driving practice improvements'
    if (words.isIn(i + 1, PLANNED) || planning || words.at(i - 1).equals("or") || isOfNothing(words, i)
        || words.at(i - 1).equals("to") && !words.isIn(i - 2, LEADING)) {
      return false;
    }
    if (words.at(i).equals("progress")) {
      return isProgress(c, i);
    }
    if (caused(c, i, true) || isAlongside(words, i) || isFromTo(words, i) || isAchieved(words, i) || words.isIn(i + 1, COMPARED) && words.isAny(i - BACK, i, BE)) {
      return true; // 'is an improvement since'
    }
    return isSubject(c, i);
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
    boolean making = words.isIn(i + 1, PROGRESS_IN) && (words.isAny(i - BACK, i, MADE) || caused(c, i, true));
    boolean made = words.isIn(i + 1, STATING) && words.isAny(i + 2, i + BACK, MADE_OR_SEEN);
    return (making || made) && !words.isAny(c.clauses().partStart(i), i, LEARNERS);
  }

  /** 'has led to improved plans', 'Improved plans' in a list of strengths. */
  boolean isAdjective(Context c, int i) {
    Words words = c.words();
    if (words.isIn(i + 1, NO_OBJECT) || words.at(i + 1).equals("than") || words.isIn(i - 1, NO_STATEMENT)
        || words.at(i).endsWith("ing") && words.isIn(i - 1, PREPOSITIONS) && !isShown(words, i) || isName(words, i)) {
      return false;
    }
    if (words.isIn(i + 1, wording.words(Group.TROUBLES)) || words.at(i + 1).equals("recent")) {
      return false; // 'making it more difficult', 'more recent projects'
    }
    if (words.at(i).endsWith("ing") && words.isIn(i - 1, ARTICLES)) {
      return true; // 'an increasing number of'
    }
    if (isOpening(c, i)) {
      return true;
    }
    boolean first = i == words.sentenceStart(i) && c.heading().equals(Optional.of(Polarity.STRENGTH));
    return first || isShown(words, i) || caused(c, i, false) || isNow(c, i) || isBroughtAbout(c, i)
        || words.at(i - 1).equals("recently") || isAlongside(words, i);
  }

  /** 'Improved systems mean that', 'The increased stability of staff has'; not 'Improved plans are needed'. */
  private static boolean isOpening(Context c, int i) {
    Words words = c.words();
    int start = c.clauses().partStart(i);
    boolean opening = i == start || i == start + 1 && words.isIn(start, ARTICLES);
    if (opening && words.at(i).endsWith("ing") && words.isIn(i + 1, NUMBERS)) {
      return true; // 'Increasing numbers of care leavers go to university'
    }
    if (!opening || !words.at(i).endsWith("ed")) {
      return false;
    }
    for (int j = i + 2; j < Math.min(c.clauses().end(i), i + NOUN_REACH); j++) {
      if (words.isIn(j, STATING)) {
        return !words.isIn(j + 1, PLANNED) && !words.at(j + 1).equals("not");
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
    return words.isIn(i + 1, STATING) && words.isIn(i + 2, MADE_OR_SEEN);
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
  private static boolean isShown(Words words, int i) {
    int j = i - 1;
    while (j > i - BACK && words.isIn(j, BEFORE_ADJECTIVE)) {
      j--;
    }
    return words.isIn(j, SHOWING) && !words.at(j - 1).equals("to");
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
    if (graded && !words.isIn(i + 1, wording.words(Group.QUALITIES))) {
      return false;
    }
    if (words.isIn(i - 2, FROM_TO)) {
      // 'are beginning to be more regular', unlike 'from getting worse', 'to become better'
      return words.at(i - 1).equals("be") && words.isIn(i - 3, wording.words(Group.GOING_ON));
    }
    return isNow(c, i) || isBefore(c, i) || words.isAny(i - 3, i, BECOMING);
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

  /** Whether the words before cause the change here or, for a noun, show it. */
  private boolean caused(Context c, int i, boolean noun) {
    Words words = c.words();
    for (int j = i - 1; j >= Math.max(c.clauses().partStart(i), i - REACH); j--) {
      boolean cause = words.isIn(j, wording.words(Group.CAUSES))
          || noun && words.isIn(j, wording.words(Group.EVIDENCE));
      if (cause && !words.at(j + 1).equals("by")) {
        boolean continued = words.isIn(j - 2, wording.words(Group.GOING_ON)); // 'are continuing to make improvements'
        return continued || !words.at(j - 1).equals("to") && !words.at(j - 1).equals("be");
      }
      if (words.at(j).equals("there") && (words.isIn(j + 1, BE) || words.isIn(j + 1, PERFECT))) {
        return noun || words.at(j + 2).equals("been");
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
