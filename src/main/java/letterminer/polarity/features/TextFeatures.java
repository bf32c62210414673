package letterminer.polarity.features;

import java.util.List;
import java.util.Set;

/** One kind of feature of a text's words. Stateless; a feature counts once per text. */
interface TextFeatures {
  /**
   * Adds the features of a text.
   *
   * @param words the text's words, possibly empty
   * @param features names with a prefix that no other kind uses; {@link FeatureName} makes them readable
   */
  void collect(List<String> words, Set<String> features);
}
