package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import letterminer.model.Letter;
import letterminer.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards grades that do not stand in a plain table of two columns, and cells that say that there is none. */
class GradePlacesTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "Being healthy ........ 2\nStaying safe ........ 3\nMaking a positive\ncontribution ........ 4\n",
    "Being healthy……2\nStaying safe……3\nMaking a positive contribution……4\n",
    "Being healthy _____ Grade 2\n\nStaying safe _____ Grade 3\n\nMaking a positive contribution _____ Grade 4\n",
    "Being healthy . . . . adequate\nStaying safe . . . . good (3)\nMaking a positive contribution . . . . outstanding\n"
  })
  void aGradeMayStandBehindLeaders(String lines) {
    Letter letter = Letters.assessment("Grades awarded for performance in 2008 follow.\n\nX ends here.\n\n" + lines
        + "\nStaying safe\n\nGrade 3\n");
    assertEquals(
        List.of("being-healthy 2", "staying-safe 3", "making-a-positive-contribution 4"), Letters.grades(letter));
  }

  @Test
  void pageNumbersBehindLeadersAreNoGrades() {
    Letter letter = Letters.assessment(
        "Being healthy ........ 1\nStaying safe ........ 2\nEnjoying and achieving ........ 2\n"
        + "Making a positive contribution ........ 3\n");
    assertEquals(List.of(), Letters.grades(letter));
    assertTrue(Letters.codes(letter).contains(ProblemCode.GRADE_UNREADABLE));
  }

  @Test
  void aMarkInAGradesColumnIsThatGrade() {
    Letter letter = Letters.assessment("""
        | Assessment judgement area | 4 | 3 | 2 | 1 |
        |---|---|---|---|---|
        | Being healthy |  | ✓ |  |  |
        | Staying safe | X |  |  |  |
        | Enjoying and achieving | ☐ | ☐ | ☑ | ☐ |
        | Making a positive contribution |  |  |  |  |
        | Achieving economic well-being | X | X |  |  |
        """);
    assertEquals(
        List.of("being-healthy 3", "staying-safe 4", "enjoying-and-achieving 2"), Letters.grades(letter));
    assertEquals(2, Letters.codes(letter).stream().filter(c -> c == ProblemCode.GRADE_UNREADABLE).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "| Grade | Area |\n|---|---|\n| 3 | Being healthy |\n| 2 | Staying safe |\n",
    "| 3. | Being healthy |\n|---|---|\n| 2. | Staying safe |\n",
    "| Area | Grade | Judgement |\n|---|---|---|\n| Being healthy | 3 | Good |\n| Staying safe | 2 | Adequate |\n",
    "| Being healthy | 3 | Good |\n|---|---|---|\n| Staying safe | 2 | Adequate |\n",
    "| Area | 4 | 3 | 2 | 1 |\n|---|---|---|---|---|\n| Being healthy | No | Yes | No | No |\n| Staying safe | N | N | Y | N |\n"
  })
  void aTableMayHaveItsColumnsInOtherWays(String table) {
    assertEquals(List.of("being-healthy 3", "staying-safe 2"), Letters.grades(Letters.assessment(table)));
  }

  @Test
  void columnsThatDifferGiveNoGrade() {
    Letter letter = Letters.assessment("| Being healthy | 3 | Good |\n|---|---|---|\n| Staying safe | 2 | Good |\n");
    assertEquals(List.of(), Letters.grades(letter));
    assertTrue(Letters.codes(letter).contains(ProblemCode.GRADE_UNREADABLE));
  }

  @Test
  void aRowWhoseLabelNoProfileKnowsIsAJudgementWithoutArea() {
    String rows = "| Being healthy | 3 |\n| Staying safe | 2 |\n| Play and parks | 1 |\n";
    for (String head : List.of("| Area | Grade |\n|---|---|\n", "| Our view | Mark |\n|---|---|\n")) {
      Letter letter = Letters.assessment(head + rows);
      assertEquals(List.of("being-healthy 3", "staying-safe 2", "Play and parks 1"), Letters.grades(letter), head);
      assertTrue(letter.judgements().get(2).area().isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Not judged", "not graded", "N/A", "No judgement made", "Insufficient evidence to judge", "Not inspected",
    "Unable to make a judgement", "Not applicable"
  })
  void notJudgedIsAReasonOfItsOwn(String cell) {
    Letter letter = Letters.assessment("""
        | Assessment judgement area | APA grade |
        |---|---|
        | Being healthy | 3 |
        | Staying safe | %s |
        """.formatted(cell));
    assertTrue(Letters.missing(letter).contains("staying-safe not-judged"), cell);
    assertFalse(Letters.codes(letter).contains(ProblemCode.GRADE_UNREADABLE), cell);
  }

  @Test
  void aHeadingMaySayThatItsAreaIsNotJudged() {
    Letter letter = Letters.assessment(
        "Being healthy\n\nGrade 3\n\nStaying safe\n\nNot judged\n\nEnjoying and achieving: not graded\n");
    assertEquals(List.of("being-healthy 3"), Letters.grades(letter));
    assertTrue(Letters.missing(letter).containsAll(
        List.of("staying-safe not-judged", "enjoying-and-achieving not-judged")));
  }

  @Test
  void aGradeAndNotJudgedContradictEachOther() {
    Letter letter = Letters.assessment("""
        | Assessment judgement area | APA grade |
        |---|---|
        | Being healthy | 3 |
        | Staying safe | Not judged |

        Staying safe

        Grade 2
        """);
    assertEquals(List.of("being-healthy 3", "staying-safe 2"), Letters.grades(letter));
    assertTrue(Letters.codes(letter).contains(ProblemCode.GRADE_CONFLICT));
  }

  @Test
  void aGradeMayStandInTheLineBelowItsSentence() {
    Letter letter = Letters.report("""
        # The overall judgement is that children's service requires

        improvement.

        The effectiveness of the Local Safeguarding Children Board (LSCB) is

        **inadequate.**
        """, "");
    assertTrue(Letters.grades(letter).contains("overall-effectiveness requires improvement"));
    assertTrue(Letters.codes(letter).contains(ProblemCode.GRADE_CONFLICT)); // The title says that it is good.
  }

  @Test
  void aSentenceThatOnlyBeginsWithAGradesWordBelowAnotherStatesNone() {
    Letter letter = Letters.report(
        "The overall judgement is that children's services in Market Orrin are\n\n"
        + "good at listening to families.\n", "");
    assertFalse(Letters.grades(letter).contains("overall-effectiveness good"));
  }

  @Test
  void aSectionIsKnownByEveryWordingOfItsHeading() {
    Letter letter = Letters.report("""
        # The experiences of children in need of help or protection are good

        Help comes early.

        # The experiences and progress of looked after children are good

        Children are settled.

        # The graded judgement for adoption is good

        Adopters are found in time.

        # The graded judgement about the experience and progress of care leavers is that they require improvement

        Some live in poor flats.
        """, "");
    assertTrue(Letters.grades(letter).contains("care-leavers good")); // By the table; the heading differs.
    assertTrue(letter.problems().stream().filter(p -> p.code() == ProblemCode.SECTION_NOT_FOUND)
        .allMatch(p -> p.message().contains("Safeguarding")), () -> letter.problems().toString());
  }
}
