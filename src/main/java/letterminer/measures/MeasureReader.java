package letterminer.measures;

import java.util.Optional;
import letterminer.model.Measures;
import letterminer.model.Polarity;

/**
 * Reads what a point is about, what it measures that against, and how it goes. By words and clauses, without a
 * parser. Immutable and safe for use by several threads.
 */
public final class MeasureReader {
  private final ThemeVocabulary vocabulary;
  private final TrendReader trends;
  private final ComparisonReader comparisons;

  public MeasureReader(ThemeVocabulary vocabulary) {
    Wording wording = Wording.bundled();
    this.vocabulary = vocabulary;
    this.trends = new TrendReader(wording);
    this.comparisons = new ComparisonReader(wording);
  }

  /** What a text measures that stands in no list. */
  public Measures read(String text) {
    return read(text, Optional.empty());
  }

  /**
   * What a text measures.
   *
   * @param heading the polarity that its list gives it, if one does: in a list of weaknesses, 'Improved
   *     timeliness of …' is asked for
   */
  public Measures read(String text, Optional<Polarity> heading) {
    Words words = Words.of(text);
    ThemeVocabulary.Found found = vocabulary.in(words, heading);
    Context context = Context.of(words, found.mentions(), heading);
    return new Measures(found.ids(), comparisons.read(context), trends.read(context));
  }
}
