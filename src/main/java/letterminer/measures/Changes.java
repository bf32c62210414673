package letterminer.measures;

import java.util.Optional;
import java.util.Set;
import letterminer.measures.Wording.Form;
import letterminer.measures.Wording.Group;
import letterminer.model.Polarity;

/**
 * Tells where a word of change states one: 'has improved', 'is falling', 'has led to fewer delays', 'is now more
 * regular'; not 'an improved plan', 'to improve', 'improvements are needed'. Immutable.
 */
final class Changes {
  private static final Set<String> PERFECT = Set.of("has", "have", "had", "having", "been");
  private static final Set<String> PASSIVE = Set.of("been", "was", "were");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "be");
  private static final Set<String> STATING = Set.of("is", "are", "has", "have", "was", "were", "means", "mean");
  private static final Set<String> BECOMING = Set.of("become", "becoming", "became", "getting", "got");
  private static final Set<String> REMAINING = Set.of("remain", "remains", "remained");
  private static final Set<String> GRADED = Set.of("more", "less");
  private static final Set<String> EARLIER = Set.of(
      "previously", "previous", "last", "before", "past", "earlier", "ago");
  private static final Set<String> MUCH = Set.of(
      "much", "now", "significantly", "greatly", "considerably", "substantially", "markedly", "vastly", "further");

  /** Who changes things, before a verb in the past tense: 'they increased', 'leaders strengthened'. */
  private static final Set<String> AGENTS = Set.of(
      "they", "it", "this", "leaders", "managers", "council", "authority", "partnership", "board", "team", "police");

  /** What may stand between a word that shows a change and its adjective: 'evidence of much improved'. */
  private static final Set<String> BEFORE_ADJECTIVE = Set.of("of", "in", "the", "much", "some", "significantly");

  /** What shows a change that an adjective names. */
  private static final Set<String> SHOWING = Set.of("evidence", "evident", "saw", "seen", "drives", "drive");

  /** What may stand between an auxiliary and its verb, beside adverbs in -ly. */
  private static final Set<String> SKIPPED = Set.of(
      "also", "now", "been", "already", "much", "further", "since", "then", "well", "both", "all", "more", "being",
      "recent", "some", "very", "only", "so", "far", "still", "quite");

  /** What begins no object after a verb. */
  private static final Set<String> NO_OBJECT = Set.of(
      "", ".", ",", ";", ":", ")", "(", "and", "or", "but", "since", "by", "from", "to", "in", "over", "at", "for",
      "as", "during", "with", "across", "through", "following", "on", "so", "month", "because", "significantly",
      "considerably", "further", "although", "though", "while", "however", "which", "when", "after", "under", "year",
      "again", "slightly", "steadily", "markedly", "substantially", "due", "recently", "within", "between", "is",
      "are", "has", "have", "was", "were", "overall", "enough", "yet", "dramatically", "rapidly", "despite", "until",
      "more", "also", "greatly");

  /** After 'improvement', these speak of plans: 'improvement board', 'improvements needed'. */
  private static final Set<String> PLANNED = Set.of(
      "plan", "plans", "board", "partner", "partners", "notice", "journey", "work", "activity", "activities",
      "programme", "agenda", "action", "actions", "strategy", "priorities", "priority", "needed", "required",
      "necessary", "planned", "identified", "partnership", "team", "adviser", "consultant", "process", "cycle");

  /** Before 'improvement', these do: 'a plan for improvement', 'school improvement'. */
  private static final Set<String> PLANNING = Set.of(
      "for", "on", "towards", "school", "service", "areas", "practice");
  private static final Set<String> AFTER_SUBJECT = Set.of("in", "of", "to", "have", "has", "are");
  private static final Set<String> NO_SUBJECT = Set.of("to", "for");
  private static final Set<String> AIMING = Set.of("to", "for", "on");

  /** What comes about after these and 'to' or 'for': 'led to', unlike 'posts are created to'. */
  private static final Set<String> LEADING = Set.of(
      "led", "leading", "leads", "lead", "contributed", "contributing", "contributes", "due", "catalyst");


  private static final Set<String> FROM_TO = Set.of("from", "to");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> COMPARED = Set.of("since", "on", "from", "compared");
  private static final Set<String> ITS = Set.of("its", "their", "his", "her");
  private static final Set<String> JOINING = Set.of("and", "or", ",", "is", "are", "be", "to", "that", "which");
  private static final Set<String> MADE_OR_SEEN = Set.of("made", "seen", "evident");
  private static final Set<String> BEFORE_NOUN = Set.of("to", "in", "of", "for", "with", "an", "the");
  private static final Set<String> MADE = Set.of("made", "making");
  private static final Set<String> NO_STATEMENT = Set.of("no", "or");
  private static final Set<String> PREPOSITIONS = Set.of("in", "of", "by", "for", "on");
  private static final Set<String> PROGRESS_IN = Set.of("in", "on", "with", "since", "to", "towards", "against");
  private static final Set<String> LEARNERS = Set.of("children", "pupils", "people", "learners", "their");

  /** How many words may stand between an auxiliary and its verb. */
  private static final int BACK = 4;

  /** How many words ahead of it a cause brings about a change. */
  private static final int REACH = 9;

  /** How many words after a noun of change may tell what became of it. */
  private static final int NOUN_REACH = 14;

  /** How many words of a sentence may precede the noun that is its subject. */
  private static final int SUBJECT_START = 4;

  private final Wording wording;
  private final Statements statements;

  Changes(Wording wording) {
    this.wording = wording;
    this.statements = new Statements(wording);
  }

  /** Where the thing that changes is looked for first: before the word of change or after it. */
  enum Side { SUBJECT, OBJECT }

  /** On which side of a word of change its thing stands, if it states a change there in this form. */
  Optional<Side> side(Context c, int i, Form form) {
    return switch (form) {
      case PAST, PARTICIPLE -> isFinite(c, i, form) ? finite(c, i, sideOfVerb(c, i)) : Optional.empty();
      case ING -> isGoingOn(c, i) ? finite(c, i, sideOfVerb(c, i))
          : isResult(c, i) ? named(c, i) : Optional.empty();
      case BASE -> isContinued(c, i) ? finite(c, i, sideOfVerb(c, i)) : Optional.empty();
      case THIRD -> Optional.empty(); // 'This reduces the risk' tells what something does, not how it went.
      case NOUN -> isNoun(c, i) ? named(c, i) : Optional.empty();
      case ADJECTIVE -> isPredicate(c, i) && endsThere(c, i) ? finite(c, i, Side.SUBJECT)
          : isAdjective(c, i) ? named(c, i).or(() -> predicate(c, i)) : predicate(c, i);
    };
  }

  private Optional<Side> predicate(Context c, int i) {
    return isPredicate(c, i) ? finite(c, i, Side.SUBJECT) : Optional.empty();
  }

  /** For a change that has a verb of its own. */
  private Optional<Side> finite(Context c, int i, Side side) {
    return statements.isStated(c, i, true) ? Optional.of(side) : Optional.empty();
  }

  /** For a change that is named: the clause has its verb elsewhere. */
  private Optional<Side> named(Context c, int i) {
    return statements.isStated(c, i, false) ? Optional.of(Side.OBJECT) : Optional.empty();
  }

  private static Side sideOfVerb(Context c, int i) {
    Words words = c.words();
    boolean helped = words.isAny(i - BACK, i, PASSIVE) || words.at(i - 1).equals("being");
    boolean passive = helped && !words.at(i).endsWith("ing");
    return passive || words.isIn(i + 1, NO_OBJECT) || words.at(i + 1).endsWith("ly") && words.isIn(i + 2, NO_OBJECT)
        ? Side.SUBJECT : Side.OBJECT;
  }

  /** 'has significantly improved', 'was strengthened', 'are much improved', 'maintained and improved'. */
  private boolean isFinite(Context c, int i, Form form) {
    Words words = c.words();
    boolean intensified = false;
    for (int j = i - 1; j >= Math.max(0, i - BACK); j--) {
      String word = words.at(j);
      boolean being = word.equals("being") && words.isIn(j - 1, BE);
      if (PERFECT.contains(word) || PASSIVE.contains(word) || being) {
        return true;
      }
      if (BE.contains(word)) {
        return intensified;
      }
      intensified |= MUCH.contains(word);
      boolean joined = (word.equals("and") || word.equals("or")) && words.at(j - 1).endsWith("ed");
      if (joined) {
        j--;
      } else if (!word.endsWith("ly") && !SKIPPED.contains(word)) {
        break;
      }
    }
    return form == Form.PAST && (isPast(words, i) || isJoined(c, i));
  }

  /** 'they immediately increased', 'leaders strengthened'; not 'leaders increased in number'. */
  private static boolean isDoneByAgent(Words words, int i) {
    int subject = words.at(i - 1).endsWith("ly") ? i - 2 : i - 1;
    return words.isIn(subject, AGENTS) && !words.isIn(i + 1, NO_OBJECT);
  }

  /** 'has acted on feedback and improved'. */
  private static boolean isJoined(Context c, int i) {
    Words words = c.words();
    return words.at(i - 1).equals("and")
        && words.isAny(Math.max(c.clauses().partStart(i), i - REACH), i - 1, PERFECT);
  }

  /** 'improved from 61% to 70%', 'fell', 'rose', 'the council strengthened its offer'. */
  private boolean isPast(Words words, int i) {
    boolean irregular = !words.at(i).endsWith("ed");
    String next = words.at(i + 1);
    return irregular && !words.at(i).equals("cut") && !words.at(i - 1).equals("the")
        || next.equals("from") || next.equals("since") || next.equals("by") && words.isNumber(i + 2)
        || next.equals("significantly") || next.equals("to") && words.isNumber(i + 2)
        || isDoneByAgent(words, i)
        || words.isIn(i + 1, ITS) && !words.isIn(i - 1, PREPOSITIONS) && !words.isIn(i - 1, JOINING);
  }

  /** 'is steadily improving', 'continues improving'. */
  private boolean isGoingOn(Context c, int i) {
    Words words = c.words();
    for (int j = i - 1; j >= Math.max(0, i - BACK); j--) {
      if (words.isIn(j, BE) || words.isIn(j, wording.words(Group.GOING_ON))) {
        return !words.at(j).equals("be") || words.isIn(j - 2, wording.words(Group.GOING_ON));
      }
      if (!words.at(j).endsWith("ly") && !words.isIn(j, SKIPPED)) {
        return false;
      }
    }
    return false;
  }

  /** 'continues to improve', 'is beginning to improve', 'has helped to reduce', 'have helped improve'. */
  private boolean isContinued(Context c, int i) {
    Words words = c.words();
    int j = i - 1;
    while (j > 0 && j > i - BACK && (words.at(j).equals("to") || words.at(j).endsWith("ly"))) {
      j--;
    }
    return words.isIn(j, wording.words(Group.GOING_ON)) && j > words.sentenceStart(i) && j < i
        && !words.at(j - 1).equals("to");
  }

  /** 'has been successful in reducing', 'thereby reducing'. */
  private boolean isResult(Context c, int i) {
    Words words = c.words();
    if (words.at(i - 1).equals("in") || words.at(i - 1).equals("to")) {
      return words.isAny(i - 3, i - 1, wording.words(Group.SUCCESS))
          && (!words.at(i - 2).equals("progress") || words.isAny(i - BACK - 1, i - 2, MADE));
    }
    return words.at(i - 1).equals("thereby") || words.at(i - 1).equals("thus");
  }

  /** 'There have been improvements in', 'has led to a reduction of', 'Improvements in … are evident'. */
  private boolean isNoun(Context c, int i) {
    Words words = c.words();
    if (words.isIn(i + 1, PLANNED) || words.isIn(i - 1, PLANNING)
        || words.at(i - 1).equals("to") && !words.isIn(i - 2, LEADING)) {
      return false;
    }
    if (words.at(i).equals("progress")) {
      return isProgress(c, i);
    }
    if (caused(c, i, true) || words.isIn(i + 1, COMPARED) && words.isAny(i - BACK, i, BE)) {
      return true; // 'is an improvement since'
    }
    return isSubject(c, i);
  }

  /** 'Improvements in … are evident', and, in a list of strengths, 'Improvements in …'. */
  private static boolean isSubject(Context c, int i) {
    Words words = c.words();
    int start = words.sentenceStart(i);
    boolean subject = i - start <= SUBJECT_START && words.isIn(i + 1, AFTER_SUBJECT) && !words.isIn(start, NO_SUBJECT);
    if (!subject) {
      return c.heading().equals(Optional.of(Polarity.STRENGTH)) && i - start <= SUBJECT_START / 2;
    }
    for (int j = i + 1; j < Math.min(c.clauses().end(i), i + NOUN_REACH); j++) {
      if (words.isIn(j, STATING)) {
        return !words.isIn(j + 1, PLANNED) && !words.isIn(j + 2, PLANNED) && !words.at(j + 1).equals("not");
      }
    }
    return false;
  }

  /** 'have made good progress in', 'progress has been made'; not what children make at school. */
  private static boolean isProgress(Context c, int i) {
    Words words = c.words();
    boolean making = words.isAny(i - BACK, i, MADE) && words.isIn(i + 1, PROGRESS_IN);
    boolean made = words.isIn(i + 1, STATING) && words.isAny(i + 2, i + BACK, MADE_OR_SEEN);
    return (making || made) && !words.isAny(c.clauses().partStart(i), i, LEARNERS);
  }

  /** 'has led to improved plans', 'Improved plans' in a list of strengths. */
  private boolean isAdjective(Context c, int i) {
    Words words = c.words();
    if (words.isIn(i + 1, NO_OBJECT) || words.at(i + 1).equals("than") || words.isIn(i - 1, NO_STATEMENT)
        || words.at(i).endsWith("ing") && words.isIn(i - 1, PREPOSITIONS)) {
      return false;
    }
    if (words.isIn(i + 1, wording.words(Group.TROUBLES))) {
      return false; // 'making it more difficult'
    }
    if (words.at(i).endsWith("ing") && words.isIn(i - 1, ARTICLES)) {
      return true; // 'an increasing number of'
    }
    if (isOpening(c, i)) {
      return true;
    }
    boolean first = i == words.sentenceStart(i) && c.heading().equals(Optional.of(Polarity.STRENGTH));
    return first || isShown(words, i) || caused(c, i, false) || isNow(c, i) || isBroughtAbout(c, i);
  }

  /** 'Improved systems mean that', 'The increased stability of staff has'; not 'Improved plans are needed'. */
  private static boolean isOpening(Context c, int i) {
    Words words = c.words();
    int start = words.sentenceStart(i);
    boolean opening = i == start || i == start + 1 && words.at(start).equals("the");
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

  /** 'evidence of better working', 'saw much improved plans'. */
  private static boolean isShown(Words words, int i) {
    int j = i - 1;
    while (j > i - BACK && words.isIn(j, BEFORE_ADJECTIVE)) {
      j--;
    }
    return words.isIn(j, SHOWING);
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
  private boolean isPredicate(Context c, int i) {
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

  /** 'is now more regular in', unlike 'is now a better offer'. */
  private static boolean endsThere(Context c, int i) {
    boolean graded = c.words().isIn(i, GRADED);
    return c.words().isIn(graded ? i + 2 : i + 1, NO_OBJECT);
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
    for (int j = i + 1; j < Math.min(c.clauses().partEnd(i), i + 7); j++) {
      if (words.at(j).equals("than")) {
        return words.isAny(j + 1, j + 6, EARLIER);
      }
    }
    return false;
  }

  /** Whether words before bring about what stands here, or, for a noun, show it. */
  private boolean caused(Context c, int i, boolean noun) {
    Words words = c.words();
    for (int j = i - 1; j >= Math.max(c.clauses().partStart(i), i - REACH); j--) {
      boolean cause = words.isIn(j, wording.words(Group.CAUSES))
          || noun && words.isIn(j, wording.words(Group.EVIDENCE));
      if (cause && !words.at(j + 1).equals("by")) {
        boolean goesOn = words.isIn(j - 2, wording.words(Group.GOING_ON)); // 'are continuing to make improvements'
        return goesOn || !words.at(j - 1).equals("to") && !words.at(j - 1).equals("be");
      }
      if (words.at(j).equals("there") && words.isIn(j + 1, BE)) {
        return noun;
      }
      if (words.isIn(j, AIMING) && !words.isIn(j - 1, LEADING)
          && !words.isIn(j - 1, wording.words(Group.GOING_ON))) {
        return false;
      }
    }
    return false;
  }

  /** 'remains stable', 'has remained broadly unchanged'; not 'remain in stable homes'. */
  boolean isStaying(Context c, int i) {
    Words words = c.words();
    boolean staying = words.isIn(i - 1, wording.words(Group.STAYING))
        || words.isIn(i - 2, REMAINING) && (words.at(i - 1).endsWith("ly") || words.at(i - 1).equals("very"));
    return words.isIn(i, wording.words(Group.STABLE)) && staying && statements.isStated(c, i, true);
  }

  /** 'is increasingly effective'; not 'increasingly complex'. */
  boolean isIncreasingly(Context c, int i) {
    Words words = c.words();
    boolean aside = words.isIn(i - 1, BEFORE_NOUN); // 'risks to increasingly young children' tells of no change in risks.
    return words.at(i).equals("increasingly") && !aside && statements.isStated(c, i, false)
        && !words.isAny(i + 1, Math.min(words.sentenceEnd(i), i + REACH), wording.words(Group.TROUBLES));
  }

  /** 'more regular', 'more timely': more of a quality is better. */
  boolean isQuality(Context c, int i) {
    return c.words().isIn(i, GRADED) && c.words().isIn(i + 1, wording.words(Group.QUALITIES));
  }
}
