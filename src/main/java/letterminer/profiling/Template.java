package letterminer.profiling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** Words that say nothing of what a letter is about. */
  private static final int SHORT_WORD = 3;

  /** The best template for lines of which each letter has several to choose from. */
  static Optional<Template> of(List<List<String>> lines, int least) {
    Template best = null;
    for (String first : lines.isEmpty() ? List.<String>of() : lines.get(0)) {
      Template template = of(first, lines);
      boolean good = template.letters >= least && template.weight() > 0
          && template.words.stream().filter(w -> !w.isEmpty()).count() >= LEAST_WORDS;
      if (good && (best == null || template.weight() > best.weight())) {
        best = template;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Template of(String first, List<List<String>> lines) {
    Template template = new Template(words(first), 1);
    for (List<String> letter : lines.subList(1, lines.size())) {
      Template next = null;
      for (String line : letter) {
        Template common = template.common(words(line));
        next = next == null || common.weight() > next.weight() ? common : next;
      }
      // A letter that has nothing like it is left out, not followed.
      template = next != null && 3 * next.strength() >= template.strength() ? next : template;
    }
    return template;
  }

  private static List<String> words(String text) {
    Tokens tokens = Tokens.upTo(LONGEST, text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }

  /** Longer words in common, in more letters, say more. */
  private int weight() {
    return strength() * letters;
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

  /** As a phrase; a gap after a preposition names the body that the letter is about. */
  String phrase(Set<String> prepositions, String body) {
    List<String> parts = new ArrayList<>();
    boolean named = false;
    for (int i = 0; i < words.size(); i++) {
      boolean gap = words.get(i).isEmpty();
      if (!gap) {
        parts.add(words.get(i));
      } else if (i > 0 || words.size() > 1) {
        boolean place = !named && i > 0 && prepositions.contains(words.get(i - 1));
        parts.add(place ? body : "...");
        named |= place;
      }
    }
    if (parts.size() > 1 && parts.get(parts.size() - 1).equals("...")) {
      parts.remove(parts.size() - 1);
    }
    return String.join(" ", parts);
  }
}
