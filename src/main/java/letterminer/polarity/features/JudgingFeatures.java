package letterminer.polarity.features;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many judging words a text has. A text without any is a fact, regardless of its beginning: 'There is a
 * strong commitment to ...' is praise, 'There is a community centre in ...' is not.
 */
final class JudgingFeatures implements TextFeatures {
  private static final String BUNDLED = "/letterminer/polarity/judging-words.txt";
  private static final int MANY = 4;
  private static final int DENSEST = 5;

  private final Set<String> judging = bundled();

  private static Set<String> bundled() {
    try (InputStream in = JudgingFeatures.class.getResourceAsStream(BUNDLED);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(l -> !l.startsWith("#")).flatMap(l -> Stream.of(l.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void collect(List<String> words, Set<String> features) {
    if (words.isEmpty()) {
      return;
    }
    int count = 0;
    for (String word : words) {
      count += judging.contains(word) ? 1 : 0;
    }
    features.add("judging=" + Math.min(MANY, count));
    features.add("density=" + Math.min(DENSEST, 10 * count / words.size()));
    if (count == 0) {
      features.add("j0=" + words.get(0));
      if (words.size() > 1) {
        features.add("j0=" + words.get(0) + " " + words.get(1));
      }
    }
  }
}
