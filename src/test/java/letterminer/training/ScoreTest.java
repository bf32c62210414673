package letterminer.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import letterminer.model.Polarity;
import letterminer.survey.Interval;
import org.junit.jupiter.api.Test;

class ScoreTest {
  private static Prediction answer(String letter, Polarity label, double... p) {
    return Prediction.of(new LabelledText(letter, "kind", "x", label, LabelledText.Origin.SAMPLE), p);
  }

  private final List<Prediction> answers = List.of(
      answer("a", Polarity.STRENGTH, 0.9, 0.1, 0, 0),
      answer("a", Polarity.STRENGTH, 0.4, 0.6, 0, 0),
      answer("b", Polarity.WEAKNESS, 0.2, 0.8, 0, 0),
      answer("b", Polarity.WEAKNESS, 0.1, 0.1, 0, 0.8),
      answer("c", Polarity.NEUTRAL, 0.1, 0.1, 0, 0.8));

  @Test
  void figuresAreThoseCountedByHand() {
    assertEquals(3 / 5.0, Score.accuracy(answers));
    assertEquals(2 / 4.0, Score.decidedAccuracy(answers));
    assertEquals(1, Score.precision(answers, Polarity.STRENGTH));
    assertEquals(0.5, Score.recall(answers, Polarity.STRENGTH));
    assertEquals((2 / 3.0 + 0.5 + 2 / 3.0) / 3, Score.macroF1(answers), 1e-9);
  }

  @Test
  void coverageLeavesOutTheLeastSure() {
    assertEquals(2 / 3.0, Score.accuracyAt(answers, 0.75), 1e-9);
    assertEquals(1, Score.accuracyAt(answers, 0.25));
  }

  @Test
  void calibrationErrorIsTheMeanGap() {
    List<Prediction> half = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      half.add(answer("l" + i, i < 5 ? Polarity.STRENGTH : Polarity.WEAKNESS, 0.75, 0.25, 0, 0));
    }
    assertEquals(0.25, Score.calibrationError(half), 1e-9);
  }

  @Test
  void theIntervalContainsTheFigureAndIsWiderForFewerLetters() {
    List<Prediction> few = new ArrayList<>();
    List<Prediction> many = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Prediction a = answer("l" + i, i % 4 == 0 ? Polarity.WEAKNESS : Polarity.STRENGTH, 0.9, 0.1, 0, 0);
      many.add(a);
      if (i < 20) {
        few.add(a);
      }
    }
    Interval wide = Score.interval(few, Score::accuracy);
    Interval narrow = Score.interval(many, Score::accuracy);
    assertTrue(wide.low() <= 0.75 && 0.75 <= wide.high());
    assertTrue(narrow.low() <= 0.75 && 0.75 <= narrow.high());
    assertTrue(narrow.high() - narrow.low() < wide.high() - wide.low());
  }
}
