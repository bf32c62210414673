package letterminer.measures;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Decides the themes of a text: a logistic regression for each theme over {@link ThemeEvidence}. How often and
 * where phrases of a theme occur has weights shared by all themes, and each theme adds its own weights for that, for
 * the phrases, and for the words of the text. Immutable.
 */
public final class ThemeModel {
  private static final String BUNDLED = "/letterminer/models/themes.bin";
  private static final String FORMAT = "letterminer-themes-1";

  private final List<String> themes;
  private final double least;

  /** By column: one for each theme, and a last one for all themes together. */
  private final FeatureWeights weights;

  private ThemeModel(List<String> themes, double least, FeatureWeights weights) {
    this.themes = themes;
    this.least = least;
    this.weights = weights;
  }

  /** The model that comes with the program; absent in a build that trains the first one. */
  static Optional<ThemeModel> bundled() {
    try (InputStream in = ThemeModel.class.getResourceAsStream(BUNDLED)) {
      return in == null ? Optional.empty() : Optional.of(read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a model from a stream of its bytes. */
  public static ThemeModel read(InputStream stream) throws IOException {
    byte[] bytes = new GZIPInputStream(stream).readAllBytes();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (!in.readUTF().equals(FORMAT)) {
      throw new IOException("it is not a theme model of this version; train it again with 'letterminer train --themes'");
    }
    double least = in.readDouble();
    List<String> themes = new ArrayList<>();
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      themes.add(in.readUTF());
    }
    int features = in.readInt();
    FeatureWeights weights = new FeatureWeights(bytes, bytes.length - in.available(), features);
    return new ThemeModel(List.copyOf(themes), least, weights);
  }

  /**
   * Writes a model. The stream stays open.
   *
   * @param least the smallest probability with which a text has a theme
   * @param table the weights of each feature for the themes in their order, and last for all themes together
   */
  public static void write(
      List<String> themes, double least, SortedMap<String, double[]> table, OutputStream stream) throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(stream);
    DataOutputStream out = new DataOutputStream(zip);
    out.writeUTF(FORMAT);
    out.writeDouble(least);
    out.writeByte(themes.size());
    for (String theme : themes) {
      out.writeUTF(theme);
    }
    Map<String, Map<Integer, Integer>> kept = kept(table);
    out.writeInt(kept.size());
    for (Map.Entry<String, Map<Integer, Integer>> feature : kept.entrySet()) {
      out.writeUTF(feature.getKey());
      out.writeByte(feature.getValue().size());
      for (Map.Entry<Integer, Integer> weight : feature.getValue().entrySet()) {
        out.writeByte(weight.getKey());
        out.writeShort(weight.getValue());
      }
    }
    out.flush();
    zip.finish();
  }

  /** The features with a weight, by column. */
  private static Map<String, Map<Integer, Integer>> kept(SortedMap<String, double[]> table) {
    Map<String, Map<Integer, Integer>> kept = new LinkedHashMap<>();
    table.forEach((feature, values) -> {
      Map<Integer, Integer> columns = new LinkedHashMap<>();
      for (int i = 0; i < values.length; i++) {
        int rounded = (int) Math.round(values[i] * FeatureWeights.STEPS);
        if (rounded != 0) {
          columns.put(i, Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, rounded)));
        }
      }
      if (!columns.isEmpty()) {
        kept.put(feature, columns);
      }
    });
    return kept;
  }

  /** The themes that it was trained on. */
  List<String> themes() {
    return themes;
  }

  /** The themes whose probability for a text is high enough, in the order of training. */
  public List<String> predicted(ThemeEvidence evidence) {
    List<String> predicted = new ArrayList<>();
    probabilities(evidence).forEach((theme, probability) -> {
      if (probability >= least) {
        predicted.add(theme);
      }
    });
    return predicted;
  }

  /** The probability of each theme. */
  public Map<String, Double> probabilities(ThemeEvidence evidence) {
    double[] sums = new double[themes.size() + 1];
    for (String feature : evidence.ofText()) {
      weights.addTo(sums, weights.find(feature));
    }
    Map<String, Double> probabilities = new LinkedHashMap<>();
    for (int column = 0; column < themes.size(); column++) {
      String theme = themes.get(column);
      double sum = sums[column];
      for (String feature : evidence.ofPhrases(theme)) {
        sum += weights.in(weights.find(feature), column);
      }
      for (String feature : evidence.ofPlaces(theme)) {
        int found = weights.find(feature);
        sum += weights.in(found, column) + weights.in(found, themes.size());
      }
      probabilities.put(theme, 1 / (1 + Math.exp(-sum)));
    }
    return probabilities;
  }
}
