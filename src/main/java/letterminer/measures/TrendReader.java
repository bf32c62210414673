package letterminer.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.measures.StatedChanges.Side;
import letterminer.measures.Wording.Effect;
import letterminer.measures.Wording.Form;
import letterminer.model.Polarity;
import letterminer.model.ThemeTrend;
import letterminer.model.Trend;

/**
 * Reads 'has improved', 'caseloads have fallen', 'has led to fewer delays', 'remains stable'. Only what a clause
 * states: no demand, purpose, hope, denial, question or condition. A rise or fall gives a trend only where the
 * vocabulary says which of them is better for what rises. Immutable; safe for use by several threads.
 */
final class TrendReader {
  /** How many words away the thing that changes may be. */
  private static final int OBJECT = 18;

  /** The same after a verb or an adjective. */
  private static final int NEAR = 7;

  private static final Set<String> NUMBERS = Set.of("number", "numbers", "proportion");
  private static final Set<String> OBJECT_ENDS = Set.of(",", ".", ";", ":", "but");

  private final Wording wording;
  private final StatedChanges changes;

  TrendReader(Wording wording) {
    this.wording = wording;
    this.changes = new StatedChanges(wording);
  }

  /** A change that a text states. */
  private record Change(Optional<Theme> theme, Trend trend) {}

  /** The trends that a text states, one for each theme; a theme with opposite trends has no trend. */
  List<ThemeTrend> read(Context context) {
    Words words = context.words();
    Map<Optional<Theme>, Optional<Trend>> trends = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      at(context, i).ifPresent(c -> trends.merge(c.theme(), Optional.of(c.trend()), TrendReader::together));
    }
    List<ThemeTrend> read = new ArrayList<>();
    trends.forEach((theme, trend) -> trend.ifPresent(t -> read.add(new ThemeTrend(theme.map(Theme::id), t))));
    return List.copyOf(read);
  }

  /** 'has been maintained and improved' is an improvement; opposite trends cancel each other. */
  private static Optional<Trend> together(Optional<Trend> x, Optional<Trend> y) {
    Optional<Trend> stable = Optional.of(Trend.STABLE);
    return x.equals(y) || y.equals(stable) ? x : x.equals(stable) ? y : Optional.empty();
  }

  private Optional<Change> at(Context c, int i) {
    if (changes.isStaying(c, i)) {
      return Optional.of(new Change(theme(c, i, Side.SUBJECT), Trend.STABLE));
    }
    if (changes.isIncreasingly(c, i)) {
      return Optional.of(new Change(theme(c, i, Side.SUBJECT), Trend.IMPROVING));
    }
    for (Map.Entry<Form, Effect> form : wording.change(c.words().at(i)).entrySet()) {
      Optional<Change> change = changes.side(c, i, form.getKey()).flatMap(side -> change(c, i, form.getValue(), side));
      if (change.isPresent()) {
        return change;
      }
    }
    return Optional.empty();
  }

  private Optional<Change> change(Context c, int i, Effect effect, Side side) {
    Optional<Trend> trend = switch (effect) {
      case better -> Optional.of(Trend.IMPROVING);
      case worse -> Optional.of(Trend.DECLINING);
      case stable -> isSustained(c, i, side) ? Optional.of(Trend.STABLE) : Optional.empty();
      case up, down -> merit(c, i, side).map(more ->
          (more == Theme.More.better) == (effect == Effect.up) ? Trend.IMPROVING : Trend.DECLINING);
    };
    return trend.map(t -> new Change(theme(c, i, side), t));
  }

  /** 'performance has been sustained'. */
  private static boolean isSustained(Context c, int i, Side side) {
    int from = c.clauses().farSubjectStart(i);
    return side == Side.SUBJECT && (c.words().at(i - 1).equals("been") || c.words().at(i - 2).equals("been"))
        && c.mentions().stream().anyMatch(m -> m.start() >= from && m.start() < i);
  }

  /** Whether more of the thing that changes is better or worse. */
  private Optional<Theme.More> merit(Context c, int i, Side side) {
    if (changes.isQuality(c, i)) {
      return Optional.of(Theme.More.better);
    }
    if (side == Side.SUBJECT) {
      return thing(c, c.clauses().subjectStart(i), i, OBJECT)
          .or(() -> thing(c, c.clauses().farSubjectStart(i), i, OBJECT)).map(Mention::more);
    }
    boolean noun = wording.change(c.words().at(i)).containsKey(Form.NOUN);
    boolean far = noun || c.words().isIn(i + 1, NUMBERS) || c.words().isIn(i + 2, NUMBERS);
    int end = noun ? objectEnd(c.words(), i) : c.clauses().partEnd(i);
    return thing(c, i + 1, Math.min(end, i + OBJECT), far ? OBJECT : NEAR).map(Mention::more)
        .or(() -> impliedMerit(c, i));
  }

  /** 'has been effective in reducing referrals', and, in a list of strengths, 'led to an increase in referrals'. */
  private Optional<Theme.More> impliedMerit(Context c, int i) {
    Effect effect = wording.change(c.words().at(i)).values().iterator().next();
    boolean good = changes.isSuccess(c, i)
        || c.heading().equals(Optional.of(Polarity.STRENGTH)) && changes.isBroughtAbout(c, i);
    return good ? Optional.of(effect == Effect.down ? Theme.More.worse : Theme.More.better) : Optional.empty();
  }

  /** The first thing of which more is better or worse, near the first of some words. */
  private static Optional<Mention> thing(Context c, int from, int to, int reach) {
    Optional<Mention> thing = Optional.empty();
    for (Mention m : c.mentions()) {
      boolean within = m.isMeasured() && m.end() > from && m.end() <= to;
      // 'the attainment gap': of two adjacent things, the second is measured.
      if (within && (thing.isEmpty() ? m.start() < from + reach : m.start() <= thing.get().end())) {
        thing = Optional.of(m);
      }
    }
    return thing;
  }

  private static int objectEnd(Words words, int i) {
    int end = i + 1;
    while (end < words.size() && !words.isIn(end, OBJECT_ENDS)) {
      end++;
    }
    return end;
  }

  /** The theme of the thing that changes. */
  private static Optional<Theme> theme(Context c, int i, Side side) {
    Clauses clauses = c.clauses();
    int last = Math.min(clauses.end(i), i + OBJECT);
    Optional<Theme> near = side == Side.SUBJECT
        ? c.first(clauses.subjectStart(i), i).or(() -> c.first(clauses.farSubjectStart(i), i))
            .or(() -> c.first(i + 1, clauses.partEnd(i)))
        : c.first(i + 1, last).or(() -> c.first(clauses.subjectStart(i), i));
    return near.or(() -> c.last(c.words().sentenceStart(i), i))
        .or(() -> c.first(i + 1, c.words().sentenceEnd(i)))
        .or(() -> c.first(0, c.words().size()));
  }
}
