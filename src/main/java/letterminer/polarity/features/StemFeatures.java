package letterminer.polarity.features;

import java.util.List;
import java.util.Set;

/** The first letters of longer words, so that 'effective' and 'effectively' share their weights. */
final class StemFeatures implements TextFeatures {
  private static final int LETTERS = 5;

  @Override
  public void collect(List<String> words, Set<String> features) {
    for (String word : words) {
      if (word.length() > LETTERS) {
        features.add("x=" + word.substring(0, LETTERS));
      }
    }
  }
}
