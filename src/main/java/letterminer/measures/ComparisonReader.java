package letterminer.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import letterminer.model.Comparator;
import letterminer.model.Comparison;
import letterminer.model.Direction;

/**
 * Reads 'below that of similar councils and the national average'. A direction holds for the comparators
 * behind it in its clause, until another direction. Immutable; safe for use by several threads.
 */
final class ComparisonReader {
  /** How many words may stand between a direction and its comparator. */
  private static final int REACH = 12;

  private static final Set<String> ENDS = Set.of(".", ";", "but", "although", "while", "whereas", "however");
  private static final Set<String> NEGATIONS = Set.of("not", "no", "nor", "never", "neither");

  private static final Map<String, Direction> WORDS = Map.ofEntries(
      Map.entry("above", Direction.ABOVE), Map.entry("exceeds", Direction.ABOVE),
      Map.entry("exceed", Direction.ABOVE), Map.entry("exceeding", Direction.ABOVE),
      Map.entry("exceeded", Direction.ABOVE), Map.entry("outperform", Direction.ABOVE),
      Map.entry("outperforms", Direction.ABOVE), Map.entry("below", Direction.BELOW),
      Map.entry("matches", Direction.IN_LINE), Map.entry("match", Direction.IN_LINE),
      Map.entry("matching", Direction.IN_LINE));

  /** Comparatives, which need a 'than' (or a 'compared') behind them. */
  private static final Map<String, Direction> COMPARATIVES = Map.ofEntries(
      Map.entry("higher", Direction.ABOVE), Map.entry("more", Direction.ABOVE),
      Map.entry("greater", Direction.ABOVE), Map.entry("faster", Direction.ABOVE),
      Map.entry("lower", Direction.BELOW), Map.entry("fewer", Direction.BELOW),
      Map.entry("less", Direction.BELOW), Map.entry("slower", Direction.BELOW),
      Map.entry("smaller", Direction.BELOW));

  /** Comparatives of merit: on which side that is, depends on what is measured. */
  private static final Set<String> BETTER = Set.of("better", "stronger", "favourable");
  private static final Set<String> WORSE = Set.of("worse", "poorer", "weaker", "unfavourable");

  /** Begins of phrases that say that two things are about the same. */
  private static final List<List<String>> SAME = List.of(
      List.of("in", "line", "with"), List.of("similar", "to"), List.of("the", "same", "as"),
      List.of("comparable", "with"), List.of("comparable", "to"), List.of("close", "to"),
      List.of("as", "good", "as"), List.of("consistent", "with"), List.of("on", "a", "par", "with"));

  private static final Set<String> PEERS = Set.of(
      "councils", "authorities", "areas", "council", "authority", "boroughs", "counties", "neighbours");

  /** Words of which every comparator has one: most texts have none, and compare nothing. */
  private static final Set<String> OF_COMPARATORS = Set.of(
      "nationally", "national", "england", "statistical", "similar", "comparable", "comparator", "comparators",
      "previous", "last", "preceding", "year");

  /** The comparisons of a text. */
  List<Comparison> read(List<String> words, Theme.More more) {
    if (!namesComparator(words)) {
      return List.of();
    }
    Map<Comparator, Direction> found = new LinkedHashMap<>();
    Optional<Direction> direction = Optional.empty();
    int since = 0;
    for (int i = 0; i < words.size(); i++) {
      Optional<Direction> here = direction(words, i, more);
      if (here.isPresent()) {
        direction = isNegated(words, i) ? Optional.empty() : here;
        since = 0;
      } else if (ENDS.contains(words.get(i)) || ++since > REACH) {
        direction = Optional.empty();
      }
      Optional<Comparator> comparator = comparator(words, i);
      if (comparator.isPresent() && direction.isPresent()) {
        found.putIfAbsent(comparator.get(), direction.get());
        since = 0;
      }
    }
    List<Comparison> comparisons = new ArrayList<>();
    found.forEach((c, d) -> comparisons.add(new Comparison(c, d)));
    return List.copyOf(comparisons);
  }

  private static boolean namesComparator(List<String> words) {
    for (String word : words) {
      if (OF_COMPARATORS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Direction> direction(List<String> words, int i, Theme.More more) {
    String word = words.get(i);
    if (WORDS.containsKey(word) && !(i > 0 && words.get(i - 1).equals("the"))) { // 'The above concerns'
      return Optional.of(WORDS.get(word));
    }
    for (List<String> same : SAME) {
      if (same.get(0).equals(word) && startsWith(words, i, same)) {
        return Optional.of(Direction.IN_LINE);
      }
    }
    boolean merit = BETTER.contains(word) || WORSE.contains(word);
    if (!merit && !COMPARATIVES.containsKey(word) || !comparedBehind(words, i)) {
      return Optional.empty();
    }
    if (merit) {
      return more == Theme.More.none ? Optional.empty()
          : Optional.of(BETTER.contains(word) == (more == Theme.More.worse) ? Direction.BELOW : Direction.ABOVE);
    }
    return Optional.ofNullable(COMPARATIVES.get(word));
  }

  /** 'higher than', 'lower rates of exclusion than', 'better when compared with'. */
  private static boolean comparedBehind(List<String> words, int i) {
    for (int j = i + 1; j < Math.min(words.size(), i + 7); j++) {
      String word = words.get(j);
      if (word.equals("than")) {
        return !isAmount(words, j + 1);
      }
      if (word.equals("compared") || word.equals("comparison")) {
        return true;
      }
      if (ENDS.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** 'More than 80 %', 'fewer than half': an amount, compared with nobody. */
  private static boolean isAmount(List<String> words, int at) {
    return at < words.size()
        && words.get(at).matches("#|half|one|two|three|four|five|six|seven|eight|nine|ten|a|most");
  }

  private static boolean isNegated(List<String> words, int i) {
    return i > 0 && NEGATIONS.contains(words.get(i - 1)) || i > 1 && NEGATIONS.contains(words.get(i - 2));
  }

  private static Optional<Comparator> comparator(List<String> words, int i) {
    String word = words.get(i);
    String next = i + 1 < words.size() ? words.get(i + 1) : "";
    if (word.equals("nationally") || word.equals("national") && isFigure(words, i + 1)
        || word.equals("england") && isFigure(words, i + 1)) {
      return Optional.of(Comparator.NATIONAL);
    }
    if (word.equals("statistical") && next.startsWith("neighbour")
        || (word.equals("similar") || word.equals("comparable") || word.equals("comparator")) && isPeer(words, i + 1)
        || word.equals("comparators") || word.equals("comparator") && next.startsWith("group")) {
      return Optional.of(Comparator.SIMILAR);
    }
    if ((word.equals("previous") || word.equals("last") || word.equals("preceding")) && next.startsWith("year")
        || word.equals("year") && (next.equals("before") || next.equals("earlier"))) {
      return Optional.of(Comparator.PREVIOUS_YEAR);
    }
    return Optional.empty();
  }

  /** 'national average', 'national and similar councils' averages', 'the national rate'. */
  private static boolean isFigure(List<String> words, int from) {
    for (int j = from; j < Math.min(words.size(), from + 6); j++) {
      if (words.get(j).matches("averages?|figures?|rates?|levels?|picture|trends?|median|mean|results?|position")) {
        return true;
      }
    }
    return from < words.size() && words.get(from).matches("and|or|comparators?");
  }

  private static boolean isPeer(List<String> words, int from) {
    return from < words.size() && PEERS.contains(words.get(from))
        || from + 1 < words.size() && words.get(from).equals("local") && PEERS.contains(words.get(from + 1));
  }

  private static boolean startsWith(List<String> words, int i, List<String> phrase) {
    return i + phrase.size() <= words.size() && words.subList(i, i + phrase.size()).equals(phrase);
  }
}
