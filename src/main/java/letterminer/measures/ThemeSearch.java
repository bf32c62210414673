package letterminer.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.measures.Meaning.Role;
import letterminer.measures.PhraseIndex.Match;

/** Finds what a text names, from the phrases of the vocabulary that stand in it. */
final class ThemeSearch {
  /** So many hints tell a theme; one fewer if one of them stands in the first sentence, which says what it is about. */
  private static final int HINTS = 3;

  /** In a text of so many themes, one that is named once and late is mentioned in passing. */
  private static final int MANY_THEMES = 5;

  /** The share of a text after which a place is late. */
  private static final double LATE = 0.6;

  private final Words words;
  private final List<Match<Meaning>> matches;
  private final Map<Optional<Theme>, Places> places = new HashMap<>();

  private ThemeSearch(Words words, List<Match<Meaning>> matches) {
    this.words = words;
    this.matches = matches;
  }

  /**
   * What a text names, in its order.
   *
   * @param matches the phrases that stand in it, in the order of their first words
   */
  static List<Mention> mentions(Words words, List<Match<Meaning>> matches) {
    return new ThemeSearch(words, matches).mentions();
  }

  /** Where a theme is told; words that overlap are one place. */
  private static final class Places {
    private boolean named;
    private boolean first;
    private int count;
    private int start;
    private int end;

    void add(Match<Meaning> match, boolean inFirstSentence) {
      named |= match.meaning().role() != Role.HINTS;
      first |= inFirstSentence;
      if (count == 0) {
        start = match.start();
      }
      if (match.start() >= end) {
        count++;
      }
      end = Math.max(end, match.end());
    }

    boolean isTold() {
      return named || count >= (first ? HINTS - 1 : HINTS);
    }
  }

  private List<Mention> mentions() {
    List<Match<Meaning>> telling = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      if (isTelling(i)) {
        Match<Meaning> match = matches.get(i);
        telling.add(match);
        places.computeIfAbsent(match.meaning().theme(), t -> new Places())
            .add(match, words.sameSentence(0, match.start()));
      }
    }
    long themes = places.entrySet().stream().filter(e -> e.getKey().isPresent() && e.getValue().isTold()).count();
    return telling.stream()
        .filter(m -> isMeant(m.meaning().theme(), themes))
        .map(m -> new Mention(m.meaning().theme(), m.meaning().more(), m.start(), m.end()))
        .toList();
  }

  private boolean isMeant(Optional<Theme> theme, long themes) {
    Places told = places.get(theme);
    boolean passing = themes >= MANY_THEMES && theme.isPresent()
        && told.count == 1 && !told.first && told.start >= words.size() * LATE;
    return told.isTold() && !passing;
  }

  private boolean isTelling(int at) {
    Match<Meaning> match = matches.get(at);
    return switch (match.meaning().role()) {
      case NAMES, HINTS -> !isExcluded(at);
      case NEEDS_COMPANY -> hasCompany(at) && !isExcluded(at);
      case EXCLUDES, IS_COMPANY -> false;
    };
  }

  private boolean isExcluded(int at) {
    Match<Meaning> match = matches.get(at);
    return around(at, 0).stream().anyMatch(m -> m.meaning().excludes(match.meaning()) && m.overlaps(match));
  }

  private boolean hasCompany(int at) {
    Match<Meaning> match = matches.get(at);
    int within = match.meaning().company().orElseThrow().within();
    return around(at, within).stream().anyMatch(m -> m.meaning().isCompanyOf(match.meaning()) && !m.overlaps(match)
        && m.distance(match) <= within && words.sameSentence(m.start(), match.start()));
  }

  /** The matches that may stand within so many words of one; they come in the order of their first words. */
  private List<Match<Meaning>> around(int at, int reach) {
    int from = at;
    while (from > 0 && matches.get(from - 1).start() >= matches.get(at).start() - reach - Phrase.LONGEST) {
      from--;
    }
    int to = at + 1;
    while (to < matches.size() && matches.get(to).start() <= matches.get(at).end() + reach) {
      to++;
    }
    return matches.subList(from, to);
  }
}
