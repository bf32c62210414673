package letterminer.measures;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import letterminer.measures.PatternIndex.Match;
import letterminer.measures.Wording.Placing;
import letterminer.measures.Wording.Side;
import letterminer.model.Comparator;
import letterminer.model.Comparison;
import letterminer.model.Direction;

/**
 * Reads 'below that of similar councils and the national average', 'better than nationally', '28 weeks against a
 * national average of 31'. A placing holds for the comparators after it in its clause, until another one. Immutable;
 * safe for use by several threads.
 */
final class ComparisonReader {
  /** How many words may come between a placing and its comparator, or from one comparator to the next. */
  private static final int REACH = 28;

  /** How many words may come between a comparative and its 'than'. */
  private static final int THAN_REACH = 26;

  /** How many words may come between a figure and what it is compared with. */
  private static final int FIGURE_REACH = 14;

  private static final int LONGEST_FIGURE = 9;

  private static final Set<String> ENDS = Set.of(
      ".", ";", "!", "?", "•", "but", "although", "though", "while", "whereas", "however");
  private static final Set<String> COMPARED = Set.of("compared", "comparison", "relative", "against", "compares");
  private static final Set<String> NEGATIONS = Set.of("not", "no", "nor", "never", "neither", "cannot");
  /** 'than most other authorities' compares, 'more than most children' counts. */
  private static final Set<String> PLACES = Set.of("other", "local", "similar", "councils", "authorities", "areas");
  private static final Set<String> DURING = Set.of("over", "during", "within");
  private static final Set<String> AND_OR = Set.of("and", "or");
  private static final Set<String> WHERE = Set.of("in", "across", "of");
  private static final Set<String> AMOUNTS = Set.of(
      "half", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "a", "most", "once",
      "twice");

  private final Wording wording;
  private final Statements statements;

  ComparisonReader(Wording wording) {
    this.wording = wording;
    this.statements = new Statements(wording);
  }

  /** The comparisons that a text states, each once. */
  List<Comparison> read(Context context) {
    List<Match<Comparator>> comparators = wording.comparators(context.words());
    if (comparators.isEmpty()) {
      return List.of();
    }
    List<Match<Placing>> placings = wording.placings(context.words()).stream()
        .filter(p -> isPlacing(context, p)).toList();
    Set<Comparison> found = new LinkedHashSet<>();
    Optional<Match<Placing>> carried = Optional.empty();
    Optional<Match<Comparator>> before = Optional.empty();
    for (Match<Comparator> comparator : comparators) {
      if (isPeriod(context.words(), comparator) || before.isPresent() && isPart(context, comparator, before.get())) {
        continue;
      }
      int end = before.map(Match::end).orElse(0);
      before = Optional.of(comparator);
      carried = placing(context, placings, comparator, carried, end);
      Optional<Direction> direction = carried.isPresent()
          ? carried.flatMap(p -> direction(context, p)) : byFigures(context, comparator);
      int at = carried.map(Match::start).orElse(comparator.start());
      direction.ifPresent(d -> found.add(
          new Comparison(theme(context, at).map(Theme::id), comparator.meaning(), d)));
    }
    return List.copyOf(found);
  }

  /** 'has risen over the last year' compares with no other year. */
  private static boolean isPeriod(Words words, Match<Comparator> comparator) {
    int at = comparator.start();
    return comparator.meaning() == Comparator.PREVIOUS_YEAR && words.at(at - 1).equals("the")
        && words.isIn(at - 2, DURING);
  }

  /**
   * Whether a comparator is part of the one before: 'the average for England' in 'the average for England and Wales', or
   * where that is: 'other areas in England'. 'National and similar councils' are two.
   */
  private static boolean isPart(Context c, Match<Comparator> comparator, Match<Comparator> before) {
    boolean joined = comparator.meaning() != before.meaning() && c.words().isIn(comparator.start() - 1, AND_OR);
    return comparator.end() <= before.end() && !joined // 'the national and regional average' are two
        || comparator.start() < before.end() && comparator.meaning() == before.meaning()
        || comparator.start() == before.end() && c.words().isIn(comparator.start(), WHERE);
  }

  /** The placing that holds for a comparator: the nearest one before it, or the one of the comparator before. */
  private Optional<Match<Placing>> placing(
      Context c, List<Match<Placing>> placings, Match<Comparator> comparator, Optional<Match<Placing>> carried,
      int last) {
    Optional<Match<Placing>> nearest = Optional.empty();
    for (Match<Placing> placing : placings) {
      boolean reaches = placing.end() <= comparator.start() + 1 && placing.start() >= comparator.start() - REACH
          && placing.start() < comparator.start() && isOpen(c.words(), placing.end(), comparator.start());
      boolean ahead = placing.start() >= comparator.end() && isComparedAhead(c, comparator)
          && c.words().sameSentence(placing.start(), comparator.start());
      if (reaches && (nearest.isEmpty() || nearest.get().end() <= placing.start()) || ahead && nearest.isEmpty()) {
        nearest = Optional.of(placing);
      }
    }
    if (nearest.isPresent()) {
      return nearest;
    }
    boolean goesOn = carried.isPresent() && comparator.start() - last <= REACH && last > 0
        && isOpen(c.words(), last, comparator.start()) && !c.clauses().hasVerb(last, comparator.start());
    return goesOn ? carried : Optional.empty();
  }

  /** 'Compared with similar councils, fewer children …'. */
  private static boolean isComparedAhead(Context c, Match<Comparator> comparator) {
    Words words = c.words();
    return words.isAny(words.sentenceStart(comparator.start()), comparator.start(), COMPARED)
        && comparator.start() - words.sentenceStart(comparator.start()) <= 5;
  }

  private static boolean isOpen(Words words, int from, int to) {
    return !words.isAny(from, to, ENDS);
  }

  /** Whether words place a figure here: stated, not denied, with the words that they require. */
  private boolean isPlacing(Context c, Match<Placing> match) {
    Words words = c.words();
    int at = match.start();
    boolean matching = words.at(at).equals("match") && words.at(at - 1).equals("to"); // 'to match children'
    if (matching || words.isAny(at - 3, at, NEGATIONS) || !statements.isStated(c, at, true)) {
      return false;
    }
    return switch (match.meaning().need()) {
      case NOTHING -> !(words.at(at - 1).equals("the") && words.at(at).equals("above")); // 'The above concerns'
      case THAN -> !words.at(at - 1).equals("or") && isCompared(words, match.end()); // 'three or more moves'
      case THE -> words.at(at - 1).equals("the") || words.at(at - 2).equals("the");
    };
  }

  /** 'higher than', 'lower rates of exclusion than', 'better when compared with'; not 'more than half'. */
  private static boolean isCompared(Words words, int from) {
    for (int i = from; i < Math.min(words.size(), from + THAN_REACH); i++) {
      if (words.at(i).equals("than")) {
        boolean places = words.at(i + 1).equals("most") && words.isIn(i + 2, PLACES);
        boolean ago = words.isIn(i + 1, AMOUNTS) && words.at(i + 3).equals("ago"); // 'than a year ago'
        return places || ago || !words.isNumber(i + 1) && !words.isIn(i + 1, AMOUNTS);
      }
      if (words.isIn(i, COMPARED)) {
        return true;
      }
      if (words.isIn(i, ENDS)) {
        break;
      }
    }
    return words.isAny(words.sentenceStart(from - 1), from - 1, COMPARED)
        && words.isIn(words.sentenceStart(from - 1), Set.of("compared", "in", "when", "relative"));
  }

  /** The numerical side; for 'better', it depends on what is measured. */
  private Optional<Direction> direction(Context c, Match<Placing> placing) {
    Side side = placing.meaning().side();
    return switch (side) {
      case above -> Optional.of(Direction.ABOVE);
      case below -> Optional.of(Direction.BELOW);
      case in_line -> Optional.of(Direction.IN_LINE);
      case better, worse -> more(c, placing).map(more ->
          (side == Side.better) == (more == Theme.More.better) ? Direction.ABOVE : Direction.BELOW);
    };
  }

  /** Whether more of the compared thing is better or worse: before it in the clause, else after it, else before. */
  private Optional<Theme.More> more(Context c, Match<Placing> placing) {
    int at = placing.start();
    return c.firstMeasured(c.clauses().subjectStart(at), at)
        .or(() -> c.firstMeasured(c.clauses().mainStart(at), at))
        .or(() -> c.firstMeasured(placing.end(), c.words().sentenceEnd(at)))
        .or(() -> c.lastMeasured(at))
        .map(Mention::more)
        .or(() -> c.words().isAny(c.clauses().start(at), at, wording.words(Wording.Group.GAINS))
            ? Optional.of(Theme.More.better) : Optional.empty()); // 'the proportion achieving it is better than'

  }

  /** '23% compared with 31% nationally', 'takes 28 weeks against a national average of 31 weeks'. */
  private Optional<Direction> byFigures(Context c, Match<Comparator> comparator) {
    Words words = c.words();
    int link = link(words, comparator.start());
    if (link < 0) {
      return Optional.empty();
    }
    Optional<Double> own = figure(words, link - 1, Math.max(words.sentenceStart(link), link - FIGURE_REACH) - 1, -1);
    Optional<Double> theirs = figure(words, link + 1, comparator.start(), 1)
        .or(() -> figure(words, comparator.end(), Math.min(words.size(), comparator.end() + 5), 1));
    if (own.isEmpty() || theirs.isEmpty() || !statements.isStated(c, link, true)) {
      return Optional.empty();
    }
    int compared = Double.compare(own.get(), theirs.get());
    return Optional.of(compared > 0 ? Direction.ABOVE : compared < 0 ? Direction.BELOW : Direction.IN_LINE);
  }

  /** The word that contrasts two figures; -1 if there is none. */
  private static int link(Words words, int comparator) {
    for (int i = comparator; i >= Math.max(0, comparator - FIGURE_REACH) && words.sameSentence(i, comparator); i--) {
      if (words.isIn(i, COMPARED) || words.at(i).equals("(")) {
        return i;
      }
    }
    return -1;
  }

  /** The first figure from one word up to another (excluded); a year does not count. */
  private static Optional<Double> figure(Words words, int from, int to, int step) {
    for (int i = from; i != to && i >= 0 && i < words.size() && !words.at(i).equals("."); i += step) {
      if (words.isNumber(i)) {
        String digits = words.at(i).replace("%", "").replace(",", "");
        boolean year = digits.length() == 4 && !words.at(i).endsWith("%");
        boolean plain = digits.length() <= LONGEST_FIGURE && digits.indexOf('.') == digits.lastIndexOf('.');
        return year || !plain ? Optional.empty() : Optional.of(Double.valueOf(digits));
      }
    }
    return Optional.empty();
  }

  /** The theme of what is compared: named earlier in the clause, else in the sentence, else in the text. */
  private static Optional<Theme> theme(Context c, int at) {
    Words words = c.words();
    return c.first(c.clauses().subjectStart(at), at)
        .or(() -> c.first(c.clauses().mainStart(at), at))
        .or(() -> c.last(words.sentenceStart(at), at))
        .or(() -> c.first(at, words.sentenceEnd(at)))
        .or(() -> c.last(0, at));
  }
}
