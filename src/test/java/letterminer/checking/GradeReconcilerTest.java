package letterminer.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import letterminer.model.EvidenceKind;
import letterminer.model.Judgement;
import letterminer.model.JudgementStatus;
import letterminer.model.MissingJudgement;
import letterminer.model.MissingReason;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import org.junit.jupiter.api.Test;

/** Tests how the statements of one grade are combined: which one counts, and what is reported about the others. */
class GradeReconcilerTest {
  private static final String AREA = "staying-safe";

  private static Found others() {
    Found found = new Found().tableBut(AREA);
    found.sectionAreas.add(AREA);
    return found;
  }

  private static Optional<Judgement> judgement(Found.Checked letter) {
    return letter.judgements().stream().filter(j -> j.area().equals(Optional.of(AREA))).findFirst();
  }

  private static Optional<MissingReason> missing(Found.Checked letter) {
    return letter.missing().stream().filter(m -> m.area().equals(Optional.of(AREA))).map(MissingJudgement::reason).findFirst();
  }

  @Test
  void matchingStatementsAgreeAndTheTableComesFirst() {
    Found.Checked letter = others().states(AREA, EvidenceKind.NARRATIVE, "2", 3).states(AREA, EvidenceKind.SECTION, "2", 2)
        .states(AREA, EvidenceKind.TABLE, "2", 1).check();
    Judgement judgement = judgement(letter).orElseThrow();

    assertEquals(JudgementStatus.AGREED, judgement.status());
    assertEquals("2", judgement.grade());
    assertEquals(Optional.of(2), judgement.score());
    assertEquals(
        List.of(EvidenceKind.TABLE, EvidenceKind.SECTION, EvidenceKind.NARRATIVE),
        judgement.evidence().stream().map(e -> e.kind()).toList());
    assertEquals(List.of(), letter.problems());
  }

  @Test
  void oneStatementIsSingleWhereverItIs() {
    for (EvidenceKind kind : EvidenceKind.values()) {
      Found.Checked letter = others().states(AREA, kind, "4", 2).check();
      assertEquals(JudgementStatus.SINGLE, judgement(letter).orElseThrow().status());
      assertEquals("4", judgement(letter).orElseThrow().grade());
      assertEquals(List.of(), letter.problems());
    }
  }

  @Test
  void inAConflictTheTableWinsAndBothAreNamed() {
    Found.Checked letter = others().states(AREA, EvidenceKind.SECTION, "3", 2).states(AREA, EvidenceKind.TABLE, "2", 1).check();
    Judgement judgement = judgement(letter).orElseThrow();
    Problem problem = letter.problems().get(0);

    assertEquals(JudgementStatus.CONFLICT, judgement.status());
    assertEquals("2", judgement.grade());
    assertEquals("Grade 2", judgement.gradeAsWritten());
    assertEquals(List.of(ProblemCode.GRADE_CONFLICT), letter.problems().stream().map(Problem::code).toList());
    assertTrue(problem.message().contains("the table on page 1 says 2"), problem.message());
    assertTrue(problem.message().contains("the section's heading on page 2 says 3"), problem.message());
    assertTrue(problem.message().contains("words of the section"), problem.message());
    assertEquals(Optional.of(2), problem.page());
  }

  @Test
  void withoutATableTheSectionsHeadingWinsOverASentence() {
    Found.Checked letter =
        others().states(AREA, EvidenceKind.NARRATIVE, "3", 2).states(AREA, EvidenceKind.SECTION, "4", 2).check();

    assertEquals("4", judgement(letter).orElseThrow().grade());
    assertEquals(JudgementStatus.CONFLICT, judgement(letter).orElseThrow().status());
  }

  @Test
  void oneDifferingStatementOfThreeIsAConflict() {
    Found.Checked letter = others().states(AREA, EvidenceKind.TABLE, "3", 1).states(AREA, EvidenceKind.SECTION, "3", 2)
        .states(AREA, EvidenceKind.NARRATIVE, "1", 2).check();

    assertEquals(JudgementStatus.CONFLICT, judgement(letter).orElseThrow().status());
    assertEquals("3", judgement(letter).orElseThrow().grade());
    assertEquals(3, judgement(letter).orElseThrow().evidence().size());
  }

  @Test
  void anUnreadRowGivesNoGradeAndQuotesTheRow() {
    Found.Checked letter = others().unread(AREA, "3 2", false).check();

    assertTrue(judgement(letter).isEmpty());
    assertEquals(Optional.of(MissingReason.UNREADABLE), missing(letter));
    assertEquals(List.of(ProblemCode.GRADE_UNREADABLE), letter.problems().stream().map(Problem::code).toList());
    assertTrue(letter.problems().get(0).message().contains("\"3 2\""));
    assertEquals(Optional.of(2), letter.problems().get(0).page());
  }

  @Test
  void anEmptyCellIsUnread() {
    Found.Checked letter = others().unread(AREA, " ", false).check();

    assertEquals(Optional.of(MissingReason.UNREADABLE), missing(letter));
    assertTrue(letter.problems().get(0).message().contains("an empty cell"));
  }

  @Test
  void anUnreadRowMayBeFilledByTheSectionsHeading() {
    Found.Checked letter = others().unread(AREA, "3 2", false).states(AREA, EvidenceKind.SECTION, "2", 3).check();

    assertEquals("2", judgement(letter).orElseThrow().grade());
    assertEquals(Optional.empty(), missing(letter));
    assertEquals(List.of(ProblemCode.GRADE_UNREADABLE), letter.problems().stream().map(Problem::code).toList());
    assertTrue(letter.problems().get(0).message().contains("comes from another place"));
  }

  @Test
  void anUnreadRowIsNotFilledByASentenceAlone() {
    Found.Checked letter = others().unread(AREA, "3 2", false).states(AREA, EvidenceKind.NARRATIVE, "2", 3).check();

    assertTrue(judgement(letter).isEmpty());
    assertEquals(Optional.of(MissingReason.UNREADABLE), missing(letter));
  }

  @Test
  void aGradeOutsideTheScaleIsReportedAsSuch() {
    Found.Checked letter = others().unread(AREA, "7", true).check();

    assertEquals(List.of(ProblemCode.GRADE_OUTSIDE_SCALE), letter.problems().stream().map(Problem::code).toList());
    assertTrue(letter.problems().get(0).message().contains("\"7\""));
    assertEquals(Optional.of(MissingReason.UNREADABLE), missing(letter));
  }

  @Test
  void aGradeThatNothingStatesIsNotFound() {
    Found.Checked letter = others().check();

    assertEquals(Optional.of(MissingReason.NOT_FOUND), missing(letter));
    assertTrue(letter.problems().stream().anyMatch(p -> p.code() == ProblemCode.GRADE_NOT_FOUND
        && p.message().contains("Staying safe")));
  }

  @Test
  void whatTheFrameworkDoesNotGradeIsMissingWithoutAProblem() {
    Found found = new Found();
    found.profile = Found.APA_2006;
    found.date = Optional.of(LocalDate.of(2006, 11, 1));
    Found.Checked letter = found.tableBut().check();

    assertEquals(Optional.of(MissingReason.NOT_IN_FRAMEWORK), missing(letter));
    assertEquals(Found.APA_2006.notInFramework(), letter.missing().stream().flatMap(m -> m.area().stream()).toList());
    assertEquals(List.of(), letter.problems());
  }

  @Test
  void aSentenceAboutAnUngradedAreaIsNotAJudgement() {
    Found found = new Found();
    found.profile = Found.APA_2006;
    Found.Checked letter = found.tableBut().states(AREA, EvidenceKind.NARRATIVE, "3", 2).check();

    assertTrue(judgement(letter).isEmpty());
    assertEquals(Optional.of(MissingReason.NOT_IN_FRAMEWORK), missing(letter));
  }

  @Test
  void aRowOfTheTableIsAJudgementEvenIfTheProfileNamesNoSuchArea() {
    Found.Checked letter = new Found().tableBut().statesUnnamed("Play and leisure", "2").check();
    Judgement judgement = letter.judgements().get(7);

    assertEquals(Optional.empty(), judgement.area());
    assertEquals("Play and leisure", judgement.label());
    assertEquals("2", judgement.grade());
  }

  @Test
  void twoUnnamedRowsWithDifferentLabelsAreTwoJudgements() {
    Found.Checked letter = new Found().tableBut().statesUnnamed("Play", "2").statesUnnamed("Leisure", "3").check();

    assertEquals(9, letter.judgements().size());
    assertEquals(List.of(), letter.problems());
  }

  @Test
  void twoRowsOfTheTableThatDifferAreAConflict() {
    Found.Checked letter = others().states(AREA, EvidenceKind.TABLE, "2", 1).states(AREA, EvidenceKind.TABLE, "3", 4).check();

    assertEquals(JudgementStatus.CONFLICT, judgement(letter).orElseThrow().status());
    assertEquals("2", judgement(letter).orElseThrow().grade());
  }

  @Test
  void judgementsComeInTheOrderOfTheProfile() {
    Found.Checked letter = new Found().tableBut("being-healthy").states("being-healthy", EvidenceKind.SECTION, "3", 2).check();

    assertEquals(
        Found.APA_2008.judgements(), letter.judgements().stream().map(j -> j.area().orElseThrow()).toList());
  }
}
