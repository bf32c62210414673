package letterminer.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import letterminer.language.WordTokenizer;
import letterminer.polarity.features.ChangeFeatures;
import letterminer.polarity.features.ClauseFeatures;
import letterminer.polarity.features.LengthFeatures;
import letterminer.polarity.features.NegationFeatures;
import letterminer.polarity.features.OpeningFeatures;
import letterminer.polarity.features.PairFeatures;
import letterminer.polarity.features.RecognitionFeatures;
import letterminer.polarity.features.StemFeatures;
import letterminer.polarity.features.VerbFeatures;
import letterminer.polarity.features.WordFeatures;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.FeatureGenerator;

/**
 * Which features a model is made of, by name. Immutable.
 *
 * @param names names of {@link #ALL}, each once
 */
public record FeatureSet(List<String> names) {
  private static final Map<String, Supplier<FeatureGenerator>> KNOWN = known();

  /** Every feature there is, plain ones first. */
  public static final FeatureSet ALL = new FeatureSet(List.copyOf(KNOWN.keySet()));

  /** Those that earn their place: the ablation of the model card has what each of the others would add. */
  public static final FeatureSet EARNED = ALL.without("pairs", "length", "recognition");

  /** Words alone, the plainest model. */
  public static final FeatureSet WORDS = new FeatureSet(List.of("words"));

  public FeatureSet {
    names = List.copyOf(names);
    if (names.isEmpty() || !KNOWN.keySet().containsAll(names)) {
      throw new IllegalArgumentException("Features are one or more of " + KNOWN.keySet() + ", not " + names + ".");
    }
  }

  private static Map<String, Supplier<FeatureGenerator>> known() {
    Map<String, Supplier<FeatureGenerator>> known = new LinkedHashMap<>();
    known.put("words", WordFeatures::new);
    known.put("pairs", PairFeatures::new);
    known.put("stems", StemFeatures::new);
    known.put("openings", OpeningFeatures::new);
    known.put("negation", NegationFeatures::new);
    known.put("verbs", VerbFeatures::new);
    known.put("length", LengthFeatures::new);
    known.put("clauses", ClauseFeatures::new);
    known.put("changes", ChangeFeatures::new);
    known.put("recognition", RecognitionFeatures::new);
    return known;
  }

  /** With one more. */
  public FeatureSet with(String more) {
    List<String> all = new ArrayList<>(names);
    all.add(more);
    return new FeatureSet(all);
  }

  /** Without some of them. */
  public FeatureSet without(String... left) {
    List<String> rest = new ArrayList<>(names);
    rest.removeAll(List.of(left));
    return new FeatureSet(rest);
  }

  /** What OpenNLP makes a model of. */
  DoccatFactory factory() {
    return new DoccatFactory(generators());
  }

  private FeatureGenerator[] generators() {
    return names.stream().map(n -> KNOWN.get(n).get()).toArray(FeatureGenerator[]::new);
  }

  /** The features of a text. */
  String[] of(String text) {
    String[] words = new WordTokenizer().tokenize(text);
    List<String> features = new ArrayList<>();
    for (FeatureGenerator generator : generators()) {
      features.addAll(generator.extractFeatures(words, Map.of()));
    }
    return features.toArray(String[]::new);
  }
}
