package letterminer.profile;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text as the words that matching compares: lower case, without punctuation. Apostrophes and hyphens
 * inside a word are dropped ({@code council's} gives {@code councils}, {@code well-being} gives
 * {@code wellbeing}), {@code &} is {@code and}, a slash parts words. Each word knows where it stood, so
 * that what a phrase captures can be given back as printed.
 */
public final class Tokens {
  private static final int FIRST_ROOM = 16;

  private final String source;
  private String[] words;

  /** Where each word begins and ends, by turns. */
  private int[] places;

  /** Each word's {@linkplain #initial initial}. */
  private byte[] initials;
  private int size;

  private Tokens(String source, String[] words, int[] places, byte[] initials, int size) {
    this.source = source;
    this.words = words;
    this.places = places;
    this.initials = initials;
    this.size = size;
  }

  public static Tokens of(String text) {
    return upTo(Integer.MAX_VALUE, text);
  }

  /**
   * The first words of a text and no more than so many: enough for a reader that passes over longer texts,
   * however long they are.
   */
  public static Tokens upTo(int most, String text) {
    int room = Math.min(most, FIRST_ROOM);
    Tokens tokens = new Tokens(text, new String[room], new int[2 * room], new byte[room], 0);
    int n = text.length();
    int at = 0;
    while (at < n && tokens.size < most) {
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

  /** The first words of these, as if the text ended behind them. */
  public Tokens first(int words) {
    int end = words == 0 ? 0 : places[2 * words - 1];
    return new Tokens(source.substring(0, end), this.words, places, initials, words);
  }

  private int readWord(int start) {
    int at = start;
    boolean whole = true; // Nothing in it is dropped.
    while (at < source.length()) {
      char c = source.charAt(at);
      if (!Character.isLetterOrDigit(c)) {
        if (!isInner(c) || at + 1 >= source.length() || !Character.isLetterOrDigit(source.charAt(at + 1))) {
          break;
        }
        whole = false;
      }
      at++;
    }
    String word = whole ? source.substring(start, at) : withoutInner(source, start, at);
    add(word.toLowerCase(Locale.ROOT), start, at);
    return at;
  }

  private static String withoutInner(String source, int from, int to) {
    StringBuilder word = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!isInner(source.charAt(i))) {
        word.append(source.charAt(i));
      }
    }
    return word.toString();
  }

  private static boolean isInner(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u00B4' || c == '-'
        || c == '\u2010' || c == '\u2011';
  }

  private void add(String word, int from, int to) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      places = Arrays.copyOf(places, 4 * size);
      initials = Arrays.copyOf(initials, 2 * size);
    }
    words[size] = word;
    initials[size] = (byte) initial(word);
    places[2 * size] = from;
    places[2 * size + 1] = to;
    size++;
  }

  /** How many initials there are. */
  static final int INITIALS = 27;

  /** The letter that a word begins with, 0 for a to 25 for z; 26 for any other character. */
  static int initial(String word) {
    char c = word.charAt(0);
    return c >= 'a' && c <= 'z' ? c - 'a' : 26;
  }

  int initial(int i) {
    return initials[i];
  }

  public int size() {
    return size;
  }

  public String word(int i) {
    return words[i];
  }

  /** The words from {@code from} (included) to {@code to} (excluded) as they stand in the text. */
  public String source(int from, int to) {
    return from >= to ? "" : source.substring(places[2 * from], places[2 * to - 1]);
  }

  /** What stands behind a word in the text, up to its end. */
  public String sourceAfter(int word) {
    return source.substring(word == 0 ? 0 : places[2 * word - 1]);
  }

  /** The words without anything between them, for comparing whole texts. */
  public String flat() {
    return flat(0, size);
  }

  /** The words from {@code from} (included) to {@code to} (excluded) without anything between them. */
  String flat(int from, int to) {
    if (to == from + 1) {
      return words[from];
    }
    StringBuilder flat = new StringBuilder();
    for (int i = from; i < to; i++) {
      flat.append(words[i]);
    }
    return flat.toString();
  }
}
