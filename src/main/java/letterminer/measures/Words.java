package letterminer.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import letterminer.language.WordTokenizer;
import opennlp.tools.util.Span;

/**
 * The words of a text in which phrases are looked up. Compounds are split at their dashes, whichever dash was
 * printed, so that 'multi-agency', 'multi–agency' and 'multi agency' are the same two words; numbers keep their
 * value; punctuation marks are words. Immutable.
 */
final class Words {
  private static final WordTokenizer TOKENIZER = new WordTokenizer();
  /** Longer than any point: a longer text is not a point, and reading it to its end would take too long. */
  private static final int MOST_WORDS = 2000;

  private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", "•");

  private final List<String> written;
  private final List<String> lower;

  /** The first word of the sentence of each word. */
  private final int[] sentenceStarts;

  private Words(List<String> written) {
    this.written = List.copyOf(written);
    this.lower = written.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    this.sentenceStarts = new int[written.size()];
    for (int i = 1; i < sentenceStarts.length; i++) {
      sentenceStarts[i] = SENTENCE_ENDS.contains(lower.get(i - 1)) ? i : sentenceStarts[i - 1];
    }
  }

  /** The words of a text, up to the length of a point. */
  static Words of(String text) {
    List<String> words = new ArrayList<>();
    for (Span span : TOKENIZER.tokenizePos(text)) {
      if (words.size() >= MOST_WORDS) {
        break;
      }
      String word = text.substring(span.getStart(), span.getEnd()).replace('’', '\'');
      int from = 0;
      for (int i = 1; i < word.length(); i++) {
        if (isDash(word.charAt(i))) {
          words.add(word.substring(from, i));
          from = i + 1;
        }
      }
      words.add(word.substring(from));
    }
    return new Words(words);
  }

  /** Whether a character joins the parts of a compound. */
  static boolean isDash(char c) {
    return c == '-' || c >= '\u2010' && c <= '\u2015';
  }

  int size() {
    return lower.size();
  }

  /** A word in lower case; an empty text outside the bounds, so callers need not check them. */
  String at(int i) {
    return i >= 0 && i < lower.size() ? lower.get(i) : "";
  }

  /** A word as written, with straight apostrophes. */
  String written(int i) {
    return written.get(i);
  }

  boolean isNumber(int i) {
    String word = at(i);
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  boolean isIn(int i, Set<String> set) {
    return set.contains(at(i));
  }

  /** Whether a word of a set occurs from one place up to another (excluded). */
  boolean isAny(int from, int to, Set<String> set) {
    for (int i = from; i < to; i++) {
      if (isIn(i, set)) {
        return true;
      }
    }
    return false;
  }

  boolean sameSentence(int i, int j) {
    return sentenceStarts[i] == sentenceStarts[j];
  }

  /** The first word of the sentence of a word. */
  int sentenceStart(int i) {
    return sentenceStarts[i];
  }

  /** The first word after the sentence of a word. */
  int sentenceEnd(int i) {
    int end = i + 1;
    while (end < size() && sameSentence(end, i)) {
      end++;
    }
    return end;
  }
}
