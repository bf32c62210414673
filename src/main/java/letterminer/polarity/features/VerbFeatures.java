package letterminer.polarity.features;

import java.util.List;
import java.util.Set;

/**
 * The first finite auxiliary, with the words around it: where a sentence makes its statement
 * ('is not yet', 'are well', 'should be'). A text without one is a demand ('Ensure that ...', 'Improve
 * ...') or names a thing to be improved ('The quality of ...', 'Timeliness of ...').
 */
final class VerbFeatures implements TextFeatures {
  private static final Set<String> FINITE = Set.of(
      "is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "will", "can", "could",
      "would", "may", "might", "remains", "remain", "need", "needs", "should", "must");
  private static final Set<String> FRAGMENT_STARTS = Set.of(
      "the", "that", "how", "whether", "to", "timeliness", "quality", "consistency");

  @Override
  public void collect(List<String> words, Set<String> features) {
    if (words.isEmpty()) {
      return;
    }
    int verb = 0;
    while (verb < words.size() && !FINITE.contains(words.get(verb))) {
      verb++;
    }
    boolean finite = verb < words.size();
    features.add("fin=" + finite);
    if (FRAGMENT_STARTS.contains(words.get(0))) {
      features.add("frag=" + words.get(0) + finite);
    }
    if (finite) {
      around(words, verb, features);
    }
  }

  private static void around(List<String> words, int verb, Set<String> features) {
    String it = words.get(verb);
    features.add("v=" + it);
    features.add("vp=" + Math.min(4, verb / 3));
    if (verb > 0) {
      features.add("v-=" + words.get(verb - 1));
    }
    if (verb + 1 < words.size()) {
      features.add("v1=" + it + " " + words.get(verb + 1));
    }
    if (verb + 2 < words.size()) {
      features.add("v2=" + words.get(verb + 1) + " " + words.get(verb + 2));
    }
  }
}
