package letterminer.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import letterminer.language.WordTokenizer;
import letterminer.model.Polarity;
import letterminer.polarity.Calibration;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import org.junit.jupiter.api.Test;

class CrossValidationTest {
  private static final TrainingSettings SETTINGS = TrainingSettings.defaults();

  private static LabelledText example(int letter, String text, Polarity label) {
    return new LabelledText("letter-" + letter + ".pdf", "kind", text, label, LabelledText.Origin.SAMPLE);
  }

  private static List<LabelledText> examples() {
    List<LabelledText> examples = new ArrayList<>();
    for (int letter = 0; letter < 40; letter++) {
      examples.add(example(letter, "Plans are good and clear for child " + letter + ".", Polarity.STRENGTH));
      examples.add(example(letter, "Plans are not good enough for child " + letter + ".", Polarity.WEAKNESS));
      examples.add(example(letter, "The team met in May.", Polarity.NEUTRAL));
    }
    return examples;
  }

  @Test
  void theSentencesOfALetterAreInOneFold() {
    CrossValidation validation = new CrossValidation(examples(), 5, 42);
    for (int letter = 0; letter < 40; letter++) {
      String name = "letter-" + letter + ".pdf";
      Set<Integer> folds = examples().stream().filter(e -> e.document().equals(name))
          .map(validation::fold).collect(Collectors.toSet());
      assertEquals(1, folds.size(), name);
    }
    assertEquals(5, examples().stream().map(validation::fold).distinct().count());
  }

  @Test
  void anExampleIsAnsweredByAModelThatHasNotSeenItsLetter() throws IOException {
    // Labels that follow from the letter alone can be learnt only from the letter itself.
    List<Polarity> labels = new ArrayList<>(Collections.nCopies(30, Polarity.STRENGTH));
    labels.addAll(Collections.nCopies(30, Polarity.WEAKNESS));
    Collections.shuffle(labels, new Random(5));
    List<LabelledText> secret = new ArrayList<>();
    for (int letter = 0; letter < 60; letter++) {
      String word = "Word" + (char) ('a' + letter % 26) + (char) ('a' + letter / 26);
      for (int i = 0; i < 3; i++) {
        secret.add(example(letter, word + " " + word + ".", labels.get(letter)));
      }
    }
    List<Prediction> answers = new CrossValidation(secret, 5, 42).answers(SETTINGS);
    assertEquals(secret.size(), answers.size());
    assertTrue(Score.accuracy(answers) < 0.7, "" + Score.accuracy(answers));
  }

  @Test
  void learnableLabelsAreLearnt() throws IOException {
    CrossValidation validation = new CrossValidation(examples(), 5, 42);
    List<Prediction> answers = validation.calibrated(validation.answers(SETTINGS));
    assertEquals(1, Score.accuracy(answers));
    assertTrue(Score.calibrationError(answers) < 0.05);
  }

  @Test
  void theSameSeedGivesTheSameModel() throws IOException {
    List<Event> events = examples().stream().map(e -> CrossValidation.event(e, SETTINGS)).toList();
    AbstractModel first = SETTINGS.train(events);
    String[] features = SETTINGS.features().of(new WordTokenizer().tokenize("Plans are clear."));
    assertEquals(java.util.Arrays.toString(first.eval(features)),
        java.util.Arrays.toString(SETTINGS.train(events).eval(features)));
    assertNotEquals(java.util.Arrays.toString(first.eval(features)),
        java.util.Arrays.toString(SETTINGS.withSeed(7).train(events).eval(features)));
  }

  @Test
  void anOverconfidentModelIsCalibrated() {
    List<Prediction> sure = new ArrayList<>();
    for (int i = 0; i < 100; i++) { // 99 % sure, 80 % right
      Polarity right = i % 5 == 0 ? Polarity.WEAKNESS : Polarity.STRENGTH;
      sure.add(Prediction.of(example(i, "x", right), 0.99, 0.01, 0, 0));
    }
    assertTrue(Score.calibrationError(sure) > 0.15);
    Calibration fit = CalibrationFit.fit(sure);
    assertTrue(fit.temperature() > 2, fit.toString());
    assertTrue(Score.calibrationError(
        sure.stream().map(a -> CalibrationFit.apply(fit, a)).toList()) < 0.02);
  }
}
