package letterminer.polarity.features;

import java.util.List;
import java.util.Set;

/** Whether a text is several sentences, or several items run together: they mix. */
public final class LengthFeatures extends TextFeatures {
  @Override
  void collect(List<String> words, Set<String> features) {
    int stops = 0;
    for (int i = 0; i + 1 < words.size(); i++) {
      stops += words.get(i).equals(".") ? 1 : 0;
      if (words.get(i).equals("•")) {
        features.add("bulleted");
      }
    }
    features.add("dots=" + Math.min(2, stops));
  }
}
