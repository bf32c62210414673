package letterminer.polarity.features;

import java.util.List;
import java.util.Set;

/** The words themselves. */
public final class WordFeatures extends TextFeatures {
  @Override
  void collect(List<String> words, Set<String> features) {
    for (String word : words) {
      features.add("u=" + word);
    }
  }
}
