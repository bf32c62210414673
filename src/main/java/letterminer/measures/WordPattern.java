package letterminer.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import letterminer.yaml.YamlException;
import letterminer.yaml.YamlValue;

/**
 * Words that are searched for in a text, as written in a vocabulary:
 *
 * <pre>
 *   care plan*          in any case; * stands for the rest of a word
 *   plan*|planning      one of several words in this place
 *   key stage #         # matches a number
 *   quality of * plans  * alone matches any one word
 *   SEND                a word in capitals is found in capitals only, with a plural s or without
 *   *SCB                a word in capitals that ends so
 * </pre>
 *
 * Immutable.
 */
final class WordPattern {
  /** The key of phrases whose first word may be any. */
  static final String UNKEYED = "";

  /** Most words of a phrase. */
  static final int LONGEST = 10;

  private static final int SHORTEST_STEM = 3;
  private static final int MOST_VARIANTS = 64;

  private enum Match { WORD, STEM, ANY, NUMBER, CAPITALS, ENDING }

  /** The alternatives for one place. */
  private record Step(Match kind, String text) {
    boolean matches(Words words, int i) {
      return switch (kind) {
        case WORD -> words.at(i).equals(text);
        case STEM -> words.at(i).startsWith(text);
        case ANY -> Character.isLetter(words.at(i).charAt(0));
        case NUMBER -> words.isNumber(i);
        case CAPITALS -> stem(words.written(i)).equals(text);
        case ENDING -> stem(words.written(i)).endsWith(text) && isCapitals(stem(words.written(i)));
      };
    }
  }

  private final Step[] steps;

  private WordPattern(List<Step> steps) {
    this.steps = steps.toArray(Step[]::new);
  }

  /** The phrases of a vocabulary entry, one for each choice of its alternatives. */
  static List<WordPattern> of(YamlValue value) throws YamlException {
    List<List<Step>> variants = List.of(List.of());
    for (String word : words(value.text())) {
      List<List<Step>> longer = new ArrayList<>();
      for (List<Step> variant : variants) {
        for (String alternative : word.split("\\|", -1)) {
          List<Step> steps = new ArrayList<>(variant);
          steps.add(step(alternative, value));
          longer.add(steps);
        }
      }
      if (longer.size() > MOST_VARIANTS) {
        throw value.wrong("'" + value.text() + "' expands to more than " + MOST_VARIANTS
            + " phrases; divide it into several entries.");
      }
      variants = longer;
    }
    if (variants.get(0).isEmpty()) {
      throw value.wrong("expected a word or several here, found none.");
    }
    if (variants.get(0).size() > LONGEST) {
      throw value.wrong("'" + value.text() + "' has more than " + LONGEST + " words; use its most distinctive words.");
    }
    return variants.stream().map(WordPattern::new).toList();
  }

  /** Splits at spaces and dashes, like the words of a text. */
  private static List<String> words(String text) {
    StringBuilder spaced = new StringBuilder(text);
    for (int i = 0; i < spaced.length(); i++) {
      if (Words.isDash(spaced.charAt(i))) {
        spaced.setCharAt(i, ' ');
      }
    }
    List<String> words = new ArrayList<>(List.of(spaced.toString().split("\\s+")));
    words.removeIf(String::isEmpty);
    return words;
  }

  private static Step step(String word, YamlValue value) throws YamlException {
    if (word.equals("*")) {
      return new Step(Match.ANY, "");
    }
    if (word.equals("#")) {
      return new Step(Match.NUMBER, "");
    }
    boolean open = word.endsWith("*");
    boolean ending = word.startsWith("*");
    String text = word.substring(ending ? 1 : 0, open ? word.length() - 1 : word.length());
    if (text.isEmpty() || text.contains("*") || text.contains("#")) {
      throw value.wrong("'" + word + "' is not a word; '*' at its end stands for the rest of it, "
          + "and '*' or '#' alone for any word or a number.");
    }
    if (isCapitals(text)) {
      if (open) {
        throw value.wrong("'" + word + "': a word in capitals is matched whole; leave out the '*'.");
      }
      return new Step(ending ? Match.ENDING : Match.CAPITALS, text);
    }
    if (ending) {
      throw value.wrong("'" + word + "': only a word in capitals may begin with '*'.");
    }
    if (!text.equals(text.toLowerCase(Locale.ROOT))) {
      throw value.wrong("'" + word + "': write it in lower case, which is found in any case, or all in capitals.");
    }
    if (open && text.length() < SHORTEST_STEM) {
      throw value.wrong("'" + word + "': at least " + SHORTEST_STEM + " letters must precede '*'.");
    }
    return new Step(open ? Match.STEM : Match.WORD, text);
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /** An abbreviation without its 's', "'s" or "s'". */
  static String stem(String word) {
    int end = word.length();
    while (end > 2 && (word.charAt(end - 1) == 's' || word.charAt(end - 1) == '\'')) {
      end--;
    }
    return word.substring(0, end);
  }

  int length() {
    return steps.length;
  }

  boolean matches(Words words, int at) {
    if (at + steps.length > words.size()) {
      return false;
    }
    for (int i = 0; i < steps.length; i++) {
      if (!steps[i].matches(words, at + i)) {
        return false;
      }
    }
    return true;
  }

  /** The key of its first word: the whole word, its first letters, or nothing. */
  String key() {
    Step first = steps[0];
    return switch (first.kind()) {
      case WORD -> first.text();
      case CAPITALS -> first.text().toLowerCase(Locale.ROOT);
      case STEM -> stemKey(first.text());
      case ANY, NUMBER, ENDING -> UNKEYED;
    };
  }

  /** The key of a stem, for a word that may begin with it. */
  static String stemKey(String word) {
    return word.length() < SHORTEST_STEM ? UNKEYED + "*" : word.substring(0, SHORTEST_STEM) + "*";
  }
}
