package letterminer.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.language.WordTokenizer;
import letterminer.model.Comparator;
import letterminer.model.Comparison;
import letterminer.model.Measures;
import letterminer.model.Trend;

/**
 * Reads what a point is about and what it measures that against. Immutable and safe for use by several
 * threads.
 *
 * <p>By words, without a parser, sentence by sentence: what more or less of a thing means is taken from the
 * first theme that the sentence itself names. Sentences that tell opposite trends leave the point without.
 */
public final class MeasureReader {
  private final WordTokenizer tokenizer = new WordTokenizer();
  private final ThemeVocabulary vocabulary;
  private final ComparisonReader comparisons = new ComparisonReader();

  public MeasureReader(ThemeVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What a text measures. */
  public Measures read(String text) {
    Set<Theme> named = new HashSet<>();
    Map<Comparator, Comparison> compared = new LinkedHashMap<>();
    Set<Trend> trends = EnumSet.noneOf(Trend.class);
    for (List<String> words : sentences(Arrays.asList(tokenizer.tokenize(text)))) {
      List<Theme> themes = vocabulary.in(words);
      Theme.More more = themes.stream().map(Theme::more).filter(m -> m != Theme.More.none)
          .findFirst().orElse(Theme.More.none);
      named.addAll(themes);
      comparisons.read(words, more)
          .forEach(c -> compared.putIfAbsent(c.comparator(), c));
      TrendReader.read(words, more).ifPresent(trends::add);
    }
    return new Measures(
        vocabulary.themes().stream().filter(named::contains).map(Theme::id).toList(),
        List.copyOf(compared.values()),
        trends.size() == 1 ? trends.stream().findFirst() : Optional.empty());
  }

  /** Cut at full stops: good enough where a wrong cut loses no more than a trend. */
  private static List<List<String>> sentences(List<String> words) {
    List<List<String>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals(".") || i == words.size() - 1) {
        sentences.add(words.subList(start, i + 1));
        start = i + 1;
      }
    }
    return sentences;
  }
}
