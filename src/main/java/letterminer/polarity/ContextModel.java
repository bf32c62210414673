package letterminer.polarity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import letterminer.model.Polarity;

/**
 * Corrects what the words of a sentence say of its polarity by the sentences around it: a logistic regression over
 * {@link Surroundings}. Its text form is a table with a line for each feature and a column for each class. Immutable.
 */
public final class ContextModel {
  private static final String BIAS = "bias";
  private static final String SEPARATOR = "\t";
  private static final int CLASSES = Polarity.values().length;

  /** Larger weights than training gives: with them, sums would no longer be finite. */
  private static final double LARGEST = 1e6;

  /** How groups of features are described to a reader. */
  private static final Map<String, String> DESCRIPTIONS = descriptions();

  /** For each class: the weight of each feature, and the bias. */
  private final double[][] weights;

  /**
   * Creates a model.
   *
   * @param weights for each class in the order of {@link Polarity}, the weights of {@link Surroundings#features}, then the bias
   */
  public ContextModel(double[][] weights) {
    if (weights.length != CLASSES || Arrays.stream(weights).anyMatch(w -> w.length != Surroundings.features().size() + 1)) {
      throw new IllegalArgumentException("There must be a weight for every class and feature, and a bias for every class.");
    }
    this.weights = Arrays.stream(weights).map(double[]::clone).toArray(double[][]::new);
  }

  private static Map<String, String> descriptions() {
    Map<String, String> descriptions = new LinkedHashMap<>();
    descriptions.put("before", "[sentences before]");
    descriptions.put("after", "[sentences after]");
    descriptions.put("section", "[section]");
    descriptions.put("letter", "[letter]");
    descriptions.put("place", "[place in the letter]");
    return descriptions;
  }

  /**
   * Reads the text form.
   *
   * @throws IOException if the features or classes are not exactly those of this program, or a weight is not a number
   */
  static ContextModel read(String text) throws IOException {
    List<String> names = named();
    List<String> lines = text.lines().limit(names.size() + 2L).toList();
    if (lines.size() != names.size() + 1 || !lines.get(0).equals(head())) {
      throw new IOException("its context has other features or classes");
    }
    double[][] weights = new double[CLASSES][names.size()];
    for (int f = 0; f < names.size(); f++) {
      String[] cells = lines.get(f + 1).split(SEPARATOR, CLASSES + 2);
      if (cells.length != CLASSES + 1 || !cells[0].equals(names.get(f))) {
        throw new IOException("its context has other features or classes");
      }
      for (int c = 0; c < CLASSES; c++) {
        weights[c][f] = weight(cells[c + 1]);
      }
    }
    return new ContextModel(weights);
  }

  private static double weight(String cell) throws IOException {
    double weight = Double.parseDouble(cell);
    if (!(Math.abs(weight) <= LARGEST)) { // NaN too.
      throw new IOException("its context has a weight of " + weight);
    }
    return weight;
  }

  /** The text form. */
  public String text() {
    StringBuilder text = new StringBuilder(head()).append('\n');
    List<String> names = named();
    for (int f = 0; f < names.size(); f++) {
      text.append(names.get(f));
      for (double[] ofClass : weights) {
        text.append(SEPARATOR).append(String.format(Locale.ROOT, "%.4f", ofClass[f]));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static List<String> named() {
    List<String> names = new ArrayList<>(Surroundings.features());
    names.add(BIAS);
    return names;
  }

  private static String head() {
    List<String> head = new ArrayList<>(List.of("feature"));
    Arrays.stream(Polarity.values()).map(Polarity::code).forEach(head::add);
    return String.join(SEPARATOR, head);
  }

  /**
   * The probabilities of a sentence in its surroundings, in the order of {@link Polarity}.
   *
   * @param features its row of {@link Surroundings#of}
   */
  public double[] probabilities(double[] features) {
    double[] p = new double[CLASSES];
    for (int c = 0; c < CLASSES; c++) {
      double[] w = weights[c];
      p[c] = w[features.length];
      for (int f = 0; f < features.length; f++) {
        p[c] += w[f] * features[f];
      }
    }
    Softmax.apply(p);
    return p;
  }

  /** How much each group of surroundings adds to the log-odds of one class against another, by its description. */
  Map<String, Double> reasons(double[] features, int best, int next) {
    Map<String, Double> reasons = new LinkedHashMap<>();
    for (int f = 0; f < features.length; f++) {
      String name = Surroundings.features().get(f);
      String description = DESCRIPTIONS.get(name.substring(0, name.indexOf('.')));
      if (description != null && features[f] != 0) {
        reasons.merge(description, (weights[best][f] - weights[next][f]) * features[f], Double::sum);
      }
    }
    return reasons;
  }
}
