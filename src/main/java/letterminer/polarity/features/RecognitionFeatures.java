package letterminer.polarity.features;

import java.util.List;
import java.util.Set;

/**
 * What leaders know and do about it: 'leaders recognise that performance is not good enough' is about the
 * performance, 'leaders have responded quickly to weaknesses' about the response. The words behind such a
 * verb are marked by it.
 */
public final class RecognitionFeatures extends TextFeatures {
  private static final Set<String> KNOWING = Set.of(
      "recognise", "recognised", "recognises", "recognize", "aware", "acknowledge", "acknowledged",
      "acknowledges", "accept", "accepted", "identified", "understand", "know");
  private static final Set<String> ACTING = Set.of(
      "addressed", "responded", "tackled", "resolved", "remedied", "rectified", "overcome", "acted",
      "addressing", "tackling", "responding", "taken");
  private static final int REACH = 8;

  @Override
  void collect(List<String> words, Set<String> features) {
    mark(words, KNOWING, "rk=", features);
    mark(words, ACTING, "ra=", features);
  }

  private static void mark(List<String> words, Set<String> cues, String prefix, Set<String> features) {
    int left = 0;
    for (String word : words) {
      if (cues.contains(word)) {
        left = REACH;
        features.add(prefix);
      } else if (word.equals(".")) {
        left = 0;
      } else if (left-- > 0 && !isPunctuation(word)) {
        features.add(prefix + word);
      }
    }
  }
}
