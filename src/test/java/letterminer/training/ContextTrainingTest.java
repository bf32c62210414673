package letterminer.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.model.Polarity;
import letterminer.polarity.Calibration;
import letterminer.polarity.PlacedSentence;
import letterminer.polarity.SentencePlace;
import org.junit.jupiter.api.Test;

class ContextTrainingTest {
  private static final double[] GOOD = {0.9, 0.1, 0, 0};
  private static final double[] BAD = {0.1, 0.9, 0, 0};
  private static final double[] DOUBTFUL = {0.5, 0.5, 0, 0};
  private static final int SENTENCES = 20;

  private final List<LabelledLetter> letters = new ArrayList<>();
  private final List<List<double[]>> answers = new ArrayList<>();

  /** Letters of praise and of criticism in turn, in which the words of every other sentence do not tell. */
  private void write(int number) {
    for (int l = 0; l < number; l++) {
      Polarity label = l % 2 == 0 ? Polarity.STRENGTH : Polarity.WEAKNESS;
      List<PlacedSentence> sentences = new ArrayList<>();
      List<Optional<LabelledText>> labels = new ArrayList<>();
      List<double[]> probabilities = new ArrayList<>();
      for (int s = 0; s < SENTENCES; s++) {
        String text = "Sentence " + s + " of letter " + l + ".";
        sentences.add(new PlacedSentence(SentencePlace.narrative(0), text));
        labels.add(s == 0 ? Optional.empty() : Optional.of(
            new LabelledText("letter-" + l + ".pdf", "kind", text, label, LabelledText.Origin.LETTERS)));
        probabilities.add(s % 2 == 0 ? DOUBTFUL : l % 2 == 0 ? GOOD : BAD);
      }
      letters.add(new LabelledLetter("letter-" + l + ".pdf", sentences, labels));
      answers.add(probabilities);
    }
  }

  private static int fold(LabelledText example) {
    return example.document().charAt("letter-".length()) - '0';
  }

  @Test
  void whatTheWordsLeaveOpenIsLearntFromTheSentencesAround() {
    write(110);

    List<Prediction> learnt =
        new ContextTraining(letters, answers, Calibration.NONE).answers(ContextTrainingTest::fold);

    assertEquals(110 * (SENTENCES - 1), learnt.size(), "every labelled sentence is answered");
    assertEquals(1, Score.accuracy(learnt));
  }

  @Test
  void theSameAnswersGiveTheSameModel() {
    write(110);

    String first = new ContextTraining(letters, answers, Calibration.NONE).train().orElseThrow().text();

    assertEquals(first, new ContextTraining(letters, answers, Calibration.NONE).train().orElseThrow().text());
  }

  @Test
  void aFewSentencesAreNotEnough() {
    write(ContextTraining.LEAST / SENTENCES - 1);
    ContextTraining training = new ContextTraining(letters, answers, Calibration.NONE);

    assertTrue(training.train().isEmpty());
    assertEquals(List.of(), training.answers(ContextTrainingTest::fold));
  }
}
