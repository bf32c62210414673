package letterminer.polarity.features;

import java.util.List;
import java.util.Set;

/** Every two words in a row. */
public final class PairFeatures extends TextFeatures {
  @Override
  void collect(List<String> words, Set<String> features) {
    for (int i = 0; i + 1 < words.size(); i++) {
      features.add("b=" + words.get(i) + " " + words.get(i + 1));
    }
  }
}
