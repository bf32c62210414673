package letterminer.polarity.features;

import java.util.List;
import java.util.Set;

/** The first words with their places: 'Ensure', 'Too few', 'Leaders recognise'. */
final class OpeningFeatures implements TextFeatures {
  private static final int WORDS = 3;

  @Override
  public void collect(List<String> words, Set<String> features) {
    for (int i = 0; i < Math.min(WORDS, words.size()); i++) {
      features.add("s" + i + "=" + words.get(i));
    }
    if (words.size() > 1) {
      features.add("s=" + words.get(0) + " " + words.get(1));
    }
  }
}
