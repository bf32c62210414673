package letterminer.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.measures.Meaning.Role;
import letterminer.measures.PatternIndex.Match;
import letterminer.model.Polarity;

/** Finds what a text names, from the phrases of the vocabulary that occur in it. */
final class ThemeSearch {
  /** How many hints identify a theme; one fewer if one of them is in the first sentence, which introduces the topic. */
  private static final int HINTS = 3;

  /**
   * A theme that is named once, after the first sentence, in a sentence with so many other themes is mentioned in
   * passing: 'attended by the police, health visitors and housing officers'.
   */
  private static final int CROWD = 2;

  private final Words words;
  private final List<Match<Meaning>> matches;
  private final List<Match<Meaning>> telling = new ArrayList<>();
  private final Map<Optional<Theme>, Places> places = new HashMap<>();

  /**
   * Searches a text.
   *
   * @param matches the phrases that occur in it, in the order of their first words
   */
  ThemeSearch(Words words, List<Match<Meaning>> matches) {
    this.words = words;
    this.matches = matches;
    for (int i = 0; i < matches.size(); i++) {
      if (isTelling(i)) {
        Match<Meaning> match = matches.get(i);
        telling.add(match);
        places.computeIfAbsent(match.meaning().theme(), t -> new Places())
            .add(match, words.sentenceStart(match.start()));
      }
    }
    places.values().removeIf(p -> !p.isTold());
  }

  /** What a model weighs: the phrases that have the words they require and are not cancelled by others, and the clues. */
  ThemeEvidence evidence(Optional<Polarity> heading) {
    List<Match<Meaning>> clues = matches.stream().filter(m -> m.meaning().role() == Role.CLUES).toList();
    return new ThemeEvidence(words, telling, clues, heading);
  }

  /** Where a theme is identified; overlapping words count as one place. */
  private static final class Places {
    private boolean named;
    private boolean first;
    private int count;
    private int start;
    private final Set<Integer> sentences = new HashSet<>();
    private int end;

    void add(Match<Meaning> match, int sentence) {
      named |= match.meaning().role() != Role.HINTS;
      first |= sentence == 0;
      sentences.add(sentence);
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

  /** What the text names, in its order: the themes of a set, and things without a theme. */
  List<Mention> mentions(Set<String> meant) {
    return telling.stream()
        .filter(m -> m.meaning().theme().map(t -> meant.contains(t.id())).orElse(true))
        .map(m -> new Mention(m.meaning().theme(), m.meaning().more(), m.start(), m.end()))
        .toList();
  }

  /** By rule, without a model: the themes that are identified and not only mentioned in passing. */
  Set<String> meant() {
    Set<String> meant = new HashSet<>();
    places.forEach((theme, found) -> theme.filter(t -> t.distinct() || !isInPassing(found))
        .ifPresent(t -> meant.add(t.id())));
    return meant;
  }

  private boolean isInPassing(Places found) {
    if (found.count > 1 || found.first) {
      return false;
    }
    int sentence = words.sentenceStart(found.start);
    long others = places.entrySet().stream()
        .filter(e -> e.getKey().isPresent() && e.getValue() != found && e.getValue().sentences.contains(sentence))
        .count();
    return others >= CROWD;
  }

  private boolean isTelling(int at) {
    Match<Meaning> match = matches.get(at);
    return switch (match.meaning().role()) {
      case NAMES, HINTS -> !isExcluded(at);
      case NEEDS_COMPANY -> hasCompany(at) && !isExcluded(at);
      case CLUES, EXCLUDES, IS_COMPANY -> false;
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

  /** The matches within this many words of a match; they are in the order of their first words. */
  private List<Match<Meaning>> around(int at, int reach) {
    int from = at;
    while (from > 0 && matches.get(from - 1).start() >= matches.get(at).start() - reach - WordPattern.LONGEST) {
      from--;
    }
    int to = at + 1;
    while (to < matches.size() && matches.get(to).start() <= matches.get(at).end() + reach) {
      to++;
    }
    return matches.subList(from, to);
  }
}
