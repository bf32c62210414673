package letterminer.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.extraction.LetterContent;
import letterminer.extraction.grades.Statement;
import letterminer.extraction.grades.UnreadRow;
import letterminer.model.Addressee;
import letterminer.model.Authority;
import letterminer.model.Evidence;
import letterminer.model.EvidenceKind;
import letterminer.model.HeaderEvidence;
import letterminer.model.Judgement;
import letterminer.model.Measures;
import letterminer.model.MissingJudgement;
import letterminer.model.Period;
import letterminer.model.Point;
import letterminer.model.Polarity;
import letterminer.model.Printed;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.model.ScaleStep;
import letterminer.model.Signatory;
import letterminer.profile.Choice;
import letterminer.profile.Profile;
import letterminer.profile.ProfileLoader;

/** Findings built by hand: a complete letter of 2008 without grades, which tests extend. */
final class Found {
  static final Profile APA_2008 = profile("apa-2008");
  static final Profile APA_2006 = profile("apa-2006");

  Profile profile = APA_2008;
  Optional<LocalDate> date = Optional.of(LocalDate.of(2008, 12, 17));
  List<String> unclearDates = List.of();
  Optional<Period> inspection = Optional.empty();
  Optional<Authority> authority = Optional.of(new Authority(
      "Westford", "Westford Council", Optional.empty(), Optional.empty(), Optional.empty()));
  boolean authorityKnown = true;
  List<Addressee> addressees = List.of(new Addressee(
      Optional.of("Ms"), "R Hale", Optional.empty(), Optional.empty(), Optional.empty(), new Printed("Ms R Hale", 1, Optional.empty())));
  List<Signatory> signatories = List.of(new Signatory("Juliet Winstanley", Optional.empty(), new Printed("Juliet Winstanley", 4, Optional.empty())));
  final List<Statement> statements = new ArrayList<>();
  final List<UnreadRow> unread = new ArrayList<>();
  final List<Point> points = new ArrayList<>();
  final List<String> sectionAreas = new ArrayList<>();
  List<ScaleStep> scale = List.of();
  boolean listsPoints = true;
  List<Problem> words = List.of();

  static Profile profile(String id) {
    return ProfileLoader.bundled().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  /** Adds a statement at a place on a page. */
  Found states(String area, EvidenceKind kind, String grade, int page) {
    statements.add(new Statement(
        Optional.of(area), "The " + area, profile.scale().byGrade(grade).orElseThrow(), "Grade " + grade,
        new Evidence(kind, grade, "words of the " + kind.code(), page, Optional.empty())));
    return this;
  }

  /** Adds a row of the grade table whose label names no known area. */
  Found statesUnnamed(String label, String grade) {
    statements.add(new Statement(
        Optional.empty(), label, profile.scale().byGrade(grade).orElseThrow(), grade,
        new Evidence(EvidenceKind.TABLE, grade, label + " | " + grade, 1, Optional.empty())));
    return this;
  }

  /** Adds a row with grade 3 for every area that the profile grades, except these. */
  Found tableBut(String... areas) {
    for (String area : profile.judgements()) {
      if (!List.of(areas).contains(area)) {
        states(area, EvidenceKind.TABLE, "3", 1);
      }
    }
    return this;
  }

  Found unread(String area, String text, boolean outside) {
    UnreadRow.Why why = outside ? UnreadRow.Why.OUTSIDE_SCALE : UnreadRow.Why.UNREADABLE;
    unread.add(new UnreadRow(Optional.of(area), "The " + area, text, why, 2));
    return this;
  }

  Found point(Optional<String> area, Optional<Polarity> polarity, String text) {
    points.add(new Point(
        "p0" + (points.size() + 1), area, Optional.of("Strengths"), Optional.empty(), Optional.empty(),
        Optional.empty(), polarity, Optional.empty(), Optional.empty(),
        Optional.empty(), text, 3, 3, Optional.empty(), Measures.NONE, List.of()));
    return this;
  }

  /** The result of checking. */
  record Checked(List<Judgement> judgements, List<MissingJudgement> missing, List<Problem> problems) {}

  Checked check() {
    if (points.isEmpty() && listsPoints) {
      point(Optional.of(profile.judgements().get(0)), Optional.of(Polarity.STRENGTH), "Clinics are open every day.");
    }
    LetterContent findings = new LetterContent(
        new Choice(profile, 10, true, List.of()), false, 1, 4, Optional.of("Subject"), authority, authorityKnown, date,
        unclearDates, Optional.empty(), inspection, addressees, signatories, List.of(), HeaderEvidence.NONE, List.of(), scale, statements,
        unread, List.of(), List.of(), List.of(), sectionAreas, List.of());
    GradeReconciler.Result grades = new GradeReconciler(profile).reconcile(statements, unread);
    return new Checked(
        grades.judgements(), grades.missing(), new LetterChecker().check(findings, grades, points, words));
  }

  List<ProblemCode> codes() {
    return check().problems().stream().map(Problem::code).toList();
  }
}
