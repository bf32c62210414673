package letterminer.polarity.features;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The kinds of features of a model, by name. A model file contains these names and nothing else
 * about its features: a name that is not in this class's map is refused. Immutable.
 *
 * @param names names from {@link #ALL}, each once
 */
public record FeatureSet(List<String> names) {
  private static final Map<String, TextFeatures> KNOWN = known();

  /** Every kind there is. */
  public static final FeatureSet ALL = new FeatureSet(List.copyOf(KNOWN.keySet()));

  /** Words only: the simplest model. */
  public static final FeatureSet WORDS = new FeatureSet(List.of("words"));

  private static final ProtectedTerms PROTECTED = ProtectedTerms.bundled();

  /**
   * Checks the names.
   *
   * @throws IllegalArgumentException if there are no names, or one is unknown or repeated
   */
  public FeatureSet {
    names = List.copyOf(names);
    List<String> unknown = names.stream().filter(n -> !KNOWN.containsKey(n)).toList();
    if (!unknown.isEmpty() || names.isEmpty() || Set.copyOf(names).size() < names.size()) {
      throw new IllegalArgumentException(
          "Features are one or more of " + String.join(", ", KNOWN.keySet()) + ", each once, not '"
              + String.join(",", names) + "'.");
    }
  }

  private static Map<String, TextFeatures> known() {
    Map<String, TextFeatures> known = new LinkedHashMap<>();
    known.put("words", new WordFeatures());
    known.put("stems", new StemFeatures());
    known.put("openings", new OpeningFeatures());
    known.put("negation", new NegationFeatures());
    known.put("verbs", new VerbFeatures());
    known.put("clauses", new ClauseFeatures());
    known.put("shape", new ShapeFeatures());
    known.put("judging", new JudgingFeatures());
    return known;
  }

  /** Without one of them. */
  public FeatureSet without(String left) {
    List<String> rest = new ArrayList<>(names);
    rest.remove(left);
    return new FeatureSet(rest);
  }

  /** The features of a text's words. Words for protected characteristics give no features: see {@link ProtectedTerms}. */
  public String[] of(String[] words) {
    List<String> neutral = Arrays.asList(PROTECTED.replace(words));
    Set<String> features = new LinkedHashSet<>();
    for (String name : names) {
      KNOWN.get(name).collect(neutral, features);
    }
    return features.toArray(String[]::new);
  }
}
