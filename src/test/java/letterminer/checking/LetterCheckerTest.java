package letterminer.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import letterminer.model.EvidenceKind;
import letterminer.model.Polarity;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import letterminer.model.ScaleStep;
import letterminer.model.Severity;
import org.junit.jupiter.api.Test;

/** Tests the problems reported for a letter's record. */
class LetterCheckerTest {
  private final Found found = new Found().tableBut();

  private Problem only() {
    List<Problem> problems = found.check().problems();
    assertEquals(1, problems.size(), problems::toString);
    return problems.get(0);
  }

  @Test
  void aCompleteLetterHasNoProblems() {
    found.point(Optional.of("being-healthy"), Optional.of(Polarity.STRENGTH), "A strength.");
    Found.Checked letter = found.check();

    assertEquals(List.of(), letter.problems());
    assertEquals(List.of(), letter.missing());
    assertEquals(7, letter.judgements().size());
  }

  @Test
  void aMissingDateIsReported() {
    found.date = Optional.empty();

    assertEquals(ProblemCode.DATE_NOT_FOUND, only().code());
  }

  @Test
  void aDateOutsideTheProfilesYearsIsReportedWithThem() {
    found.date = Optional.of(LocalDate.of(2018, 12, 17));
    Problem problem = only();

    assertEquals(ProblemCode.DATE_OUTSIDE_PROFILE, problem.code());
    assertTrue(problem.message().contains("2018-12-17"), problem.message());
    assertTrue(problem.message().contains("2008-06-01"), problem.message());
  }

  @Test
  void theFirstAndLastDayOfTheProfileFit() {
    for (LocalDate day : List.of(LocalDate.of(2008, 6, 1), LocalDate.of(2009, 6, 30))) {
      found.date = Optional.of(day);
      assertEquals(List.of(), found.codes());
    }
  }

  @Test
  void aMissingAuthorityDiffersFromAnUnknownOne() {
    found.authorityKnown = false;
    assertEquals(ProblemCode.AUTHORITY_UNKNOWN, only().code());
    assertTrue(only().message().contains("\"Westford Council\""));
    assertEquals(Severity.NOTE, only().severity());

    found.authority = Optional.empty();
    assertEquals(ProblemCode.AUTHORITY_NOT_FOUND, only().code());
  }

  @Test
  void missingPeopleAreReported() {
    found.addressees = List.of();
    found.signatories = List.of();

    assertEquals(List.of(ProblemCode.ADDRESSEE_NOT_FOUND, ProblemCode.SIGNATORY_NOT_FOUND), found.codes());
  }

  @Test
  void aPointWithoutAreaOrPolarityIsReportedWithItsPageAndItsBeginning() {
    found.point(Optional.empty(), Optional.of(Polarity.STRENGTH), "x".repeat(300));
    Problem problem = only();

    assertEquals(ProblemCode.POINT_WITHOUT_AREA, problem.code());
    assertEquals(Optional.of(3), problem.page());
    assertTrue(problem.message().contains("xxx") && problem.message().length() < 200, problem.message());

    found.points.clear();
    found.point(Optional.of("being-healthy"), Optional.empty(), "Attendance.");
    assertEquals(ProblemCode.POINT_WITHOUT_POLARITY, only().code());
    assertTrue(only().message().contains("p01"));
  }

  @Test
  void anAreaWithNeitherGradeNorSectionIsReportedOnceForEach() {
    Found other = new Found().tableBut("staying-safe");

    assertEquals(List.of(ProblemCode.GRADE_NOT_FOUND, ProblemCode.SECTION_NOT_FOUND), other.codes());
    other.sectionAreas.add("staying-safe");
    assertEquals(List.of(ProblemCode.GRADE_NOT_FOUND), other.codes());
  }

  @Test
  void aReversedScaleIsReported() {
    found.scale = List.of(new ScaleStep("1", "outstanding"), new ScaleStep("3", "good"), new ScaleStep("5", "fair"));
    Problem problem = only();

    assertEquals(ProblemCode.SCALE_DIFFERS, problem.code());
    assertTrue(problem.message().contains("1 means \"outstanding\""), problem.message());
  }

  @Test
  void problemsOfTheWordsOfPointsComeAfterThoseOfTheHeader() {
    found.words = List.of(Problem.of(ProblemCode.POLARITY_DISAGREES, "The words deny the heading."));
    found.signatories = List.of();

    assertEquals(List.of(ProblemCode.SIGNATORY_NOT_FOUND, ProblemCode.POLARITY_DISAGREES), found.codes());
  }

  @Test
  void aLetterWithoutAProfileIsReportedAndLacksNoGrades() {
    Found general = new Found();
    general.profile = Found.profile("letter");
    general.point(Optional.empty(), Optional.of(Polarity.STRENGTH), "One.");

    assertEquals(List.of(ProblemCode.NO_PROFILE_FITS), general.codes());
    assertEquals(List.of(), general.check().missing());
  }

  @Test
  void everyMessageIsASentence() {
    Found bare = new Found();
    bare.date = Optional.empty();
    bare.authority = Optional.empty();
    bare.addressees = List.of();
    bare.signatories = List.of();
    bare.unread("staying-safe", "x y", false).unread("being-healthy", "9", true)
        .states("overall-effectiveness", EvidenceKind.TABLE, "3", 1)
        .states("overall-effectiveness", EvidenceKind.NARRATIVE, "2", 1)
        .point(Optional.empty(), Optional.empty(), "One.");
    List<Problem> problems = bare.check().problems();

    assertTrue(problems.size() > 8);
    for (Problem problem : problems) {
      assertTrue(problem.message().endsWith("."), problem.message());
      assertEquals(problem.code().severity(), problem.severity());
    }
  }
}
