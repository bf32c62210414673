package letterminer.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import letterminer.language.WordTokenizer;
import letterminer.model.Polarity;
import letterminer.polarity.Calibration;
import letterminer.polarity.PlacedSentence;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;

/**
 * Evaluates training by cross-validation over letters: the sentences of one letter are never both trained and tested
 * on.
 */
final class CrossValidation {
  private static final WordTokenizer TOKENIZER = new WordTokenizer();

  private final List<LabelledText> examples;
  private final int folds;
  private final int seed;

  /**
   * Creates a division.
   *
   * @param folds 2 or more
   * @param seed decides, with a letter's name, to which fold the letter belongs
   */
  CrossValidation(List<LabelledText> examples, int folds, int seed) {
    this.examples = List.copyOf(examples);
    this.folds = folds;
    this.seed = seed;
  }

  int fold(LabelledText example) {
    return fold(example.document());
  }

  private int fold(String document) {
    return Math.floorMod((seed + "/" + document).hashCode() * 31, folds);
  }

  /**
   * What models answer for letters that they have not seen, uncalibrated.
   *
   * @param examples the answers to all examples that a reader labelled
   * @param letters for each sentence of each letter, the probabilities of {@link Prediction#CLASSES}
   */
  record Unseen(List<Prediction> examples, List<List<double[]>> letters) {}

  /** The uncalibrated answers to all examples that a reader labelled. */
  List<Prediction> answers(TrainingSettings settings) throws IOException {
    return answers(settings, folds);
  }

  /**
   * The same for some of the folds: enough to compare ways of training, in less time.
   *
   * @param answered number of folds to answer, each by a model trained on all others
   */
  List<Prediction> answers(TrainingSettings settings, int answered) throws IOException {
    return unseen(settings, answered, List.of()).examples();
  }

  /** Answers all examples that a reader labelled, and every sentence of letters. */
  Unseen unseen(TrainingSettings settings, List<LabelledLetter> letters) throws IOException {
    return unseen(settings, folds, letters);
  }

  private Unseen unseen(TrainingSettings settings, int answered, List<LabelledLetter> letters) throws IOException {
    List<Event> events = examples.stream().map(e -> event(e, settings)).toList();
    Prediction[] answers = new Prediction[examples.size()];
    List<List<double[]>> ofLetters = new ArrayList<>(Collections.nCopies(letters.size(), List.of()));
    try {
      // Folds are independent and write to separate elements, so they run in parallel.
      IntStream.range(0, answered).parallel().forEach(fold -> {
        AbstractModel model = modelWithout(fold, settings, events);
        for (int i = 0; i < answers.length; i++) {
          if (fold(examples.get(i)) == fold && examples.get(i).isRead()) {
            answers[i] = Prediction.of(examples.get(i), probabilities(model, events.get(i).getContext()));
          }
        }
        for (int i = 0; i < letters.size(); i++) {
          if (fold(letters.get(i).document()) == fold) {
            ofLetters.set(i, letters.get(i).sentences().stream().map(s -> probabilities(model, s, settings)).toList());
          }
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new Unseen(Arrays.stream(answers).filter(a -> a != null).toList(), List.copyOf(ofLetters));
  }

  private AbstractModel modelWithout(int fold, TrainingSettings settings, List<Event> events) {
    List<Event> others = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      if (fold(examples.get(i)) != fold) {
        others.add(events.get(i));
      }
    }
    try {
      return settings.train(others);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The probabilities of a sentence by its words; one without words is neutral, as in the classifier. */
  private static double[] probabilities(AbstractModel model, PlacedSentence sentence, TrainingSettings settings) {
    String[] words = TOKENIZER.tokenize(sentence.text());
    return words.length == 0
        ? Prediction.CLASSES.stream().mapToDouble(c -> c == Polarity.NEUTRAL ? 1 : 0).toArray()
        : probabilities(model, settings.features().of(words));
  }

  static Event event(LabelledText example, TrainingSettings settings) {
    return new Event(example.label().code(), settings.features().of(TOKENIZER.tokenize(example.text())));
  }

  private static double[] probabilities(AbstractModel model, String[] features) {
    double[] given = model.eval(features);
    double[] p = new double[Prediction.CLASSES.size()];
    for (int i = 0; i < given.length; i++) {
      p[Prediction.CLASSES.indexOf(Polarity.valueOf(model.getOutcome(i).toUpperCase(Locale.ROOT)))] = given[i];
    }
    return p;
  }

  /**
   * Calibrates the answers of each fold by those of the others, so that calibration is measured on unseen answers.
   */
  List<Prediction> calibrated(List<Prediction> answers) {
    List<Prediction> result = new ArrayList<>();
    for (int held : answers.stream().map(a -> fold(a.example())).distinct().sorted().toList()) {
      Calibration calibration = CalibrationFit.fit(
          answers.stream().filter(a -> fold(a.example()) != held).toList());
      answers.stream().filter(a -> fold(a.example()) == held)
          .forEach(a -> result.add(CalibrationFit.apply(calibration, a)));
    }
    return result;
  }
}
