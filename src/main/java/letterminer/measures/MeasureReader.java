package letterminer.measures;

import java.util.Arrays;
import java.util.List;
import letterminer.language.WordTokenizer;
import letterminer.model.Measures;

/**
 * Reads what a point is about and what it measures that against. Immutable and safe for use by several
 * threads.
 *
 * <p>By words, without a parser: in a point of several sentences the first theme that knows what more of it
 * means decides for all of them.
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
    List<String> words = Arrays.asList(tokenizer.tokenize(text));
    List<Theme> themes = vocabulary.in(words);
    Theme.More more = themes.stream().map(Theme::more).filter(m -> m != Theme.More.none)
        .findFirst().orElse(Theme.More.none);
    return new Measures(
        themes.stream().map(Theme::id).toList(),
        comparisons.read(words, more == Theme.More.worse),
        TrendReader.read(words, more));
  }
}
