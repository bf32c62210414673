package letterminer.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import letterminer.catalogue.Catalogue;
import letterminer.model.Judgement;
import letterminer.model.Letter;
import letterminer.model.MissingJudgement;
import letterminer.model.MissingReason;
import letterminer.model.Period;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.model.StableIds;
import letterminer.panel.Assessment;
import letterminer.panel.Authorities;
import letterminer.panel.HarmonisedAreas;
import letterminer.panel.JudgedLetter;
import letterminer.panel.Neighbours;
import letterminer.panel.OwnArea;
import letterminer.panel.Panel;

/**
 * Collects the judgements of all letters of a run, with a few short values of each, for the tables that need all of
 * them. Not thread-safe.
 */
final class Assessments {
  private final Catalogue catalogue;
  private final List<OwnArea> areas;
  private Optional<Panel> panel = Optional.empty();
  private final List<Tables.ProblemRow> leftOut = new ArrayList<>();

  /** Values that many judgements share are stored once. */
  private final Map<String, String> shared = new HashMap<>();

  /**
   * Creates an empty collection.
   *
   * @param areas harmonised areas of families that do not come with the program
   */
  Assessments(Catalogue catalogue, List<OwnArea> areas) {
    this.catalogue = catalogue;
    this.areas = areas;
  }

  /** Adds the judgements of a letter. */
  void add(Letter letter) {
    take(letter, assessment -> panel().add(assessment));
  }

  /** Hands on the judgements of a letter, and remembers the letter if the panel can have nothing of it. */
  void take(Letter letter, Consumer<Assessment> panel) {
    List<MissingJudgement> expected = letter.missing().stream().filter(m -> isUnknown(m.reason())).toList();
    if (letter.judgements().isEmpty() && expected.isEmpty()) {
      return;
    }
    Optional<JudgedLetter> judged = judged(letter);
    if (judged.isEmpty()) {
      leftOut.add(Tables.ProblemRow.of(letter, Problem.of(
          ProblemCode.NOT_IN_PANEL, "The letter's judgements are not in the panel, as it has no "
              + (letter.authority().isEmpty() ? "authority." : "year. A catalogue can give its day of publication."))));
      return;
    }
    Iterator<String> ids = StableIds.ofJudgements(letter).iterator();
    for (Judgement j : letter.judgements()) {
      panel.accept(new Assessment(
          judged.get(), ids.next(), once(j.area().orElse(j.label())), once(j.label()), j.status().code(),
          Optional.of(new Assessment.Grade(
              j.score(), once(j.grade()), once(j.gradeAsWritten()), j.evidence().get(0).page()))));
    }
    for (MissingJudgement m : letter.missing()) {
      String id = ids.next();
      if (isUnknown(m.reason())) {
        panel.accept(new Assessment(
            judged.get(), id, once(m.area().orElse(m.label())), once(m.label()), m.reason().code(), Optional.empty()));
      }
    }
  }

  /** Whether a judgement exists but could not be read, so that an earlier one is no longer in force. */
  private static boolean isUnknown(MissingReason reason) {
    return reason == MissingReason.NOT_FOUND || reason == MissingReason.UNREADABLE;
  }

  private Optional<JudgedLetter> judged(Letter letter) {
    String file = letter.source().file();
    Optional<LocalDate> day = letter.date()
        .or(() -> catalogue.value(file, Catalogue.PUBLISHED).map(LocalDate::parse))
        .or(() -> letter.inspection().map(Period::end));
    return day.flatMap(d -> letter.authority().map(authority -> new JudgedLetter(
        file, letter.id(), once(letter.family()), once(authority.name()), authority.dfeCode().map(this::once).orElse(""),
        d)));
  }

  private String once(String value) {
    String first = shared.putIfAbsent(value, value);
    return first == null ? value : first;
  }

  /** The problems of letters that are not in the panel. */
  List<Tables.ProblemRow> leftOut() {
    return leftOut;
  }

  /** The panel of all collected judgements. Its reference data are loaded with the first judgement. */
  Panel panel() {
    if (panel.isEmpty()) {
      panel = Optional.of(new Panel(HarmonisedAreas.bundled().with(areas), Authorities.bundled(), Neighbours.bundled()));
    }
    return panel.get();
  }
}
