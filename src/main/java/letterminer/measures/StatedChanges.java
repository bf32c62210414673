package letterminer.measures;

import static letterminer.measures.FunctionWords.BACK;
import static letterminer.measures.FunctionWords.BE;
import static letterminer.measures.FunctionWords.GRADED;
import static letterminer.measures.FunctionWords.NO_OBJECT;
import static letterminer.measures.FunctionWords.PERFECT;
import static letterminer.measures.FunctionWords.REACH;

import java.util.Optional;
import java.util.Set;
import letterminer.measures.Wording.Form;
import letterminer.measures.Wording.Group;

/**
 * Decides where a word of change states a change: 'has improved', 'is falling', 'has led to fewer delays', 'is now more
 * regular'; not 'an improved plan', 'to improve', 'improvements are needed'. Immutable.
 */
final class StatedChanges {
  private static final Set<String> PASSIVE = Set.of("been", "was", "were");
  private static final Set<String> REMAINING = Set.of("remain", "remains", "remained");
  private static final Set<String> MUCH = Set.of(
      "much", "now", "significantly", "greatly", "considerably", "substantially", "markedly", "vastly", "further");

  /** Who changes things, before a verb in the past tense: 'they increased', 'leaders strengthened'. */
  private static final Set<String> AGENTS = Set.of(
      "they", "it", "this", "leaders", "managers", "council", "authority", "partnership", "board", "team", "police");

  /** Words that may come between an auxiliary and its verb, besides adverbs in -ly. */
  private static final Set<String> SKIPPED = Set.of(
      "also", "now", "been", "already", "much", "further", "since", "then", "well", "both", "all", "more", "being",
      "recent", "some", "very", "only", "so", "far", "still", "quite");

  private static final Set<String> ITS = Set.of("its", "their");
  private static final Set<String> ONE_CHILD = Set.of("his", "her");
  private static final Set<String> TIMES = Set.of("over", "during", "last", "throughout");
  private static final Set<String> NUMBERS = Set.of("number", "numbers", "proportion", "percentage", "rate", "rates");
  private static final Set<String> JOINING = Set.of("and", "or", ",", "is", "are", "be", "to", "that", "which");
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "this", "these");
  private static final Set<String> NO_PAST = Set.of("to", "is", "are", "be", "will", "should", "that", "who", "which");
  private static final Set<String> NO_PROGRESSIVE = Set.of("to", "in", "at", "by", "for", "be", "of");
  private static final Set<String> AND_BUT = Set.of("and", "but");
  private static final Set<String> HAVING = Set.of("has", "have");
  private static final Set<String> CLOSING = Set.of("closing", "closed");
  private static final Set<String> GAP = Set.of("gap", "gaps");
  private static final Set<String> BE_OR_PERFECT = Set.of("is", "are", "was", "were", "has", "have", "been");
  private static final Set<String> BUILDING = Set.of("build", "develop", "create", "offer", "provide", "deliver");
  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> PARTICLES = Set.of("out", "behind", "short");
  private static final Set<String> TOO = Set.of("too");
  private static final Set<String> FOUND = Set.of("seen", "reported", "found", "shown");
  private static final Set<String> HAVING_HAD = Set.of("had", "having", "started", "made");
  private static final Set<String> ENABLED = Set.of("enabled", "allowed", "helped", "caused", "helping");
  private static final Set<String> HELPERS = Set.of("is", "are", "and");
  private static final Set<String> SEEN = Set.of("seen", "saw");
  private static final Set<String> BEFORE_NOUN = Set.of("to", "in", "of", "for", "with", "the");
  private static final Set<String> MADE = Set.of("made", "making");
  private static final Set<String> PREPOSITIONS = Set.of("in", "of", "by", "for", "on");

  /** How many words back a verb may be that a second verb is joined to. */
  private static final int FAR = 14;

  /** How many words back what caused a change may be: 'has caused the number of … to rise'. */
  private static final int FARTHEST = 20;

  private final Wording wording;
  private final Statements statements;
  private final NounChanges nouns;
  private final AdjectiveChanges adjectives;
  private final PredicateChanges predicates;

  StatedChanges(Wording wording) {
    this.wording = wording;
    this.statements = new Statements(wording);
    Causes causes = new Causes(wording);
    this.nouns = new NounChanges(wording, causes);
    this.adjectives = new AdjectiveChanges(wording, causes);
    this.predicates = new PredicateChanges(wording);
  }

  /** Where to look first for the thing that changes: before the word of change or after it. */
  enum Side { SUBJECT, OBJECT }

  /** On which side of a word of change its thing is, if the word states a change there in this form. */
  Optional<Side> side(Context c, int i, Form form) {
    return switch (form) {
      case PAST, PARTICIPLE -> isFinite(c, i, form) ? finite(c, i, sideOfVerb(c, i)) : Optional.empty();
      case ING -> isGoingOn(c, i) ? finite(c, i, sideOfVerb(c, i))
          : isResult(c, i) ? named(c, i) : Optional.empty();
      case BASE -> isContinued(c, i) || isEnabled(c, i) ? finite(c, i, sideOfVerb(c, i)) : Optional.empty();
      case THIRD -> Optional.empty(); // 'This reduces the risk' states an effect, not a trend.
      case NOUN -> NounChanges.isDespite(c.words(), i) ? Optional.of(Side.OBJECT)
          : nouns.isNoun(c, i) ? named(c, i) : Optional.empty();
      case ADJECTIVE -> predicates.isPredicate(c, i) && endsThere(c, i) ? finite(c, i, Side.SUBJECT)
          : adjectives.isAdjective(c, i) ? named(c, i).or(() -> predicate(c, i)) : predicate(c, i);
    };
  }

  private Optional<Side> predicate(Context c, int i) {
    return predicates.isPredicate(c, i) ? finite(c, i, Side.SUBJECT) : Optional.empty();
  }

  /** For a change with its own verb. */
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
    boolean raised = words.at(i).equals("raised") && words.at(i + 1).equals("with");
    boolean other = words.isIn(i + 1, PARTICLES) || words.at(i + 2).equals("short"); // 'have fallen behind'
    if (raised || other || words.isIn(i + 1, ONE_CHILD)) {
      return false; // 'concerns that they have raised with managers', 'has improved his attendance'
    }
    boolean intensified = false;
    int verb = beforeAside(words, i);
    for (int j = verb - 1; j >= Math.max(0, verb - BACK); j--) {
      String word = words.at(j);
      boolean being = word.equals("being") && words.isIn(j - 1, BE);
      if (PERFECT.contains(word) || PASSIVE.contains(word) || being) {
        return true;
      }
      if (word.equals("be") && words.at(j - 1).equals("to") && words.isIn(j - 2, wording.words(Group.GOING_ON))) {
        return true; // 'continues to be strengthened'
      }
      if (BE.contains(word)) {
        boolean plain = words.at(i).equals("improved") && !word.equals("be") && words.isIn(i + 1, NO_OBJECT)
            && !words.at(i + 1).equals("by"); // 'are improved'
        return (intensified || plain) && !words.at(j - 1).equals("to"); // 'is to be further strengthened'
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

  /** Where a verb would be without what stands between commas before it: 'have kept and, in places, improved'. */
  private static int beforeAside(Words words, int i) {
    if (words.at(i - 1).equals(",")) {
      for (int j = i - 2; j > i - REACH; j--) {
        if (words.at(j).equals(",")) {
          return words.at(j - 1).equals("and") ? j : i;
        }
      }
    }
    return i;
  }

  /** 'they immediately increased', 'leaders strengthened'; not 'leaders increased in number'. */
  private static boolean isDoneByAgent(Words words, int i) {
    int subject = words.at(i - 1).endsWith("ly") ? i - 2 : i - 1;
    return words.isIn(subject, AGENTS) && !words.isIn(i + 1, NO_OBJECT);
  }

  /** 'has acted on feedback and improved', 'supported the redesign and increased its'. */
  private static boolean isJoined(Context c, int i) {
    Words words = c.words();
    int start = Math.max(c.clauses().partStart(i), i - FAR);
    boolean twice = words.at(i - 2).endsWith("ed") && words.isIn(i + 1, DETERMINERS) && !words.isAny(start, i, NO_PAST);
    return words.at(i - 1).equals("and") && (twice || words.isAny(start, i - 1, PERFECT)
        || words.isIn(i + 1, DETERMINERS) && !words.isAny(start, i, NO_PAST) && isPastBefore(words, start, i));
  }

  /** Whether there is a verb in the past tense with its object from one word up to another (excluded). */
  private static boolean isPastBefore(Words words, int from, int to) {
    for (int j = from; j < to - 1; j++) {
      if (words.at(j).endsWith("ed") && words.isIn(j + 1, DETERMINERS)) {
        return true;
      }
    }
    return false;
  }

  /** 'improved from 61% to 70%', 'fell', 'rose', 'the council strengthened its offer'. */
  private boolean isPast(Words words, int i) {
    boolean irregular = !words.at(i).endsWith("ed");
    String next = words.at(i + 1);
    return irregular && !words.at(i).equals("cut") && !words.at(i - 1).equals("the")
        || next.equals("from") || next.equals("since") || next.equals("by") && words.isNumber(i + 2)
        || next.equals("significantly") || next.equals("to") && words.isNumber(i + 2)
        || isDoneByAgent(words, i) || words.isIn(i + 1, TIMES)
        || next.equals(".") && words.isAny(words.sentenceStart(i), i, NUMBERS) && !words.isIn(i - 1, JOINING)
        || words.isIn(i + 1, ITS) && !words.isIn(i - 1, PREPOSITIONS) && !words.isIn(i - 1, JOINING);
  }

  /** 'is steadily improving', 'continues improving'. */
  private boolean isGoingOn(Context c, int i) {
    Words words = c.words();
    for (int j = i - 1; j >= Math.max(0, i - BACK); j--) {
      if (words.isIn(j, BE) || words.isIn(j, wording.words(Group.GOING_ON))) {
        return !words.at(j).equals("be") || words.isIn(j - 2, wording.words(Group.GOING_ON))
            || words.at(j - 1).equals("to") && words.isAny(j - BACK - 1, j - 1, FOUND); // 'is reported to be improving'
      }
      if (!words.at(j).endsWith("ly") && !words.isIn(j, SKIPPED)) {
        break;
      }
    }
    return isGoingOnToo(c, i) || words.at(i + 1).equals("from") && words.isNumber(i + 2)
        && words.isAny(i - BACK, i, WITH); // 'with performance improving from 84%'
  }

  /** 'is adequate and improving', 'are having an impact and improving'; not 'are focused on building and improving'. */
  private static boolean isGoingOnToo(Context c, int i) {
    Words words = c.words();
    int start = Math.max(c.clauses().partStart(words.at(i - 1).equals("but") ? i - 1 : i), i - REACH);
    int verb = i - 1;
    while (verb > start && !words.isIn(verb, BE)) {
      verb--;
    }
    boolean joined = words.isIn(i - 1, AND_BUT) && words.isIn(verb, BE);
    boolean developing = words.isIn(i - 3, BE) || words.at(i - 3).endsWith("ly") && words.isIn(i - 4, BE);
    return joined && !words.isAny(verb, i, NO_PROGRESSIVE) && (!words.at(i - 2).endsWith("ing") || developing);
  }

  /** 'continues to improve', 'is beginning to improve', 'has helped to reduce', 'have helped improve'. */
  private boolean isContinued(Context c, int i) {
    Words words = c.words();
    int j = i - 1;
    while (j > 0 && j > i - BACK && (words.at(j).equals("to") || words.at(j).endsWith("ly"))) {
      j--;
    }
    return words.isIn(j, wording.words(Group.GOING_ON)) && j > words.sentenceStart(i) && j < i
        && !words.at(j - 1).equals("to") && !words.isIn(j - 1, PREPOSITIONS); // 'a focus on continuing to improve'
  }

  /** 'has enabled the council to reduce'; not 'will enable', 'enables'. */
  private static boolean isEnabled(Context c, int i) {
    Words words = c.words();
    if (!words.at(i - 1).equals("to")) {
      return isSeenToChange(words, i);
    }
    for (int j = i - 2; j >= Math.max(c.clauses().mainStart(i), i - FARTHEST); j--) {
      if (words.isIn(j, ENABLED) && (j >= i - REACH || words.at(j).equals("caused"))) {
        boolean helping = words.at(j).equals("helping") && words.isIn(j - 1, HELPERS);
        return helping || words.isIn(j - 1, PERFECT) || words.at(j - 1).endsWith("ly") && words.isIn(j - 2, PERFECT);
      }
    }
    return false;
  }

  /** 'has seen the number of care leavers at university rise'. */
  private static boolean isSeenToChange(Words words, int i) {
    int start = Math.max(words.sentenceStart(i), i - FAR);
    return words.isAny(start, i, SEEN) && words.isAny(start, i, NUMBERS) && !words.isIn(i - 1, JOINING);
  }

  /** 'has had a significant impact on reducing'; not 'is too new to have an impact on'. */
  private static boolean hadImpact(Words words, int i) {
    return words.at(i - 1).equals("on") && words.at(i - 2).equals("impact") && words.isAny(i - REACH, i - 2, HAVING_HAD)
        && !words.isAny(i - REACH, i - 2, TOO);
  }

  /** 'has been successful in reducing', 'had an impact on reducing', 'thereby reducing'. */
  private boolean isResult(Context c, int i) {
    Words words = c.words();
    if (words.at(i - 1).equals("in") || words.at(i - 1).equals("to")
        || hadImpact(words, i)) {
      return words.isAny(i - 3, i - 1, wording.words(Group.SUCCESS))
          && (!words.at(i - 2).equals("progress") || words.isAny(i - BACK - 1, i - 2, MADE));
    }
    return words.at(i - 1).equals("thereby") || words.at(i - 1).equals("thus") || isOutcome(c, i);
  }

  /** 'Planning has brought in more staff, reducing caseloads'. */
  private boolean isOutcome(Context c, int i) {
    Words words = c.words();
    int start = c.clauses().partStart(i - 1);
    return words.at(i - 1).equals(",") && !words.isIn(i + 1, NO_OBJECT) && isDone(words, start, i - 1)
        && !words.isAny(start, i - 1, wording.words(Group.DENIALS));
  }

  /** Whether something has been done, not 'have to' be done, from one word up to another (excluded). */
  private static boolean isDone(Words words, int from, int to) {
    for (int j = from; j < to; j++) {
      if (words.isIn(j, HAVING) && !words.at(j + 1).equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** 'is now more regular in', unlike 'is now a better offer'. */
  private static boolean endsThere(Context c, int i) {
    boolean graded = c.words().isIn(i, GRADED);
    return c.words().isIn(graded ? i + 2 : i + 1, NO_OBJECT);
  }

  /** 'remains stable', 'has remained broadly unchanged'; not 'remain in stable homes'. */
  boolean isStaying(Context c, int i) {
    Words words = c.words();
    boolean staying = words.isIn(i - 1, wording.words(Group.STAYING))
        || words.isIn(i - 2, REMAINING) && (words.at(i - 1).endsWith("ly") || words.at(i - 1).equals("very"));
    return words.isIn(i, wording.words(Group.STABLE)) && staying && statements.isStated(c, i, true);
  }

  /** 'has been effective in reducing': a success is an improvement. */
  boolean isSuccess(Context c, int i) {
    return c.words().at(i).endsWith("ing") && isResult(c, i) && !c.words().at(i - 1).startsWith("th")
        && !c.words().at(i - 1).equals(",");
  }

  /** 'has led to an increase in': whether what is named here is the effect of something. */
  boolean isBroughtAbout(Context c, int i) {
    return Causes.isEffect(c, i);
  }

  /** 'the attainment gap is closing'. */
  boolean isClosing(Context c, int i) {
    Words words = c.words();
    return words.isIn(i, CLOSING) && words.isAny(c.clauses().mainStart(i), i, GAP)
        && words.isAny(i - BACK, i, BE_OR_PERFECT) && statements.isStated(c, i, true);
  }

  /** 'is increasingly effective'; not 'increasingly complex'. */
  boolean isIncreasingly(Context c, int i) {
    Words words = c.words();
    // 'risks to increasingly young children' states no change in risks.
    boolean purpose = words.at(i - 2).equals("to") && words.isIn(i - 1, BUILDING); // 'to build increasingly good plans'
    boolean aside = purpose || words.isIn(i - 1, BEFORE_NOUN) || words.at(i + 1).equals(",") && i > words.sentenceStart(i);
    boolean finite = words.isIn(i - 1, BE);
    return words.at(i).equals("increasingly") && !aside && statements.isStated(c, i, finite)
        && !words.isAny(i + 1, Math.min(words.sentenceEnd(i), i + REACH), wording.words(Group.TROUBLES));
  }

  /** 'more regular', 'more timely': more of a quality is better. */
  boolean isQuality(Context c, int i) {
    Words words = c.words();
    boolean more = words.at(i).equals("more") && !words.isIn(i + 1, wording.words(Group.TROUBLES));
    boolean named = words.at(i - 1).equals("a") && !words.isIn(i + 1, NO_OBJECT); // 'a more seamless'
    boolean now = words.at(i - 1).equals("now") && words.isIn(i - 2, BE) && words.isIn(i + 2, NO_OBJECT);
    return more && (named || now) || words.isIn(i, GRADED) && words.isIn(i + 1, wording.words(Group.QUALITIES));
  }
}
