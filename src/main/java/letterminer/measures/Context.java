package letterminer.measures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import letterminer.model.Polarity;

/**
 * A text that is analysed.
 *
 * @param words its words
 * @param clauses the boundaries of its clauses
 * @param mentions what it names, in the order of the text
 * @param heading the polarity of the list that contains it: a text in a list of weaknesses may be a demand
 */
record Context(
    Words words, Clauses clauses, List<Mention> mentions, Set<String> about, Optional<Polarity> heading) {
  static Context of(Words words, ThemeVocabulary.Found found, Optional<Polarity> heading) {
    return new Context(words, new Clauses(words), found.mentions(), Set.copyOf(found.ids()), heading);
  }

  /** The theme that is named first between two words; a secondary one only if there is no other. */
  Optional<Theme> first(int from, int to) {
    return themes(from, to).filter(t -> about.contains(t.id()) && !t.secondary()).findFirst()
        .or(() -> themes(from, to).filter(t -> about.contains(t.id())).findFirst());
  }

  /** The theme that is named last between two words; a secondary one only if there is no other. */
  Optional<Theme> last(int from, int to) {
    return themes(from, to).filter(t -> about.contains(t.id()) && !t.secondary()).reduce((x, y) -> y)
        .or(() -> themes(from, to).filter(t -> about.contains(t.id())).reduce((x, y) -> y));
  }

  /** The first thing between two words of which more is better or worse. */
  Optional<Mention> firstMeasured(int from, int to) {
    return mentions.stream().filter(m -> m.isMeasured() && m.end() > from && m.start() < to).findFirst();
  }

  /** The last such thing before a word. */
  Optional<Mention> lastMeasured(int to) {
    return mentions.stream().filter(m -> m.isMeasured() && m.start() < to).reduce((x, y) -> y);
  }

  private Stream<Theme> themes(int from, int to) {
    return mentions.stream().filter(m -> m.end() > from && m.start() < to).flatMap(m -> m.theme().stream());
  }
}
