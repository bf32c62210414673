package letterminer.measures;

import java.util.Optional;
import java.util.Set;
import letterminer.measures.StatedChanges.Side;
import letterminer.measures.Wording.Effect;
import letterminer.measures.Wording.Form;
import letterminer.measures.Wording.Group;
import letterminer.model.Polarity;

/**
 * Tells whether more of what changes is better or worse: by the vocabulary, by what people do more, by what is said of the
 * change, and, where nothing says so, by who changes it. Immutable.
 */
final class Merits {
  /** How many words away the thing that changes may be. */
  private static final int OBJECT = 18;

  /** The same after a verb or an adjective. */
  private static final int NEAR = 7;

  private static final Set<String> NUMBERS = Set.of("number", "numbers", "proportion");

  /** How many words after a change an asset may be. */
  private static final int ASSET = 4;

  private static final Set<String> SERVED = Set.of("children", "people", "pupils", "families", "who", "young");
  private static final Set<String> PRONOUNS = Set.of("this", "these", "they", "it");
  private static final Set<String> GAP = Set.of("gap", "gaps");
  private static final Set<String> SHARES = Set.of("proportion", "percentage", "number", "numbers");
  private static final Set<String> GAINED = Set.of("gaining", "achieving", "attaining", "attending", "benefiting");
  private static final Set<String> HIGH = Set.of("high", "good", "poor");
  private static final Set<String> COUNTED = Set.of("more", "fewer");
  private static final Set<String> CONCEDING = Set.of("although", "though", "while", "whilst", "despite");
  private static final Set<String> OBJECT_ENDS = Set.of(",", ".", ";", ":", "but");

  private final Wording wording;
  private final StatedChanges changes;

  Merits(Wording wording, StatedChanges changes) {
    this.wording = wording;
    this.changes = changes;
  }

  /** Whether more of the thing that changes is better or worse. */
  Optional<Theme.More> of(Context c, int i, Side side, Form form) {
    Words words = c.words();
    if (changes.isQuality(c, i)) {
      return Optional.of(Theme.More.better);
    }
    Optional<Theme.More> counted = counted(c, i).or(() -> welcomed(c, i));
    if (counted.isPresent()) {
      return counted;
    }
    if (words.isIn(i + 1, NUMBERS) && words.isAny(i + 2, i + 5, wording.words(Group.PRESSURES))) {
      return Optional.empty(); // 'a growing number of requests'
    }
    if (side == Side.SUBJECT && isGained(c, i)) {
      return Optional.of(Theme.More.better);
    }
    if (isNeed(c, i, side)) {
      return Optional.of(Theme.More.worse);
    }
    int main = c.clauses().mainStart(i);
    if (side == Side.SUBJECT && words.isAny(main, main + ASSET, GAP)) {
      return Optional.of(Theme.More.worse); // 'The gap in the proportion of those who are in work is falling'
    }
    if (side == Side.SUBJECT) {
      return thing(c, c.clauses().subjectStart(i), i, OBJECT)
          .or(() -> thing(c, c.clauses().farSubjectStart(i), i, OBJECT)).or(() -> antecedent(c, i)).map(Mention::more)
          .or(() -> thing(c, i + 1, c.clauses().partEnd(i), NEAR).filter(m -> words.isNumber(m.start())).map(Mention::more))
          .or(() -> impliedMerit(c, i, side, form));
    }
    boolean noun = wording.change(c.words().at(i)).containsKey(Form.NOUN);
    boolean far = noun || c.words().isIn(i + 1, NUMBERS) || c.words().isIn(i + 2, NUMBERS);
    int end = noun ? objectEnd(c.words(), i) : c.clauses().partEnd(i);
    return thing(c, i + 1, Math.min(end, i + OBJECT), far ? OBJECT : NEAR).map(Mention::more)
        .or(() -> impliedMerit(c, i, side, form));
  }

  /** 'The proportion achieving five passes is increasing'. */
  private boolean isGained(Context c, int i) {
    Words words = c.words();
    int start = c.clauses().subjectStart(i);
    return words.isAny(start, start + 2, SHARES) && words.isAny(start, i, GAINED)
        && !words.isAny(start, i, wording.words(Group.DENIALS));
  }

  /** 'a reduction in children requiring support', 'the number of children needing care is decreasing'. */
  private boolean isNeed(Context c, int i, Side side) {
    int from = side == Side.SUBJECT ? c.clauses().mainStart(i) : i + 1;
    int to = side == Side.SUBJECT ? i : Math.min(c.clauses().partEnd(i), i + NEAR);
    return wording.change(c.words().at(i)).containsValue(Effect.down)
        && c.words().isAny(from, to, wording.words(Group.NEEDING));
  }

  /** 'Caseloads are high, although these are reducing': what the subject stands for. */
  private static Optional<Mention> antecedent(Context c, int i) {
    int start = c.clauses().subjectStart(i);
    int sentence = c.words().sentenceStart(i);
    boolean pronoun = c.words().isAny(start, Math.min(i, start + 5), PRONOUNS);
    return pronoun && start > sentence ? thing(c, sentence, start, OBJECT) : Optional.empty();
  }

  /** 'more children are helped', 'increasing numbers of staff are permanent', 'fewer children have been adopted'. */
  private Optional<Theme.More> counted(Context c, int i) {
    Words words = c.words();
    if (!words.isIn(i, COUNTED) && !words.isIn(i + 1, NUMBERS)) {
      return Optional.empty();
    }
    boolean people = false;
    for (int j = i + 1; j < Math.min(words.sentenceEnd(i), i + OBJECT); j++) {
      if (words.isIn(j, wording.words(Group.DENIALS))) {
        return Optional.empty();
      }
      people |= words.isIn(j, wording.words(Group.PEOPLE));
      if (people && words.isIn(j, wording.words(Group.GAINS))) {
        return Optional.of(Theme.More.better);
      }
    }
    return Optional.empty();
  }

  /** 'an appropriate reduction in'; 'have increased. This is positive'. */
  private Optional<Theme.More> welcomed(Context c, int i) {
    Words words = c.words();
    int next = words.sentenceEnd(i);
    Set<String> welcome = wording.words(Group.WELCOME);
    boolean said = words.at(next).equals("this") && words.at(next + 1).equals("is")
        && words.isAny(next + 2, next + 4, welcome);
    return said || words.isIn(i - 1, welcome) ? Optional.of(good(c, i)) : Optional.empty();
  }

  /** What more of a thing is if its change is for the better. */
  private Theme.More good(Context c, int i) {
    Effect effect = wording.change(c.words().at(i)).values().iterator().next();
    return effect == Effect.down ? Theme.More.worse : Theme.More.better;
  }

  /** 'has been effective in reducing referrals', and, in a list of strengths, 'led to an increase in referrals'. */
  private Optional<Theme.More> impliedMerit(Context c, int i, Side side, Form form) {
    return changes.isSuccess(c, i) || isStrength(c, i, form) || isDeed(c, i, side, form)
        ? Optional.of(good(c, i)) : asset(c, i, side, form);
  }

  /** In a list of strengths, what has risen is for the better, unless the point concedes it. */
  private boolean isStrength(Context c, int i, Form form) {
    boolean stated = form != Form.ADJECTIVE && !isPressed(c, i, c.clauses().partEnd(i))
        && !c.words().isIn(c.clauses().start(i) - 1, CONCEDING);
    return c.heading().equals(Optional.of(Polarity.STRENGTH)) && (changes.isBroughtAbout(c, i) || stated);
  }

  /** 'has reduced the number of adults detained': what somebody does is meant for the better. */
  private boolean isDeed(Context c, int i, Side side, Form form) {
    boolean verb = form != Form.NOUN && form != Form.ADJECTIVE
        && !c.words().isIn(i, wording.words(Group.INTRANSITIVE));
    boolean needs = wording.change(c.words().at(i)).get(form) == Effect.down; // 'has reduced the need for'
    return verb && side == Side.OBJECT && !c.heading().equals(Optional.of(Polarity.WEAKNESS))
        && !isPressed(c, i, needs ? i : c.clauses().partEnd(i));
  }

  /** 'The team has grown', 'an increase in social workers has enabled', 'have led to greater ownership'. */
  private Optional<Theme.More> asset(Context c, int i, Side side, Form form) {
    Words words = c.words();
    Set<String> assets = wording.words(Group.ASSETS);
    int start = c.clauses().subjectStart(i);
    boolean subject = words.isAny(start, i, assets) && !words.isAny(start, i, SERVED);
    int reach = words.isAny(i + 1, i + ASSET, NUMBERS) ? 2 * ASSET : ASSET;
    int end = Math.min(i + reach, c.clauses().partEnd(i));
    boolean asset = side == Side.SUBJECT ? subject : form != Form.ADJECTIVE && words.isAny(i + 1, end, assets);
    Set<String> burdens = wording.words(Group.BURDENS);
    boolean burden = side == Side.OBJECT ? words.isAny(i + 1, end, burdens) : words.isAny(start, i, burdens);
    if (burden) {
      return Optional.of(Theme.More.worse);
    }
    boolean greater = words.at(i).equals("greater") && changes.isBroughtAbout(c, i);
    boolean better = (asset || greater) && !isPressed(c, i, c.clauses().partEnd(i));
    return better ? Optional.of(Theme.More.better) : Optional.empty();
  }

  /** 'demand has increased', 'the pandemic has reduced'. */
  private boolean isPressed(Context c, int i, int to) {
    int from = c.clauses().start(i);
    return c.words().isAny(from, to, wording.words(Group.PRESSURES))
        || c.words().isAny(from, to, wording.words(Group.DENIALS))
        || c.words().isAny(from, to, wording.words(Group.TROUBLES));
  }

  /** The first thing of which more is better or worse, near the first of some words. */
  private static Optional<Mention> thing(Context c, int from, int to, int reach) {
    Optional<Mention> thing = Optional.empty();
    for (Mention m : c.mentions()) {
      boolean within = m.isMeasured() && m.end() > from && m.end() <= to && !isHigh(c.words(), m);
      // 'the attainment gap': of two adjacent things, the second is measured.
      if (within && (thing.isEmpty() ? m.start() < from + reach : m.start() <= thing.get().end())) {
        thing = Optional.of(m);
      }
    }
    return thing;
  }

  /** 'high-quality work' does not say that quality changes. */
  private static boolean isHigh(Words words, Mention m) {
    return words.isIn(m.start() - 1, HIGH) && words.at(m.start()).equals("quality");
  }

  private static int objectEnd(Words words, int i) {
    int end = i + 1;
    while (end < words.size() && !words.isIn(end, OBJECT_ENDS)) {
      end++;
    }
    return end;
  }
}
