package letterminer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import letterminer.model.Judgement;
import letterminer.model.Letter;
import letterminer.model.ProblemCode;
import letterminer.profile.ProfileException;
import letterminer.profile.ProfileLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards scales that are not four words or digits: stars, letters, percentages, met or not met. */
class ScalesTest {
  private static final String STARS = """
      scale:
        - {grade: "5", words: ["★★★★★", "5 stars"]}
        - {grade: "4", words: ["★★★★☆", "4 stars"]}
        - {grade: "3", words: ["★★★☆☆", "3 stars"]}
        - {grade: "2", words: ["★★☆☆☆", "2 stars"]}
        - {grade: "1", words: ["★☆☆☆☆", "1 star"]}
      gradeWords: [star, stars]
      """;
  private static final String LETTERS = """
      scale:
        - {grade: "A*"}
        - {grade: "A", words: [excellent]}
        - {grade: "B"}
        - {grade: "C"}
        - {grade: "D"}
        - {grade: "E"}
      """;
  private static final String PERCENT = """
      scale:
        - {grade: high, percent: {from: 75, to: 100}}
        - {grade: middle, percent: {from: 50, to: 74}}
        - {grade: low, percent: {from: 0, to: 49}}
      """;
  private static final String MET = """
      scale:
        - {grade: met, words: ["✓", "fully met"]}
        - {grade: not met, words: ["✗", "unmet"]}
      """;

  @TempDir
  Path folder;

  private Letter read(String more, String body) throws Exception {
    Files.writeString(folder.resolve("own.yaml"), """
        id: own
        extends: letter
        recognise: [{phrase: "visit to the reading rooms", in: subject, weight: 9}]
        areas:
          - {id: books, label: Books, names: [books]}
          - {id: staff, label: Staff, names: [staff]}
        judgements: [books, staff]
        """ + more);
    Letterminer miner = Letterminer.builder().profiles(ProfileLoader.bundledAnd(folder)).withoutClassifier().build();
    Path letter = folder.resolve("letter.txt");
    String text = "3 May 2031\n\nDear Ms Barr\n\nVisit to the reading rooms of Wexmoor\n\nWe came in May.\n\n"
        + body + "\n\nYours sincerely\n\nOttoline Barr\nLead inspector\n";
    Files.write(letter, text.getBytes(StandardCharsets.UTF_8));
    return miner.read(letter).letters().get(0);
  }

  private static List<String> grades(Letter letter) {
    return letter.judgements().stream().map(j -> j.area().orElse(j.label()) + " " + j.grade()).toList();
  }

  private static String table(String books, String staff) {
    return "| Area | Grade |\n|---|---|\n| Books | " + books + " |\n| Staff | " + staff + " |\n";
  }

  private static final String HEADS = "table: {label: [area], grade: [grade]}\n";

  @ParameterizedTest
  @ValueSource(strings = {"★★★☆☆", "★ ★ ★ ☆ ☆", "3 stars", "3", "Three stars", "3 out of 5", "3 out of 5 stars", "★★★☆☆ (3 stars)"})
  void starsAreAGrade(String written) throws Exception {
    Letter letter = read(STARS + HEADS, table(written, "★☆☆☆☆"));
    assertEquals(List.of("books 3", "staff 1"), grades(letter));
    assertEquals(Optional.empty(), letter.judgements().get(0).score());
    assertEquals(written, letter.judgements().get(0).gradeAsWritten());
  }

  @ParameterizedTest
  @ValueSource(strings = {"★★★½☆", "3/5", "3 to 4 stars", "35", "★★★☆☆☆"})
  void whatIsNoNumberOfStarsIsNoGrade(String written) throws Exception {
    Letter letter = read(STARS + HEADS, table(written, "★☆☆☆☆"));
    assertEquals(List.of("staff 1"), grades(letter));
    assertTrue(Letters.codes(letter).contains(ProblemCode.GRADE_UNREADABLE));
  }

  @Test
  void starsMayStandInASentence() throws Exception {
    Letter letter = read(
        STARS + "narrative: [{phrase: \"we gave books {grade}\", area: books}]\n", "In all, we gave books ★★☆☆☆ this year.");
    assertEquals(List.of("books 2"), grades(letter));
    assertEquals("★★☆☆☆", letter.judgements().get(0).gradeAsWritten());
  }

  @ParameterizedTest
  @CsvSource({"A, A", "A*, A*", "Grade C, C", "b, B", "A (excellent), A"})
  void lettersAreGrades(String written, String grade) throws Exception {
    assertEquals(
        List.of("books " + grade, "staff E"), grades(read(LETTERS + "gradeWords: [grade]\n" + HEADS, table(written, "E"))));
  }

  @Test
  void anArticleIsNoGrade() throws Exception {
    String narrative = "narrative: [{phrase: \"staff gave us {grade}\", area: staff}]\n";
    assertEquals(List.of(), grades(read(LETTERS + narrative, "Staff gave us a warm welcome.")));
    assertEquals(List.of("staff A"), grades(read(LETTERS + narrative, "Staff gave us A for effort.")));
    assertEquals(List.of("staff B"), grades(read(LETTERS + HEADS, table("A good shelf", "B"))));
    assertEquals(List.of("staff B"), grades(read(LETTERS + HEADS, table("A**", "B"))));
  }

  @ParameterizedTest
  @CsvSource({"82%, high", "74 %, middle", "49.0%, low", "100 per cent, high"})
  void aPercentageHasTheGradeOfItsBounds(String written, String grade) throws Exception {
    Letter letter = read(PERCENT + HEADS, table(written, "50%"));
    assertEquals(List.of("books " + grade, "staff middle"), grades(letter));
    assertEquals(written, letter.judgements().get(0).gradeAsWritten());
  }

  @ParameterizedTest
  @ValueSource(strings = {"74.5%", "105%", "82", "1,082%"})
  void aPercentageOfNoBoundsIsNoGrade(String written) throws Exception {
    Letter letter = read(PERCENT + HEADS, table(written, "50%"));
    assertEquals(List.of("staff middle"), grades(letter));
    assertTrue(Letters.codes(letter).contains(ProblemCode.GRADE_UNREADABLE)
        || Letters.codes(letter).contains(ProblemCode.GRADE_OUTSIDE_SCALE));
  }

  @Test
  void aPercentageMayStandInASentence() throws Exception {
    String narrative = "narrative: [{phrase: \"books scored ... {grade}\", area: books}]\n";
    Letter letter = read(PERCENT + narrative, "Books scored a total of 82.5% this year.");
    assertEquals(List.of("books high"), grades(letter));
    assertEquals("82.5%", letter.judgements().get(0).gradeAsWritten());
  }

  @ParameterizedTest
  @CsvSource({"Met, Not met", "✓, ✗", "fully met, unmet"})
  void metAndNotMetAreGrades(String one, String other) throws Exception {
    assertEquals(List.of("books met", "staff not met"), grades(read(MET + HEADS, table(one, other))));
  }

  @Test
  void aMarkMayStandUnderMetOrNotMet() throws Exception {
    assertEquals(List.of("books met", "staff not met"), grades(read(MET, """
        | Standard | Met | Not met |
        |---|---|---|
        | Books | X |  |
        | Staff |  | X |
        """)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Partly met", "Met in part", "Not fully met"})
  void whatIsPartlyMetIsNeither(String written) throws Exception {
    assertEquals(List.of("staff met"), grades(read(MET + HEADS, table(written, "Met"))));
  }

  @Test
  void percentagesOfTwoGradesMustNotOverlap() {
    ProfileException e = assertThrows(ProfileException.class, () -> read(
        "scale: [{grade: high, percent: {from: 50, to: 100}}, {grade: low, percent: {from: 0, to: 50}}]\n", ""));
    assertTrue(e.getMessage().contains("own.yaml:8") && e.getMessage().contains("'high'"), e.getMessage());
  }

  @Test
  void aScoreIsForAllGradesOrForNone() {
    ProfileException e = assertThrows(
        ProfileException.class, () -> read("scale: [{grade: good, score: 3}, {grade: poor}]\n", ""));
    assertTrue(e.getMessage().contains("own.yaml:8") && e.getMessage().contains("score"), e.getMessage());
  }

  private static final String WORDS = "scale: [{grade: good, score: 3}, {grade: poor, score: 1}]\n"
      + "table: {label: [area], grade: [grade, now], previous: [previous grade, before]}\n";

  private static List<String> withPrevious(Letter letter) {
    return letter.judgements().stream()
        .map(j -> j.area().orElse(j.label()) + " " + j.grade() + " " + j.previousGrade().orElse("-")).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "| Area | Grade | Previous grade |\n|---|---|---|\n| Books | Good | Poor |\n| Staff | Poor | Poor |\n",
    "| Area | Previous grade | Grade |\n|---|---|---|\n| Books | Poor | Good |\n| Staff | Poor | Poor |\n",
    "|  | Before | Now |\n|---|---|---|\n| Books | Poor | Good |\n| Staff | Poor | Poor |\n",
    "| Topic | Result | Before |\n|---|---|---|\n| Books | Good | Poor |\n| Staff | Poor | Poor |\n",
  })
  void thePreviousGradeIsKeptApart(String table) throws Exception {
    assertEquals(List.of("books good poor", "staff poor poor"), withPrevious(read(WORDS, table)));
  }

  @Test
  void aPreviousGradeThatCannotBeReadIsReported() throws Exception {
    Letter letter = read(WORDS, "| Area | Grade | Before |\n|---|---|---|\n| Books | Good | Fair |\n| Staff | Poor | - |\n");
    assertEquals(List.of("books good -", "staff poor -"), withPrevious(letter));
    assertEquals(1, Letters.codes(letter).stream().filter(c -> c == ProblemCode.GRADE_UNREADABLE).count());
  }

  @Test
  void aPreviousGradeAloneIsNotTheCurrentOne() throws Exception {
    Letter letter = read(WORDS, "| Area | Grade | Before |\n|---|---|---|\n| Books |  | Good |\n| Staff | Poor | Good |\n");
    assertEquals(List.of("staff poor good"), withPrevious(letter));
  }

  @Test
  void twoColumnsOfGradesAreReportedWithWhatTheyHold() throws Exception {
    Letter letter = read(
        "scale: [{grade: good, score: 3}, {grade: poor, score: 1}]\n",
        "| Books | Good | Poor |\n|---|---|---|\n| Staff | Poor | Good |\n");
    assertEquals(List.of(), grades(letter));
    assertTrue(letter.problems().stream().anyMatch(
        p -> p.message().contains("Good / Poor") && p.message().contains("table.previous")), letter.problems().toString());
  }

  private static final String COMPLIANCE = """
      scale: [{grade: compliant}, {grade: partly compliant}, {grade: not compliant}]
      narrative:
        - {phrase: "compliant with the code", label: Compliance, grade: compliant}
        - {phrase: "partly compliant with the code", label: Compliance, grade: partly compliant}
        - {phrase: "fails the code", label: Compliance, grade: not compliant}
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "The rooms are compliant with the code. | Compliance compliant",
    "The rooms are partly compliant with the code. | Compliance partly compliant",
    "The service fails the code. | Compliance not compliant"
  })
  void aSentenceMayJudgeTheWholeDocument(String sentence, String judgement) throws Exception {
    Letter letter = read(COMPLIANCE, sentence);
    assertEquals(List.of(judgement), grades(letter));
    assertEquals(Optional.empty(), letter.judgements().get(0).area());
  }

  @Test
  void aNegatedSentenceJudgesNothingAndIsReported() throws Exception {
    Letter letter = read(COMPLIANCE, "The rooms are not compliant with the code.");
    assertEquals(List.of(), letter.judgements().stream().map(Judgement::grade).toList());
    assertTrue(letter.problems().stream().anyMatch(
        p -> p.code() == ProblemCode.GRADE_NOT_FOUND && p.message().contains("Compliance")));
  }

  @Test
  void sentencesThatContradictEachOtherAreAConflict() throws Exception {
    Letter letter = read(COMPLIANCE, "The rooms are compliant with the code.\n\nThe service fails the code.");
    assertTrue(Letters.codes(letter).contains(ProblemCode.GRADE_CONFLICT));
  }
}
