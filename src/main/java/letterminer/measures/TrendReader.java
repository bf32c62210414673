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
import letterminer.model.ThemeTrend;
import letterminer.model.Trend;

/**
 * Reads 'has improved', 'caseloads have fallen', 'has led to fewer delays', 'remains stable'. Only what a clause
 * states: no demand, purpose, hope, denial, question or condition. A rise or fall gives a trend only where {@link Merits}
 * tell which of them is better. Immutable; safe for use by several threads.
 */
final class TrendReader {
  /** How many words away the thing that changes may be. */
  private static final int OBJECT = 18;

  private static final Set<String> BEEN = Set.of("been");

  private final Wording wording;
  private final StatedChanges changes;
  private final Merits merits;

  TrendReader(Wording wording) {
    this.wording = wording;
    this.changes = new StatedChanges(wording);
    this.merits = new Merits(wording, changes);
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
    if (changes.isIncreasingly(c, i) || changes.isClosing(c, i)) {
      return Optional.of(new Change(theme(c, i, Side.SUBJECT), Trend.IMPROVING));
    }
    for (Map.Entry<Form, Effect> form : wording.change(c.words().at(i)).entrySet()) {
      Optional<Change> change = changes.side(c, i, form.getKey()).flatMap(side -> change(c, i, form, side));
      if (change.isPresent()) {
        return change;
      }
    }
    return Optional.empty();
  }

  private Optional<Change> change(Context c, int i, Map.Entry<Form, Effect> form, Side side) {
    Effect effect = form.getValue();
    Optional<Trend> trend = switch (effect) {
      case better -> Optional.of(Trend.IMPROVING);
      case worse -> Optional.of(Trend.DECLINING);
      case stable -> isSustained(c, i, side) ? Optional.of(Trend.STABLE) : Optional.empty();
      case up, down -> merits.of(c, i, side, form.getKey()).map(more ->
          (more == Theme.More.better) == (effect == Effect.up) ? Trend.IMPROVING : Trend.DECLINING);
    };
    return trend.map(t -> new Change(theme(c, i, side), t));
  }

  /** 'performance has been sustained'. */
  private static boolean isSustained(Context c, int i, Side side) {
    int from = c.clauses().farSubjectStart(i);
    Words words = c.words();
    boolean been = words.isAny(i - 2, i, BEEN) || words.at(i - 1).equals("be") && words.at(i - 2).equals("to");
    return side == Side.SUBJECT && been
        && c.mentions().stream().anyMatch(m -> m.start() >= from && m.start() < i);
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
