package letterminer.polarity.features;

import java.util.List;
import java.util.Set;

/** One kind of feature: what a model sees of a text's words. Keeps no state; a feature counts once in a text. */
interface TextFeatures {
  /**
   * Adds the features of a text.
   *
   * @param words the text's words, which may be none
   * @param features names with a prefix that no other kind uses; {@link FeatureName} makes them readable
   */
  void collect(List<String> words, Set<String> features);
}
