package letterminer.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import letterminer.reading.Line;
import letterminer.reading.Word;

/**
 * The words of one document, which tell whether a hyphen at a line's end belongs to the word: the
 * document's own spelling of it elsewhere is the best witness there is.
 */
final class Vocabulary {
  /** First parts that English joins with a hyphen that stays. */
  private static final Set<String> HYPHENATED_PREFIXES = Set.of(
      "multi", "self", "non", "co", "re", "pre", "post", "mid", "cross", "inter", "intra", "anti",
      "well", "ill", "long", "short", "high", "low", "full", "part", "half", "hard", "first", "second",
      "third", "one", "two", "three", "four", "five", "year", "follow", "drop", "up", "under", "over",
      "all", "ex", "semi", "sub", "out", "in", "on", "off", "so", "then", "decision", "needs", "child",
      "evidence", "medium", "near", "large", "small", "wide", "free", "fast", "best", "better", "most",
      "least", "whole", "open", "single", "double", "school", "home", "work", "care", "health",
      "community", "locality", "area", "family", "value", "vice", "mother", "policy", "problem", "risk", "target", "time", "user");

  private final Set<String> words = new HashSet<>();

  static Vocabulary of(List<Line> lines) {
    Vocabulary vocabulary = new Vocabulary();
    for (Line line : lines) {
      int last = line.words().size() - 1;
      for (int i = 0; i <= last; i++) {
        Word word = line.words().get(i);
        boolean cut = i == last && endsInHyphen(word.text());
        if (!cut) {
          vocabulary.add(word.text());
        }
      }
    }
    return vocabulary;
  }

  /** Adds each run of letters, and runs that hyphens join also as a whole. */
  private void add(String token) {
    if (isPlain(token)) {
      words.add(token);
      return;
    }
    String text = token.toLowerCase(Locale.ROOT);
    int at = 0;
    while (at < text.length()) {
      int end = afterLetters(text, at);
      if (end == at) {
        at++;
        continue;
      }
      int start = at;
      words.add(text.substring(start, end));
      while (end + 1 < text.length() && text.charAt(end) == '-' && afterLetters(text, end + 1) > end + 1) {
        at = end + 1;
        end = afterLetters(text, at);
        words.add(text.substring(at, end));
      }
      if (at > start) {
        words.add(text.substring(start, end));
      }
      at = end;
    }
  }

  /** Whether it is one word of small letters from a to z, as most are. */
  private static boolean isPlain(String token) {
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return !token.isEmpty();
  }

  private static int afterLetters(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  static boolean endsInHyphen(String text) {
    return text.length() > 1
        && (text.endsWith("-") || text.endsWith("\u2010") || text.endsWith("\u00AD"));
  }

  /**
   * Whether the hyphen between two halves of a word cut at a line's end stays: {@code multi-/agency}
   * keeps it, {@code communi-/cation} loses it.
   */
  boolean keepsHyphen(String before, String after) {
    if (before.endsWith("\u00AD")) {
      return false;
    }
    String left = lastWord(before);
    String right = firstWord(after);
    boolean capitals = before.equals(before.toUpperCase(Locale.ROOT));
    if (left.isEmpty() || right.isEmpty() || !Character.isLowerCase(after.charAt(0)) && !capitals) {
      return true;
    }
    String firstPart = left.substring(left.lastIndexOf('-') + 1);
    if (words.contains(left + '-' + right)) {
      return true;
    }
    if (words.contains(firstPart + right)) {
      return false;
    }
    if (HYPHENATED_PREFIXES.contains(firstPart) || left.indexOf('-') >= 0) {
      return true;
    }
    return words.contains(firstPart) && words.contains(right) && right.length() > 3;
  }

  private static String lastWord(String text) {
    String s = text.substring(0, text.length() - 1).toLowerCase(Locale.ROOT);
    int at = s.length();
    while (at > 0 && (Character.isLetter(s.charAt(at - 1)) || s.charAt(at - 1) == '-')) {
      at--;
    }
    return s.substring(at);
  }

  private static String firstWord(String text) {
    int at = 0;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(0, at).toLowerCase(Locale.ROOT);
  }
}
