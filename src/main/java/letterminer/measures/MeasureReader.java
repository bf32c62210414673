package letterminer.measures;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import letterminer.model.Comparison;
import letterminer.model.Measures;
import letterminer.model.Polarity;
import letterminer.model.ThemeTrend;

/**
 * Reads what a point is about, what it compares that with, and its trend. It works on words and clauses, without a
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

  /** The measures of a text outside lists. */
  public Measures read(String text) {
    return read(text, Optional.empty());
  }

  /**
   * The measures of a text.
   *
   * @param heading the polarity that its list gives it, if one does: in a list of weaknesses, 'Improved
   *     timeliness of …' is asked for
   */
  public Measures read(String text, Optional<Polarity> heading) {
    Words words = Words.of(text);
    ThemeVocabulary.Found found = vocabulary.in(words, heading);
    Context context = Context.of(words, found, heading);
    List<Comparison> compared = comparisons.read(context);
    List<ThemeTrend> changed = trends.read(context);
    Set<String> about = new HashSet<>(found.ids()); // A text is about everything whose change it states.
    compared.forEach(c -> c.theme().ifPresent(about::add));
    changed.forEach(t -> t.theme().ifPresent(about::add));
    return new Measures(
        vocabulary.themes().stream().map(Theme::id).filter(about::contains).toList(), compared, changed);
  }
}
