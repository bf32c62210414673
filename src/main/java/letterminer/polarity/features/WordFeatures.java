package letterminer.polarity.features;

import java.util.List;
import java.util.Set;

/** The words themselves. */
final class WordFeatures implements TextFeatures {
  @Override
  public void collect(List<String> words, Set<String> features) {
    for (String word : words) {
      features.add("u=" + word);
    }
  }
}
