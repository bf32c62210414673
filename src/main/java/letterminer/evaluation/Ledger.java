package letterminer.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.evaluation.Difference.Mismatch;

/** Collects the counts and differences of one document while its letters are compared. */
final class Ledger {
  private final String file;
  private final Map<String, Map<Figure, MatchCounts>> tallies = new HashMap<>();
  private final List<Difference> differences = new ArrayList<>();
  private String family = "";
  private Optional<String> letter = Optional.empty();
  private boolean listing;

  Ledger(String file) {
    this.file = file;
  }

  /** Sets the letter to which the following results belong. */
  void begin(String itsFamily, Optional<String> itsName) {
    family = itsFamily;
    letter = itsName;
    listing = true;
  }

  /** Counts the following results without listing them: a missing letter gets just one line. */
  void listNoMore() {
    listing = false;
  }

  /** Adds counts for the letter's family and for all. */
  void count(Figure figure, MatchCounts tally) {
    for (String column : List.of(family, Evaluation.ALL)) {
      tallies.computeIfAbsent(column, f -> new EnumMap<>(Figure.class))
          .merge(figure, tally, MatchCounts::plus);
    }
  }

  /** Adds a difference of values. */
  void values(Figure figure, Optional<String> gold, Optional<String> run, Optional<String> marked) {
    Mismatch kind = gold.isEmpty() ? Mismatch.EXTRA : run.isEmpty() ? Mismatch.MISSED : Mismatch.DIFFERS;
    keep(new Difference(
        family, figure, file, letter, kind, Optional.empty(), Optional.empty(), Optional.empty(), gold, run,
        marked));
  }

  /** Adds a difference in a point that both sides have. */
  void ofPoint(
      Figure figure, LetterFacts.PointFact gold, LetterFacts.PointFact point, Optional<String> want,
      Optional<String> got) {
    keep(new Difference(
        family, figure, file, letter, got.isEmpty() ? Mismatch.MISSED : Mismatch.DIFFERS, gold.section(),
        point.page(), Optional.of(gold.text()), want, got, Optional.empty()));
  }

  /** Adds a point that one side alone has, or that differs. */
  void point(
      Mismatch kind, Optional<LetterFacts.PointFact> gold, Optional<LetterFacts.PointFact> run) {
    String marked = WordDiff.of(
        gold.map(LetterFacts.PointFact::text).orElse(""), run.map(LetterFacts.PointFact::text).orElse(""))
        .marked();
    Optional<LetterFacts.PointFact> owner = kind == Mismatch.EXTRA ? run : gold;
    keep(new Difference(
        family, Figure.POINTS_F1, file, letter, kind, owner.flatMap(LetterFacts.PointFact::section),
        run.flatMap(LetterFacts.PointFact::page), Optional.empty(), gold.map(LetterFacts.PointFact::text),
        run.map(LetterFacts.PointFact::text), Optional.of(marked)));
  }

  private void keep(Difference difference) {
    if (listing) {
      differences.add(difference);
    }
  }

  Map<String, Map<Figure, MatchCounts>> tallies() {
    return tallies;
  }

  List<Difference> differences() {
    return differences;
  }
}
