package letterminer.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Learns the weights of the evidence of themes in two steps: the weights of the places of phrases for all themes,
 * then for each theme those of its places, phrases and words. For one use.
 */
final class ThemeLearner {
  /** The value of a word as a feature, relative to a phrase, because a text has many words. */
  private static final double WORD = 0.5;

  /** Features of fewer points are dropped. */
  private static final int CUTOFF = 3;

  private final List<String> themes;
  private final List<ThemeExample> examples;
  private final int seed;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Double> values = new ArrayList<>();

  ThemeLearner(List<String> themes, List<ThemeExample> examples, int seed) {
    this.themes = themes;
    this.examples = examples;
    this.seed = seed;
  }

  /** The weight of each feature for each theme, and last for all themes. */
  SortedMap<String, double[]> learn() {
    int[][] texts = new int[examples.size()][];
    int[][][] places = new int[themes.size()][examples.size()][];
    int[][][] phrases = new int[themes.size()][examples.size()][];
    for (int i = 0; i < examples.size(); i++) {
      texts[i] = numbers(new TreeSet<>(examples.get(i).evidence().ofText()), WORD); // In an order that is easy to repeat.
      for (int t = 0; t < themes.size(); t++) {
        places[t][i] = numbers(examples.get(i).evidence().ofPlaces(themes.get(t)), 1);
        phrases[t][i] = numbers(examples.get(i).evidence().ofPhrases(themes.get(t)), 1);
      }
    }
    double[] general = general(places);
    double[][] own = new double[themes.size()][];
    // Themes are independent, so they are trained in parallel.
    IntStream.range(0, themes.size()).parallel().forEach(t -> own[t] = own(t, general, texts, places[t], phrases[t]));
    SortedMap<String, double[]> table = new TreeMap<>();
    for (int f = 0; f < names.size(); f++) {
      double[] row = new double[themes.size() + 1];
      for (int t = 0; t < own.length; t++) {
        row[t] = own[t][f] * values.get(f);
      }
      row[themes.size()] = general[f];
      table.put(names.get(f), row);
    }
    return table;
  }

  private double[] general(int[][][] places) {
    int[][] features = new int[themes.size() * examples.size()][];
    boolean[] outcomes = new boolean[features.length];
    for (int t = 0; t < themes.size(); t++) {
      for (int i = 0; i < examples.size(); i++) {
        features[t * examples.size() + i] = places[t][i];
        outcomes[t * examples.size() + i] = examples.get(i).themes().contains(themes.get(t));
      }
    }
    return new LogisticTrainer(0.1, 0.5, 1, 6, seed).train(
        new LogisticTrainer.Examples(features, counts(), new double[features.length], outcomes));
  }

  private double[] own(int t, double[] general, int[][] texts, int[][] places, int[][] phrases) {
    int[][] features = new int[examples.size()][];
    double[] offsets = new double[examples.size()];
    boolean[] outcomes = new boolean[examples.size()];
    int[] seen = new int[names.size()];
    for (int i = 0; i < features.length; i++) {
      features[i] = Stream.of(texts[i], places[i], phrases[i]).flatMapToInt(IntStream::of).toArray();
      for (int feature : features[i]) {
        seen[feature]++;
      }
      for (int feature : places[i]) {
        offsets[i] += general[feature];
      }
      outcomes[i] = examples.get(i).themes().contains(themes.get(t));
    }
    for (int i = 0; i < features.length; i++) {
      features[i] = IntStream.of(features[i]).filter(f -> seen[f] >= CUTOFF).toArray();
    }
    return new LogisticTrainer(0.1, 0.8, 2, 15, seed).train(
        new LogisticTrainer.Examples(features, counts(), offsets, outcomes));
  }

  private double[] counts() {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private int[] numbers(Collection<String> features, double value) {
    return features.stream().mapToInt(f -> numbers.computeIfAbsent(f, name -> {
      names.add(name);
      values.add(value);
      return names.size() - 1;
    })).toArray();
  }
}
