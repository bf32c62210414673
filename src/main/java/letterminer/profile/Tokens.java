package letterminer.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as the words that matching compares: lower case, without punctuation. Apostrophes and hyphens
 * inside a word are dropped ({@code council's} gives {@code councils}, {@code well-being} gives
 * {@code wellbeing}), {@code &} is {@code and}, a slash parts words. Each word knows where it stood, so
 * that what a phrase captures can be given back as printed.
 */
public final class Tokens {
  private final String source;
  private final List<String> words = new ArrayList<>();
  private final List<int[]> places = new ArrayList<>();

  private Tokens(String source) {
    this.source = source;
  }

  public static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    int n = text.length();
    int at = 0;
    while (at < n) {
      char c = text.charAt(at);
      if (c == '&') {
        tokens.add("and", at, at + 1);
        at++;
      } else if (Character.isLetterOrDigit(c)) {
        at = tokens.readWord(at);
      } else {
        at++;
      }
    }
    return tokens;
  }

  private int readWord(int start) {
    StringBuilder word = new StringBuilder();
    int at = start;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!isInner(c) || at + 1 >= source.length()
          || !Character.isLetterOrDigit(source.charAt(at + 1))) {
        break;
      }
      at++;
    }
    add(word.toString().toLowerCase(Locale.ROOT), start, at);
    return at;
  }

  private static boolean isInner(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u00B4' || c == '-'
        || c == '\u2010' || c == '\u2011';
  }

  private void add(String word, int from, int to) {
    words.add(word);
    places.add(new int[] {from, to});
  }

  public int size() {
    return words.size();
  }

  public String word(int i) {
    return words.get(i);
  }

  /** The words from {@code from} (included) to {@code to} (excluded) as they stand in the text. */
  public String source(int from, int to) {
    return from >= to ? "" : source.substring(places.get(from)[0], places.get(to - 1)[1]);
  }

  /** What stands behind a word in the text, up to its end. */
  public String sourceAfter(int word) {
    return source.substring(word == 0 ? 0 : places.get(word - 1)[1]);
  }

  /** The words without anything between them, for comparing whole texts. */
  public String flat() {
    return String.join("", words);
  }
}
