package letterminer.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import letterminer.model.Polarity;
import letterminer.survey.Bootstrap;
import letterminer.survey.Interval;

/** Computes figures of a model's answers. */
final class Score {
  private static final int BINS = 10;
  private static final Bootstrap BOOTSTRAP = new Bootstrap(0.95, 200, 2008);

  private Score() {}

  /** Share of right answers; all four classes. */
  static double accuracy(List<Prediction> answers) {
    return answers.stream().mapToInt(a -> a.isRight() ? 1 : 0).average().orElse(0);
  }

  /** Share of right answers on strengths and weaknesses; answers of mixed and neutral are wrong. */
  static double decidedAccuracy(List<Prediction> answers) {
    return accuracy(answers.stream().filter(Prediction::isDecided).toList());
  }

  /** The same for the given share of answers with the highest confidence. */
  static double accuracyAt(List<Prediction> answers, double coverage) {
    List<Prediction> surest = answers.stream().filter(Prediction::isDecided)
        .sorted(Comparator.comparingDouble(Prediction::confidence).reversed()).toList();
    return accuracy(surest.subList(0, (int) Math.ceil(coverage * surest.size())));
  }

  static double precision(List<Prediction> answers, Polarity p) {
    return accuracy(answers.stream().filter(a -> a.polarity() == p).toList());
  }

  static double recall(List<Prediction> answers, Polarity p) {
    return accuracy(answers.stream().filter(a -> a.example().label() == p).toList());
  }

  static double f1(List<Prediction> answers, Polarity p) {
    double both = precision(answers, p) + recall(answers, p);
    return both == 0 ? 0 : 2 * precision(answers, p) * recall(answers, p) / both;
  }

  /** Mean F1 of strength, weakness and neutral. */
  static double macroF1(List<Prediction> answers) {
    return (f1(answers, Polarity.STRENGTH) + f1(answers, Polarity.WEAKNESS) + f1(answers, Polarity.NEUTRAL)) / 3;
  }

  /** Expected calibration error over ten bins of confidence (Naeini et al., 2015). */
  static double calibrationError(List<Prediction> answers) {
    double[] sure = new double[BINS];
    double[] right = new double[BINS];
    for (Prediction a : answers) {
      int bin = Math.min(BINS - 1, (int) (a.confidence() * BINS));
      sure[bin] += a.confidence();
      right[bin] += a.isRight() ? 1 : 0;
    }
    double error = 0;
    for (int i = 0; i < BINS; i++) {
      error += Math.abs(sure[i] - right[i]) / Math.max(1, answers.size());
    }
    return error;
  }

  /** The 95 % interval of a figure, by a bootstrap over documents. */
  static Interval interval(List<Prediction> answers, ToDoubleFunction<List<Prediction>> figure) {
    Map<String, List<Prediction>> byDocument = new LinkedHashMap<>();
    answers.forEach(a -> byDocument.computeIfAbsent(a.example().document(), d -> new ArrayList<>()).add(a));
    List<List<Prediction>> documents = List.copyOf(byDocument.values());
    return BOOTSTRAP.interval(documents.size(), drawn -> figure.applyAsDouble(
        Arrays.stream(drawn).mapToObj(documents::get).flatMap(List::stream).toList()));
  }
}
