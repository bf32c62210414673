package letterminer.profiling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import letterminer.profile.Tokens;

/**
 * What lines of several letters have in common: the words that all have, in order, with gaps between them. Immutable.
 *
 * @param words words in lower case; an empty one is a gap
 * @param letters how many letters have it
 */
record Template(List<String> words, int letters) {
  private static final int LEAST_WORDS = 2;
  private static final int LONGEST = 40;

  /** Words that do not show what a letter is about. */
  private static final int SHORT_WORD = 3;

  /** How much of a template a line must share to belong to it, in per cent. */
  private static final int SAME = 85;

  /** How much a gap between words reduces the weight. */
  private static final int GAP = 6;

  private static final int MOST_TEMPLATES = 3;

  /** The best template for lines of which each letter has several to choose from. */
  static Optional<Template> of(List<List<String>> lines, int least) {
    return best(lines, least, 100 / 3).map(Found::template);
  }

  /** The best template, then the best for the letters that do not have that one, and so on. */
  static List<Template> all(List<List<String>> lines, int least) {
    List<Template> all = new ArrayList<>();
    List<List<String>> rest = lines;
    while (all.size() < MOST_TEMPLATES && !rest.isEmpty()) {
      Optional<Found> found = best(rest, Math.min(least, rest.size()), SAME);
      if (found.isEmpty() || found.get().template().letters < least) {
        break;
      }
      all.add(found.get().template());
      rest = found.get().rest();
    }
    return all;
  }

  /** A template, and the lines of the letters that do not have it. */
  private record Found(Template template, List<List<String>> rest) {}

  private static Optional<Found> best(List<List<String>> lines, int least, int same) {
    Found best = null;
    for (int letter = 0; letter <= lines.size() - least; letter++) {
      for (String line : lines.get(letter)) {
        Template seed = new Template(words(line), 1);
        for (int partner = lines.size() == 1 ? letter : letter + 1; partner < lines.size(); partner++) {
          Found found = grow(seed, letter, partner, lines, same);
          Template template = found.template();
          boolean good = template.letters >= least && template.weight() > 0
              && template.words.stream().filter(w -> !w.isEmpty()).count() >= LEAST_WORDS;
          best = good && (best == null || template.weight() > best.template().weight()) ? found : best;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** What a line has in common with a line of another letter, and with equally similar lines of the others. */
  private static Found grow(Template seed, int letter, int partner, List<List<String>> lines, int same) {
    Template template = partner == letter ? seed : seed.mostCommon(lines.get(partner)).orElse(seed);
    List<List<String>> rest = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i != letter && i != partner) {
        Template before = template;
        Optional<Template> next = template.mostCommon(lines.get(i))
            .filter(t -> 100 * t.strength() >= same * before.strength() && (same < SAME || t.endsLike(before)));
        template = next.orElse(template);
        if (next.isEmpty()) {
          rest.add(lines.get(i));
        }
      }
    }
    return new Found(template, rest);
  }

  private Optional<Template> mostCommon(List<String> lines) {
    return lines.stream().map(l -> common(words(l))).max(Comparator.comparingInt(Template::strength));
  }

  private static List<String> words(String text) {
    Tokens tokens = Tokens.upTo(LONGEST, text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }

  /** Common words weigh more the longer they are and the more letters have them, and less the more gaps are between them. */
  private int weight() {
    int gaps = (int) IntStream.range(1, Math.max(1, words.size() - 1)).filter(i -> words.get(i).isEmpty()).count();
    gaps += !words.isEmpty() && words.get(0).isEmpty() && words.get(words.size() - 1).isEmpty() ? 1 : 0;
    return (strength() - GAP * gaps) * letters;
  }

  private int strength() {
    return words.stream().mapToInt(w -> w.length() > SHORT_WORD && !w.chars().allMatch(Character::isDigit) ? w.length() : 0).sum();
  }

  private Template common(List<String> other) {
    int[][] length = new int[words.size() + 1][other.size() + 1];
    for (int i = words.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        boolean same = words.get(i).equals(other.get(j)) && !words.get(i).isEmpty();
        length[i][j] = same ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    List<String> common = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < words.size() && j < other.size()) {
      if (words.get(i).equals(other.get(j)) && !words.get(i).isEmpty()) {
        common.add(words.get(i));
        i++;
        j++;
      } else {
        gap(common);
        if (length[i + 1][j] >= length[i][j + 1]) {
          i++;
        } else {
          j++;
        }
      }
    }
    if (i < words.size() || j < other.size()) {
      gap(common);
    }
    return new Template(List.copyOf(common), letters + 1);
  }

  private static void gap(List<String> words) {
    if (words.isEmpty() || !words.get(words.size() - 1).isEmpty()) {
      words.add("");
    }
  }

  /** Whether it has gaps at its beginning and end where another template has them. */
  private boolean endsLike(Template other) {
    return !words.isEmpty() && words.get(0).isEmpty() == other.words.get(0).isEmpty()
        && words.get(words.size() - 1).isEmpty() == other.words.get(other.words.size() - 1).isEmpty();
  }

  /** Whether it begins with these words. */
  boolean begins(Tokens tokens) {
    boolean begins = tokens.size() <= words.size();
    for (int i = 0; i < tokens.size() && begins; i++) {
      begins = tokens.word(i).equals(words.get(i));
    }
    return begins;
  }

  /** The longest stretch of words without a gap. */
  String stretch() {
    String best = "";
    StringBuilder stretch = new StringBuilder();
    for (int i = 0; i <= words.size(); i++) {
      if (i < words.size() && !words.get(i).isEmpty()) {
        stretch.append(stretch.isEmpty() ? "" : " ").append(words.get(i));
      } else {
        best = stretch.length() > best.length() ? stretch.toString() : best;
        stretch.setLength(0);
      }
    }
    return best;
  }

  /**
   * As a phrase; a gap after a preposition names the body that the letter is about. One without a preposition may have one in
   * other letters ('Inspection report: NAME', 'Inspection report for NAME').
   *
   * @param atEnd whether a gap at the end or the beginning names the body if no gap follows a preposition
   */
  String phrase(DraftWords known, String body, boolean atEnd) {
    Set<String> prepositions = known.prepositions();
    int place = -1;
    for (int i = 1; i < words.size() && place < 0; i++) {
      place = words.get(i).isEmpty() && prepositions.contains(words.get(i - 1)) ? i : -1;
    }
    if (place < 0 && atEnd && words.size() > 1) {
      place = words.get(words.size() - 1).isEmpty() ? words.size() - 1 : words.get(0).isEmpty() ? 0 : -1;
    }
    boolean endsInName = place >= 0 && place < words.size() - 1 // The names of all bodies end in it: 'Marrow Primary School'.
        && words.subList(place + 1, words.size()).stream().allMatch(w -> known.bodies().values().stream().anyMatch(b -> b.contains(w)));
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < (endsInName ? place + 1 : words.size()); i++) {
      boolean bare = i == place && i > 0 && body.startsWith("{") && !prepositions.contains(words.get(i - 1));
      parts.add(i == place ? (bare ? "[of|for|in|at|to] " : "") + body : words.get(i).isEmpty() ? "..." : words.get(i));
    }
    if (parts.size() > 1 && parts.get(parts.size() - 1).equals("...")) {
      parts.remove(parts.size() - 1);
    }
    return String.join(" ", parts);
  }
}
