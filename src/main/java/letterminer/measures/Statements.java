package letterminer.measures;

import java.util.Optional;
import java.util.Set;
import letterminer.measures.Wording.Group;
import letterminer.model.Polarity;

/** Distinguishes what a clause states from what it wishes, denies or asks. Immutable. */
final class Statements {
  /** How many words a denial reaches across commas. */
  private static final int REACH = 9;

  /** After a sentence's first word, these show that it is a noun: 'Support from', 'Use of'. */
  private static final Set<String> NOUN_FOLLOWS = Set.of(
      "of", "from", "for", "has", "have", "is", "are", "was", "were", "between", "in", "around", "by");

  /** These make a demand of all that follows them in a sentence. */
  private static final Set<String> DEMANDED = Set.of("should", "must", "ensure", "ensuring");

  /** These do before 'to' and 'for': 'need to', 'plans for'; 'children's needs' demand nothing. */
  private static final Set<String> NEEDED = Set.of("need", "needs", "plans");

  /** What follows these words has happened, regardless of the aim: 'a focus on plans has led to'. */
  private static final Set<String> CAME_ABOUT = Set.of(
      "led", "leading", "resulted", "resulting", "demonstrated", "demonstrates",
      "shows", "evident");
  private static final Set<String> MODALS = Set.of("may", "might", "can", "could", "would", "will", "should", "must");
  private static final Set<String> PERFECT = Set.of("has", "have", "had");
  private static final Set<String> FINITE = Set.of("has", "have", "is", "are", "was", "were");
  private static final Set<String> RECENT = Set.of("recent", "recently");
  private static final Set<String> SUBORDINATE = Set.of(
      "that", "which", "who", "so", "where", "when", "how", "whether");
  private static final Set<String> ITS = Set.of("their", "its", "this");
  private static final Set<String> SURE = Set.of("sure", "clear", "confident", "assured", "certain");
  private static final Set<String> WHETHER = Set.of("whether");

  private final Wording wording;

  Statements(Wording wording) {
    this.wording = wording;
  }

  /**
   * Whether a clause states its content, and does not wish, deny or ask.
   *
   * @param finite whether it has its own verb: 'has improved', against 'improvements in'
   */
  boolean isStated(Context c, int i, boolean finite) {
    return !isDemanded(c, i, finite) && isReal(c, i) && (finite || isNamedAsReal(c, i));
  }

  private boolean isDemanded(Context c, int i, boolean finite) {
    Words words = c.words();
    int start = words.sentenceStart(i);
    int clause = c.clauses().start(i);
    boolean purpose = words.at(clause - 1).equals("so") && words.at(clause).equals("that");
    boolean strength = c.heading().equals(Optional.of(Polarity.STRENGTH));
    boolean achieved = finite && (strength || words.isAny(clause, i, PERFECT));
    if (purpose && !achieved) {
      return true; // 'so that children have better plans', unlike 'so that plans have improved'
    }
    boolean listed = c.heading().equals(Optional.of(Polarity.WEAKNESS)) && !finite && !c.clauses().hasVerb(clause, i)
        && !words.isIn(i - 1, RECENT);
    boolean imperative = words.isIn(start, wording.words(Group.DEMANDS)) && !words.isIn(start + 1, NOUN_FOLLOWS)
        && !isSubject(c, start, i);
    return listed || imperative || isAskedFor(c, start, i);
  }

  /** Whether a sentence's first word is its subject: 'Work with schools has led to', unlike 'Work with schools to'. */
  private boolean isSubject(Context c, int start, int i) {
    Words words = c.words();
    boolean noun = words.isIn(start, wording.words(Group.NOUNS_TOO)) || words.isAny(start + 1, start + 3, FINITE);
    if (!noun || c.heading().equals(Optional.of(Polarity.WEAKNESS))) {
      return false;
    }
    for (int j = start + 1; j <= i + 1; j++) {
      if (words.isIn(j, FINITE)) {
        return true;
      }
      if (words.isIn(j, SUBORDINATE)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a word before demands it; a purpose does so up to its comma: 'a tool to ensure …, has reduced'. After a comma,
   * 'ensuring' states a result: 'posts were added, ensuring a more timely response'.
   */
  private static boolean isAskedFor(Context c, int start, int i) {
    Words words = c.words();
    int part = c.clauses().partStart(i);
    for (int j = start; j < i; j++) {
      boolean listed = words.at(j + 1).equals(":") || words.at(j + 2).equals(":"); // 'to ensure that: there is …'
      boolean purpose = words.at(j - 1).equals("to") && !words.isIn(j - 2, NEEDED) && j < part && !listed;
      boolean effect = words.at(j).equals("ensuring") && (words.at(j - 1).equals(",") || words.isIn(j - 1, FINITE));
      if (words.isIn(j, DEMANDED) && !purpose && !effect) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing since the last comma negates it. */
  private boolean isReal(Context c, int i) {
    if (c.words().isAny(c.clauses().start(i), i, WHETHER) || isUnsure(c, i)) {
      return false; // 'whether they have led to services that have improved'
    }
    int verb = c.clauses().subjectStart(i); // 'have not improved, and some have got worse' denies the first alone.
    for (int j = i - 1; j >= c.clauses().partStart(i); j--) {
      if (isWished(c.words(), j) && !isOfAnother(c.words(), j, i) || isQuestion(c.words(), j, i)
          || j >= verb && isDenial(c.words(), j)) {
        return false;
      }
    }
    return true;
  }

  /** 'where this has improved', unlike 'help is given when it is needed and their lives have improved'. */
  private boolean isQuestion(Words words, int question, int verb) {
    for (int j = question + 1; j < verb; j++) {
      if (words.at(j).equals("and") && words.isIn(j + 1, ITS)) {
        return false;
      }
    }
    return words.isIn(question, wording.words(Group.QUESTIONS));
  }

  /** 'cannot be sure that risks are falling'. */
  private boolean isUnsure(Context c, int i) {
    Words words = c.words();
    for (int j = c.clauses().start(i); j < i - 1; j++) {
      if (words.isIn(j, SURE) && words.at(j + 1).equals("that")) {
        return words.isAny(j - 3, j, wording.words(Group.DENIALS));
      }
    }
    return false;
  }

  /** Whether a modal is of another verb: 'children who may be at risk have been helped', unlike 'may have been helped'. */
  private static boolean isOfAnother(Words words, int modal, int verb) {
    return words.isIn(modal, MODALS) && words.isAny(modal + 2, verb, FINITE);
  }

  /** Whether nothing in the whole clause negates what is only named. */
  private boolean isNamedAsReal(Context c, int i) {
    for (int j = i - 1; j >= c.clauses().start(i); j--) {
      if (isWished(c.words(), j) || isIntended(c.words(), j) && !c.words().isAny(j, i, CAME_ABOUT)
          || j >= i - REACH && isDenial(c.words(), j)) {
        return false;
      }
    }
    return true;
  }

  /** 'is focused on'; not 'well-focused work'. */
  private boolean isIntended(Words words, int i) {
    boolean quality = words.at(i).equals("focused") && words.at(i - 1).equals("well")
        || words.at(i).equals("capacity") && !words.at(i + 1).equals("to") && !words.at(i + 1).equals("for");
    return words.isIn(i, wording.words(Group.INTENTS)) && !quality;
  }

  private boolean isWished(Words words, int i) {
    return words.isIn(i, wording.words(Group.WISHES)) || isNeeded(words, i);
  }

  /** 'need to', 'plans to', 'needs for'; 'plans for children' are there. */
  private static boolean isNeeded(Words words, int i) {
    return words.isIn(i, NEEDED) && (words.at(i + 1).equals("to")
        || words.at(i + 1).equals("for") && !words.at(i).equals("plans"));
  }

  private boolean isDenial(Words words, int i) {
    boolean delay = words.at(i).startsWith("delay") && words.at(i + 1).equals("in"); // 'delay in making progress'
    return delay || words.isIn(i, wording.words(Group.DENIALS)) && !words.at(i + 1).equals("only");
  }
}
