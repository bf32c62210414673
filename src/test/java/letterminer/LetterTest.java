package letterminer;

import static letterminer.ProcessorTime.assertWithin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import letterminer.model.Judgement;
import letterminer.model.Letter;
import letterminer.model.LetterFile;
import letterminer.model.MissingReason;
import letterminer.model.Point;
import letterminer.model.ProblemCode;
import org.junit.jupiter.api.Test;

/** Whole letters that are out of the ordinary: what must not be read wrongly, and what must be said. */
class LetterTest {
  private static final Letterminer MINER = Letterminer.builder().withoutClassifier().build();

  private static final String HEAD = Letters.ASSESSMENT_HEAD;
  private static final String CLOSE = """

      Yours sincerely

      Tom Ferrow
      Divisional Manager
      """;

  @Test
  void lastYearsColumnIsNotTaken() {
    Letter letter = letter("""
        | Assessment judgement area | APA grade 2007 | APA grade 2008 |
        |---|---|---|
        | Being healthy | 2 | 3 |
        | Staying safe | 4 | 1 |
        """);
    assertEquals(List.of("being-healthy 3", "staying-safe 1"), grades(letter));
  }

  @Test
  void ofTwoColumnsWithoutYearsNoneIsTaken() {
    Letter letter = letter("""
        | Assessment judgement area | APA grade | Grade awarded |
        |---|---|---|
        | Being healthy | 2 | 3 |
        | Staying safe | 4 | 1 |
        """);
    assertEquals(List.of(), grades(letter));
    assertEquals(2, letter.missing().stream()
        .filter(m -> m.reason() == MissingReason.UNREADABLE).count());
  }

  @Test
  void pageNumbersOfAListOfContentsAreNoGrades() {
    Letter letter = letter("""
        Contents

        Being healthy 1

        Staying safe 2

        Enjoying and achieving 3

        Being healthy

        Grade 4

        The contribution of services is described below.
        """);
    assertEquals(List.of("being-healthy 4"), grades(letter));
  }

  @Test
  void anEntryOfContentsMayTakeTwoLines() {
    Letter letter = Letters.joint("""
        Contents

        Context 2

        The experiences of children who wait and of those who

        are helped 9

        Findings 12

        # Context

        Children are helped soon.
        """);
    assertEquals(
        List.of("Children are helped soon."),
        letter.sections().stream().flatMap(s -> s.paragraphs().stream()).map(p -> p.text()).toList());
  }

  @Test
  void aSentenceWithTwoGradesOrAnotherYearStatesNone() {
    for (String sentence : List.of(
        "in this aspect is adequate to good.",
        "in this aspect is good in part and inadequate overall.",
        "in this aspect is good or better.",
        "in this aspect is good, as it was not in 2007.")) {
      Letter letter = letter(
          "Being healthy\n\nThe contribution of services to improving outcomes " + sentence + "\n");
      assertEquals(List.of(), grades(letter), sentence);
    }
  }

  @Test
  void aLabelOrGradeWithUnknownCharactersIsNoJudgement() {
    Letter letter = letter("""
        | Assessment judgement area | APA grade |
        |---|---|
        | Overall e\uFFFDectiveness of children's services | 3 |
        | Being healthy | \uFFFD |
        | Staying safe | 3 |
        """);
    assertEquals(List.of("staying-safe 3"), grades(letter));
  }

  @Test
  void aLabelWithTwoGradesInItsCellGetsNone() {
    Letter letter = letter("""
        | Assessment judgement area | APA grade |
        |---|---|
        | Being healthy | 3 2 |
        | Staying safe | 3 |
        """);
    assertEquals(List.of("staying-safe 3"), grades(letter));
    assertTrue(codes(letter).contains(ProblemCode.GRADE_UNREADABLE));
  }

  @Test
  void aGradeOutsideTheScaleIsAProblem() {
    Letter letter = letter("""
        | Assessment judgement area | APA grade |
        |---|---|
        | Being healthy | 5 |
        | Staying safe | 3 |
        """);
    assertEquals(List.of("staying-safe 3"), grades(letter));
    assertTrue(codes(letter).contains(ProblemCode.GRADE_OUTSIDE_SCALE));
  }

  @Test
  void aScaleThatRunsTheOtherWayRoundIsAProblem() {
    Letter letter = letter("""
        Inspectors make judgements on this scale: 1: outstanding; 2: good; 3: adequate; 4: inadequate
        """);
    assertTrue(codes(letter).contains(ProblemCode.SCALE_DIFFERS));
  }

  @Test
  void aListUnderAnUnknownHeadingIsSaidToBeLeftOut() {
    Letter letter = letter("""
        Being healthy

        **Context**

        - The borough has four hospitals.
        """);
    assertEquals(List.of(), letter.points());
    assertTrue(codes(letter).contains(ProblemCode.LIST_NOT_TAKEN));
  }

  @Test
  void aListBelowALineThatMayBeAHeadingIsNotFiledUnderTheOneBefore() {
    Letter letter = letter("""
        Being healthy

        Major strengths

        - Clinics are open every day.

        Things that worry us

        - Few children see a dentist.
        """);
    assertEquals(
        List.of("strength Clinics are open every day.", "? Few children see a dentist."),
        points(letter));
    assertTrue(codes(letter).contains(ProblemCode.POINT_WITHOUT_POLARITY));
  }

  @Test
  void theClosingFormulaIsNoPartOfTheLastPoint() {
    Letter letter = letter("""
        Being healthy

        Major strengths

        - Clinics are open every day.
        The children's services grade is the performance rating for the purpose of section 138.
        """);
    assertEquals(List.of("strength Clinics are open every day."), points(letter));
  }

  @Test
  void twoLettersInOneFileAreTwoRecords() {
    String one = HEAD + "Being healthy\n\nMajor strengths\n\n- Clinics are open every day.\n" + CLOSE;
    String two = HEAD.replace("Market Orrin", "Saint Dune").replace("Lorne", "Pell")
        + "Staying safe\n\nMajor strengths\n\n- Streets are lit.\n"
        + CLOSE.replace("Tom Ferrow", "Rosa Quill").replace("Divisional Manager", "Head of Inspection");
    List<Letter> letters =
        MINER.read("two.txt", (one + "\f" + two).getBytes(StandardCharsets.UTF_8)).letters();
    assertEquals(2, letters.size());
    assertEquals("Market Orrin", letters.get(0).authority().orElseThrow().name());
    assertEquals("Saint Dune", letters.get(1).authority().orElseThrow().name());
    assertTrue(letters.get(0).id().endsWith("-1") && letters.get(1).id().endsWith("-2"));
    assertEquals(List.of("strength Streets are lit."), points(letters.get(1)));
  }

  @Test
  void hostileTextsAreReadInNoTime() {
    String spaces = "#" + " ".repeat(20_000) + "\u2028x\n";
    String words = "word ".repeat(100_000) + "\n";
    StringBuilder values = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      values.append("Label of this row").append(i % 2 == 0 ? "          3\n" : "\n");
    }
    String text = HEAD + spaces + words + values + CLOSE;
    assertWithin(
        Duration.ofSeconds(30),
        () -> MINER.read("hostile.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Letter letter(String body) {
    LetterFile file =
        MINER.read("letter.txt", (HEAD + body + CLOSE).getBytes(StandardCharsets.UTF_8));
    assertEquals(1, file.letters().size(), () -> file.problems().toString());
    return file.letters().get(0);
  }

  private static List<String> grades(Letter letter) {
    return letter.judgements().stream()
        .map((Judgement j) -> j.area().orElse("?") + " " + j.grade()).toList();
  }

  private static List<String> points(Letter letter) {
    return letter.points().stream()
        .map((Point p) -> p.polarity().map(x -> x.code()).orElse("?") + " " + p.text())
        .collect(Collectors.toList());
  }

  private static List<ProblemCode> codes(Letter letter) {
    return letter.problems().stream().map(p -> p.code()).toList();
  }
}
