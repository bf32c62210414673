package letterminer.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import letterminer.evaluation.Alignment.Row;
import letterminer.evaluation.Difference.Mismatch;
import letterminer.evaluation.LetterFacts.GradeFact;
import letterminer.evaluation.LetterFacts.PointFact;
import letterminer.evaluation.PointMatcher.Pair;

/** Compares one letter of gold with the run's record of it and enters the result in the ledger. */
final class LetterComparison {
  private final LetterFacts gold;
  private final Optional<LetterFacts> record;
  /** The record, or one without values. */
  private final LetterFacts run;
  private final boolean pdf;
  private final Ledger ledger;

  /**
   * Creates a comparison.
   *
   * @param pdf whether the document is a PDF: only points of PDFs have boxes
   */
  LetterComparison(LetterFacts gold, Optional<LetterFacts> run, boolean pdf, Ledger ledger) {
    this.gold = gold;
    this.record = run;
    this.run = run.orElse(LetterFacts.NOTHING);
    this.pdf = pdf;
    this.ledger = ledger;
  }

  void enter() {
    found();
    value(Figure.SUBJECT, gold.subject(), run.subject(), PlainForm::flat);
    value(Figure.AUTHORITY, gold.authority(), run.authority(), PlainForm::place);
    value(Figure.DATE, gold.date(), run.date(), UnaryOperator.identity());
    value(Figure.INSPECTION, gold.inspection(), run.inspection(), UnaryOperator.identity());
    value(Figure.SIGNATORY, gold.signatory(), run.signatory(), PlainForm::person);
    persons(Figure.ADDRESSEES, gold.addressees(), run.addressees());
    persons(Figure.INSPECTORS, gold.inspectors(), run.inspectors());
    judgements();
    points();
  }

  private void found() {
    boolean right = record.isPresent() && run.kind().startsWith(gold.kind());
    ledger.count(Figure.FOUND, MatchCounts.one(right));
    if (!right) {
      ledger.values(
          Figure.FOUND, Optional.of(gold.kind()),
          record.map(r -> r.kind().isEmpty() ? "(no profile)" : r.kind()), Optional.empty());
    }
    if (record.isEmpty()) {
      ledger.listNoMore();
    }
  }

  /** Values that gold does not state are not compared. */
  private void value(
      Figure figure, Optional<String> want, Optional<String> got, UnaryOperator<String> plain) {
    if (want.isEmpty()) {
      return;
    }
    boolean right = plain.apply(want.get()).equals(plain.apply(got.orElse("")));
    ledger.count(figure, MatchCounts.one(right));
    if (!right) {
      ledger.values(
          figure, want, got.filter(value -> !value.isEmpty()),
          got.filter(value -> figure == Figure.SUBJECT && !value.isEmpty())
              .map(value -> WordDiff.of(want.get(), value).marked()));
    }
  }

  /** Compares names as sets: order and repetitions do not count. */
  private void persons(Figure figure, List<String> want, List<String> got) {
    if (want.isEmpty()) {
      return;
    }
    Map<String, String> wanted = byPerson(want);
    Map<String, String> found = byPerson(got);
    Set<String> both = new HashSet<>(wanted.keySet());
    both.retainAll(found.keySet());
    ledger.count(figure, new MatchCounts(both.size(), found.size(), wanted.size()));
    wanted.keySet().removeAll(both);
    found.keySet().removeAll(both);
    if (!wanted.isEmpty() || !found.isEmpty()) {
      ledger.values(figure, joined(wanted), joined(found), Optional.empty());
    }
  }

  private static Map<String, String> byPerson(List<String> names) {
    Map<String, String> byPerson = new LinkedHashMap<>();
    names.forEach(name -> byPerson.putIfAbsent(PlainForm.person(name), name));
    return byPerson;
  }

  private static Optional<String> joined(Map<String, String> names) {
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names.values()));
  }

  private void judgements() {
    if (gold.judgements().isEmpty() && run.judgements().isEmpty()) {
      return;
    }
    List<GradeFact> missed = without(gold.judgements(), run.judgements());
    List<GradeFact> extra = without(run.judgements(), gold.judgements());
    int want = gold.judgements().size();
    ledger.count(
        Figure.JUDGEMENTS, new MatchCounts(want - missed.size(), run.judgements().size(), want));
    ledger.count(Figure.LETTERS_JUDGED, MatchCounts.one(missed.isEmpty() && extra.isEmpty()));
    List<String> missedTexts = missed.stream().map(GradeFact::toString).toList();
    List<String> extraTexts = extra.stream().map(GradeFact::toString).toList();
    for (Row row : new Alignment(missedTexts, extraTexts, sameLabels(missed, extra)).rows()) {
      Optional<String> goldText = row.gold().filter(i -> row.kind() != Mismatch.EXTRA).map(missedTexts::get);
      Optional<String> runText = row.run().filter(j -> row.kind() != Mismatch.MISSED).map(extraTexts::get);
      ledger.values(
          Figure.JUDGEMENTS, goldText, runText,
          goldText.flatMap(g -> runText.map(r -> WordDiff.of(g, r).marked())));
    }
  }

  /** The grades that the other list lacks, or has fewer times. */
  private static List<GradeFact> without(List<GradeFact> grades, List<GradeFact> others) {
    List<GradeFact> left = new ArrayList<>(others.stream().map(GradeFact::plain).toList());
    return grades.stream().filter(grade -> !left.remove(grade.plain())).toList();
  }

  private static Map<Integer, Integer> sameLabels(List<GradeFact> missed, List<GradeFact> extra) {
    Map<Integer, Integer> pairs = new HashMap<>();
    for (int i = 0; i < missed.size(); i++) {
      for (int j = 0; j < extra.size(); j++) {
        if (missed.get(i).plain().label().equals(extra.get(j).plain().label())
            && !pairs.containsKey(i) && !pairs.containsValue(j)) {
          pairs.put(i, j);
        }
      }
    }
    return pairs;
  }

  private void points() {
    PointMatcher matcher = new PointMatcher(plain(gold.points()), plain(run.points()));
    int got = run.points().size();
    int want = gold.points().size();
    int exact = matcher.exact().size();
    ledger.count(Figure.POINTS_F1, new MatchCounts(exact, got, want));
    ledger.count(Figure.POINTS_NEAR, new MatchCounts(exact + matcher.near().size(), got, want));
    differentPoints(matcher);
    for (List<Pair> pairs : List.of(matcher.exact(), matcher.near())) {
      for (Pair pair : pairs) {
        pointValues(gold.points().get(pair.gold()), run.points().get(pair.run()));
      }
    }
  }

  private static List<String> plain(List<PointFact> points) {
    return points.stream().map(p -> PlainForm.flat(p.text())).toList();
  }

  private void differentPoints(PointMatcher matcher) {
    List<Integer> missed = new ArrayList<>(IntStream.range(0, gold.points().size()).boxed().toList());
    List<Integer> extra = new ArrayList<>(IntStream.range(0, run.points().size()).boxed().toList());
    missed.removeAll(matcher.exact().stream().map(Pair::gold).toList());
    extra.removeAll(matcher.exact().stream().map(Pair::run).toList());
    Map<Integer, Integer> near = new HashMap<>();
    matcher.near().forEach(p -> near.put(missed.indexOf(p.gold()), extra.indexOf(p.run())));
    Alignment alignment = new Alignment(
        missed.stream().map(i -> gold.points().get(i).text()).toList(),
        extra.stream().map(j -> run.points().get(j).text()).toList(), near);
    for (Row row : alignment.rows()) {
      ledger.point(
          row.kind(), row.gold().map(missed::get).map(gold.points()::get),
          row.run().map(extra::get).map(run.points()::get));
    }
  }

  private void pointValues(PointFact want, PointFact got) {
    if (want.area().isPresent()) {
      ofPoint(Figure.AREA, want, got, want.area(), got.area());
    }
    if (!want.polarity().equals(Optional.of("mixed"))) {
      ofPoint(
          want.byHeading() ? Figure.POLARITY_HEADING : Figure.POLARITY_READING,
          want, got, want.polarity(), got.polarity());
    }
    if (pdf) {
      ofPoint(
          Figure.BOXES, want, got, Optional.of("a page and a box"),
          got.boxed() ? Optional.of("a page and a box") : Optional.empty());
    }
  }

  private void ofPoint(
      Figure figure, PointFact point, PointFact found, Optional<String> want, Optional<String> got) {
    boolean right = want.equals(got);
    ledger.count(figure, MatchCounts.one(right));
    if (!right) {
      ledger.ofPoint(figure, point, found, want, got);
    }
  }
}
