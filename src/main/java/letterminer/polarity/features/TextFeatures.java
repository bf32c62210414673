package letterminer.polarity.features;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.doccat.FeatureGenerator;

/** A feature generator that needs the words and nothing else. Each feature counts once in a text. */
public abstract class TextFeatures implements FeatureGenerator {
  @Override
  public final Collection<String> extractFeatures(String[] text, Map<String, Object> extraInformation) {
    Set<String> features = new LinkedHashSet<>();
    collect(Arrays.asList(text), features);
    return features;
  }

  /** Adds the features of a text's words, which may be none. */
  abstract void collect(List<String> words, Set<String> features);

  static boolean isPunctuation(String word) {
    return word.length() == 1 && ",;:()?!.•".indexOf(word.charAt(0)) >= 0;
  }
}
