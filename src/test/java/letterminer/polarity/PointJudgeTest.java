package letterminer.polarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import letterminer.language.WordTokenizer;
import letterminer.model.Basis;
import letterminer.model.Measures;
import letterminer.model.Point;
import letterminer.model.Polarity;
import letterminer.model.Problem;
import letterminer.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointJudgeTest {
  private static final String GOOD =
      "Children are well supported by skilled and experienced staff, and they make excellent progress.";
  private static final PolarityClassifier CLASSIFIER = PolarityClassifier.bundled();
  private final PointJudge judge = new PointJudge(CLASSIFIER, 0);

  private static Point point(Optional<Polarity> polarity, String text) {
    return new Point(
        "p01", Optional.empty(), Optional.of("Findings"), Optional.empty(), Optional.empty(), Optional.empty(), polarity, polarity.map(p -> Basis.HEADING),
        polarity.map(p -> 1.0), Optional.empty(), text, 3, 3, Optional.empty(), Measures.NONE, List.of());
  }

  @Test
  void theClassifierDecidesWithoutAHeading() {
    PointReading judged = judge.read(Optional.empty(), GOOD);
    assertEquals(Optional.of(Polarity.STRENGTH), judged.polarity());
    assertEquals(Optional.of(Basis.CLASSIFIER), judged.basis());
    assertTrue(judged.confidence().orElseThrow() > 0.9);
  }

  @Test
  void aHeadingOutranksTheClassifier() {
    assertEquals(PointReading.heading(Polarity.WEAKNESS), judge.read(Optional.of(Polarity.WEAKNESS), GOOD));
  }

  @Test
  void aSureContradictionIsAProblemRow() {
    Problem problem = judge.disagreement(point(Optional.of(Polarity.WEAKNESS), GOOD)).orElseThrow();
    assertEquals(ProblemCode.POLARITY_DISAGREES, problem.code());
    assertEquals(Optional.of(3), problem.page());
    assertTrue(problem.message().contains("a weakness, its words a strength"), problem.message());
    assertTrue(problem.message().contains(GOOD.substring(0, 60)), problem.message());
    assertEquals(Optional.empty(), judge.disagreement(point(Optional.of(Polarity.STRENGTH), GOOD)));
    assertEquals(Optional.empty(), judge.disagreement(point(Optional.empty(), GOOD)));
  }

  @Test
  void aContradictionInSeveralSentencesIsFoundToo() {
    String text = GOOD + " Outcomes for children are very good. Managers are highly effective.";
    assertTrue(CLASSIFIER.classifyWhole(text).confidence() >= PointJudge.CONTRADICTING);
    assertTrue(judge.disagreement(point(Optional.of(Polarity.WEAKNESS), text)).isPresent());
  }

  @Test
  void aTextThatContradictsItsHeadingAsAWholeIsExamined() {
    assertTrue(CLASSIFIER.mayContradict(Polarity.WEAKNESS, GOOD));
    assertFalse(CLASSIFIER.mayContradict(Polarity.STRENGTH, GOOD));
    assertFalse(CLASSIFIER.mayContradict(Polarity.MIXED, GOOD));
    assertFalse(CLASSIFIER.mayContradict(Polarity.STRENGTH, ""));
    String both = GOOD + " Plans are weak and poorly recorded.";
    assertEquals(Optional.empty(), judge.disagreement(point(Optional.of(Polarity.WEAKNESS), both)));
  }

  @Test
  void aDemandContradictsNoHeadingOfWeaknesses() {
    assertEquals(Optional.empty(), judge.disagreement(point(
        Optional.of(Polarity.WEAKNESS),
        "Ensure that children are well supported by skilled and experienced staff and make excellent progress.")));
  }

  @Test
  void uncertainPointsStayOpenWithTheirConfidence() {
    PointReading judged = new PointJudge(CLASSIFIER, 1).read(Optional.empty(), "Plans vary.");
    assertEquals(Optional.empty(), judged.polarity());
    assertEquals(Optional.of(Basis.CLASSIFIER), judged.basis());
    assertTrue(judged.confidence().orElseThrow() < 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Ensure that plans are clear.", "The quality of plans.", "Make sure that help is early.", "Leaders should act.",
    "How well plans are written.", "Recruit adopters, so that children are settled.", ""})
  void demandsAreRecognised(String text) {
    assertTrue(Demand.isIn(text, new WordTokenizer()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Plans are clear.", "The board has a plan that works.", "There is a backlog.",
    "Children in need are safe.", "Pupils with special educational needs are supported."})
  void findingsAreNotDemands(String text) {
    assertEquals(false, Demand.isIn(text, new WordTokenizer()));
  }
}
