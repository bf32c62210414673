package letterminer.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import letterminer.polarity.Calibration;
import letterminer.polarity.ContextModel;
import letterminer.polarity.Surroundings;

/**
 * Trains and evaluates a {@link ContextModel} on what models of words answer for whole letters that they have not seen. A
 * sentence that letters repeat counts where it was labelled. For one use.
 */
final class ContextTraining {
  /** With fewer sentences, the many weights would be those of a few letters. */
  static final int LEAST = 2000;

  private static final double STEPS = 10_000;

  private final List<LabelledText> examples = new ArrayList<>();
  private final List<double[]> features = new ArrayList<>();

  /** The weights for all examples; absent if there are too few. */
  private final Optional<double[][]> weights;

  /**
   * Creates a training.
   *
   * @param letters letters with labels
   * @param answers for each sentence of each letter, the uncalibrated probabilities by a model that has not seen the letter
   * @param calibration the calibration of these models
   */
  ContextTraining(List<LabelledLetter> letters, List<List<double[]>> answers, Calibration calibration) {
    for (int l = 0; l < letters.size(); l++) {
      LabelledLetter letter = letters.get(l);
      double[][] rows = Surroundings.of(
          letter.sentences(), answers.get(l).stream().map(p -> calibration.apply(p, Prediction.CLASSES)).toList());
      for (int i = 0; i < rows.length; i++) {
        if (letter.labels().get(i).isPresent()) {
          examples.add(letter.labels().get(i).get());
          features.add(rows[i]);
        }
      }
    }
    this.weights = examples.size() < LEAST ? Optional.empty() : Optional.of(fit(i -> true, Optional.empty()));
  }

  /** The model; absent if there are too few sentences. */
  Optional<ContextModel> train() {
    return weights.map(ContextTraining::model);
  }

  /**
   * Answers each sentence by a model trained on the letters of all other folds; nothing if there are too few sentences.
   *
   * @param fold the fold of a labelled sentence
   */
  List<Prediction> answers(ToIntFunction<LabelledText> fold) {
    if (weights.isEmpty()) {
      return List.of();
    }
    List<Prediction> answers = new ArrayList<>();
    for (int held : examples.stream().mapToInt(fold).distinct().sorted().toArray()) {
      ContextModel model = model(fit(i -> fold.applyAsInt(examples.get(i)) != held, weights));
      for (int i = 0; i < examples.size(); i++) {
        if (fold.applyAsInt(examples.get(i)) == held) {
          answers.add(Prediction.of(examples.get(i), model.probabilities(features.get(i))));
        }
      }
    }
    return answers;
  }

  private double[][] fit(IntPredicate which, Optional<double[][]> start) {
    int[] chosen = IntStream.range(0, examples.size()).filter(which).toArray();
    double[][] rows = IntStream.of(chosen).mapToObj(features::get).toArray(double[][]::new);
    int[] right = IntStream.of(chosen).map(i -> Prediction.CLASSES.indexOf(examples.get(i).label())).toArray();
    SoftmaxRegression regression = new SoftmaxRegression(rows, right, Prediction.CLASSES.size());
    return start.map(regression::fit).orElseGet(regression::fit);
  }

  /** Rounds the weights as the model's file does. */
  private static ContextModel model(double[][] weights) {
    double[][] rounded = new double[weights.length][];
    for (int c = 0; c < weights.length; c++) {
      rounded[c] = Arrays.stream(weights[c]).map(w -> Math.round(w * STEPS) / STEPS).toArray();
    }
    return new ContextModel(rounded);
  }
}
