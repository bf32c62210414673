package letterminer.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import letterminer.language.EnglishWords;
import letterminer.reading.Line;
import letterminer.reading.Word;

/**
 * The words of one document, which show whether a hyphen at a line end belongs to the word: the document's own
 * spelling elsewhere is the best evidence. Next comes a list of English words: if a half is not a word, the hyphen
 * separates syllables. If there is no evidence, the hyphen is kept.
 */
final class DocumentWords {
  /** English prefixes of whole words, with or without a hyphen. */
  private static final Set<String> PREFIXES = Set.of(
      "anti", "auto", "bi", "bio", "co", "counter", "cyber", "de", "dis", "e", "eco", "ex", "extra", "hyper",
      "inter", "intra", "macro", "mega", "micro", "mid", "mini", "mis", "multi", "neuro", "non", "over", "pan",
      "para", "post", "pre", "pro", "pseudo", "psycho", "quasi", "re", "self", "semi", "socio", "sub", "super",
      "trans", "tri", "ultra", "un", "under", "vice");

  /** Word endings that are not words: a hyphen before them always separates syllables. */
  private static final Set<String> ENDINGS = Set.of(
      "ment", "ments", "mental", "mentally", "tion", "tions", "tional", "tionally", "sion", "sions", "ing", "ings",
      "ed", "er", "ers", "or", "ors", "ly", "ness", "able", "ible", "ably", "ibly", "ity", "ities", "al", "als",
      "ance", "ances", "ence", "ences", "ency", "ancy", "ous", "ously", "ive", "ives", "ively", "tive", "tives",
      "tively", "ful", "fully", "ism", "ist", "ists", "ation", "ations", "cation", "cations", "ise", "ised",
      "ises", "ising", "isation", "ize", "ized", "izing", "ization", "ure", "ures", "ary", "ory", "ery", "ic",
      "ical", "ically", "ics", "ies", "ied", "est", "ty", "ties", "dren", "ren", "tic", "tics", "cal", "cally",
      "ted", "ting", "ter", "ters", "ded", "ding", "ling", "ning", "ring", "sing", "ging", "lish");

  /** Number of certain syllable breaks at line ends from which on a program hyphenated the document. */
  private static final int SURE_BREAKS = 2;

  /** Share of the hyphens at line ends that must be certain syllable breaks for that. */
  private static final double BREAK_SHARE = 0.3;

  private final List<Line> lines;
  private final EnglishWords english;

  /** Collected on first use: many documents have no hyphenated words. */
  private Set<String> words = Set.of();

  /** Whether a program hyphenated the document, so that hyphens at line ends mean nothing. */
  private boolean hyphenated;

  private DocumentWords(List<Line> lines, EnglishWords english) {
    this.lines = lines;
    this.english = english;
  }

  static DocumentWords of(List<Line> lines) {
    DocumentWords vocabulary = new DocumentWords(lines, EnglishWords.bundled());
    List<Integer> ends = new ArrayList<>();
    for (int at = 0; at + 1 < lines.size(); at++) {
      if (isCut(lines.get(at).words())) {
        ends.add(at);
      }
    }
    vocabulary.countBreaks(ends);
    return vocabulary;
  }

  private static boolean isCut(List<Word> line) {
    return endsInHyphen(line.get(line.size() - 1).text());
  }

  /** Whether the document contains a word, or a hyphenated compound, in one piece. */
  private boolean has(String word) {
    if (words.isEmpty()) {
      words = new HashSet<>();
      for (Line line : lines) {
        List<Word> all = line.words();
        for (Word whole : isCut(all) ? all.subList(0, all.size() - 1) : all) {
          add(whole.text());
        }
      }
    }
    return words.contains(word);
  }

  private void countBreaks(List<Integer> ends) {
    int sure = 0;
    for (int at : ends) {
      List<Word> line = lines.get(at).words();
      Halves halves = Halves.of(line.get(line.size() - 1).text(), lines.get(at + 1).firstWord().text());
      sure += !halves.isEmpty() && isSyllable(halves) ? 1 : 0;
    }
    hyphenated = sure >= SURE_BREAKS && sure >= BREAK_SHARE * ends.size();
  }

  /**
   * The two halves of a word at a hyphen, in lower case.
   *
   * @param before letters and hyphens before the hyphen
   * @param left the letters directly before the hyphen
   * @param right the letters after the hyphen
   * @param goesOn whether another hyphen follows them
   */
  private record Halves(String before, String left, String right, boolean goesOn) {
    static Halves of(String before, String after) {
      String left = lastWord(before);
      String right = firstWord(after);
      boolean goesOn = after.length() > right.length() + 1 && after.charAt(right.length()) == '-'
          && Character.isLetter(after.charAt(right.length() + 1));
      return new Halves(left, left.substring(left.lastIndexOf('-') + 1), right, goesOn);
    }

    boolean isEmpty() {
      return left.isEmpty() || right.isEmpty();
    }

    String joined() {
      return left + right;
    }

    /** As in co-ordinate and re-enter, where the hyphen separates vowels. */
    boolean meetInOneVowel() {
      char last = left.charAt(left.length() - 1);
      return last == right.charAt(0) && "aeiou".indexOf(last) >= 0;
    }
  }

  /** Whether at least one half is not a word, and both together are a word or end like one. */
  private boolean isSyllable(Halves halves) {
    boolean prefix = PREFIXES.contains(halves.left());
    if ((prefix || english.contains(halves.left())) && english.contains(halves.right())
        || prefix && !hyphenated && halves.meetInOneVowel()) {
      return false;
    }
    return english.contains(halves.joined()) || ENDINGS.contains(halves.right())
        || has(halves.joined());
  }

  /** Adds each sequence of letters, and hyphenated compounds also as a whole. */
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

  /** Whether it is one word of the letters a to z in lower case, as most are. */
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
   * Whether the hyphen between two halves of a word cut at a line end is kept: {@code multi-/agency} keeps it,
   * {@code communi-/cation} loses it.
   */
  boolean keepsHyphen(String before, String after) {
    if (before.endsWith("\u00AD")) {
      return false;
    }
    Halves halves = Halves.of(before, after);
    boolean capitals = before.equals(before.toUpperCase(Locale.ROOT));
    if (halves.isEmpty() || !Character.isLowerCase(after.charAt(0)) && !capitals
        || has(halves.before() + '-' + halves.right())) {
      return true;
    }
    if (has(halves.joined())) {
      return false;
    }
    if (halves.goesOn() || !halves.before().equals(halves.left())) {
      return true;
    }
    return !isSyllable(halves) && !(hyphenated && english.contains(halves.joined()));
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
