package letterminer.polarity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import letterminer.polarity.features.FeatureName;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * Words that support or oppose a verdict.
 *
 * @param words the words and their position; descriptions of the text's form are in square brackets
 * @param weight how much they add to the log-odds of the answered class against the next likeliest; negative if they
 *     oppose it
 */
public record Reason(String words, double weight) {
  /** A reason with less weight has no effect. */
  private static final double LEAST = 0.05;

  static List<Reason> of(AbstractModel model, String[] features, double[] probabilities, double temperature) {
    int best = Calibration.choose(probabilities);
    double[] others = probabilities.clone();
    others[best] = -1;
    return of(model, features, best, Calibration.choose(others), temperature);
  }

  /**
   * What a text's features add to the log-odds of one class against another.
   *
   * @param best number of the answered class in the model
   * @param next number of the other
   */
  static List<Reason> of(AbstractModel model, String[] features, int best, int next, double temperature) {
    @SuppressWarnings("unchecked")
    Map<String, Context> byName = (Map<String, Context>) model.getDataStructures()[1];
    Map<String, Double> weights = new LinkedHashMap<>();
    for (String feature : features) {
      Context context = byName.get(feature);
      if (context != null) {
        weights.merge(FeatureName.readable(feature), (of(context, best) - of(context, next)) / temperature, Double::sum);
      }
    }
    return of(weights);
  }

  /** Reasons from their weights, the most important first; those without effect are left out. */
  static List<Reason> of(Map<String, Double> weights) {
    return sorted(weights.entrySet().stream().filter(e -> Math.abs(e.getValue()) >= LEAST)
        .map(e -> new Reason(e.getKey(), Math.round(e.getValue() * 100) / 100.0)).toList());
  }

  /** The same reasons, the most important first. */
  static List<Reason> sorted(List<Reason> reasons) {
    return reasons.stream().sorted((a, b) -> Double.compare(Math.abs(b.weight()), Math.abs(a.weight()))).toList();
  }

  private static double of(Context context, int outcome) {
    for (int i = 0; i < context.getOutcomes().length; i++) {
      if (context.getOutcomes()[i] == outcome) {
        return context.getParameters()[i];
      }
    }
    return 0;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %+.2f", words, weight);
  }
}
