package letterminer.profile;

import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;

/**
 * A text as the words that matching compares: lower case, without punctuation. Apostrophes and hyphens
 * inside a word are dropped ({@code council's} gives {@code councils}, {@code well-being} gives
 * {@code wellbeing}), {@code &} is {@code and}, a slash separates words, and several stars in a row ({@code ★★★☆☆})
 * are a word. Each word knows its place, so
 * that what a phrase captures can be returned as printed.
 *
 * <p>For most words of a letter only the first letter and the length are needed, so a word is cut out of
 * the text when it is first requested. For one thread.
 */
public final class Tokens {
  private static final int FIRST_ROOM = 16;

  /** The first character that is a star, and the printed form of a half star. */
  private static final char STARS_FROM = '\u2605';
  private static final char HALF = '\u00BD';

  private final String source;

  /** The words that were requested; null for the others. */
  private String[] words;

  /** Where each word begins and ends, alternating. */
  private int[] places;

  /** Each word's {@linkplain #initial initial}. */
  private byte[] initials;

  /** How many characters each word has. */
  private int[] lengths;
  private int size;

  private Tokens(String source, String[] words, int[] places, byte[] initials, int[] lengths, int size) {
    this.source = source;
    this.words = words;
    this.places = places;
    this.initials = initials;
    this.lengths = lengths;
    this.size = size;
  }

  public static Tokens of(String text) {
    return upTo(Integer.MAX_VALUE, text);
  }

  /**
   * The first words of a text up to a maximum: enough for a reader that ignores longer texts,
   * regardless of their length.
   */
  public static Tokens upTo(int most, String text) {
    int room = Math.min(most, FIRST_ROOM);
    Tokens tokens = new Tokens(text, new String[room], new int[2 * room], new byte[room], new int[room], 0);
    int at = nextWord(text, 0);
    while (at < text.length() && tokens.size < most) {
      at = nextWord(text, tokens.read(at));
    }
    return tokens;
  }

  /** Whether a text has more words than that, without creating any. */
  public static boolean hasMoreThan(int words, String text) {
    int count = 0;
    int at = nextWord(text, 0);
    while (at < text.length() && count <= words) {
      count++;
      at = nextWord(text, endOfWord(text, at));
    }
    return count > words;
  }

  /** The initial of a text's first word; -1 if it has none. */
  static int firstInitial(String text) {
    int at = nextWord(text, 0);
    if (at == text.length()) {
      return -1;
    }
    return text.charAt(at) == '&' ? initial('a') : initial(Character.toLowerCase(text.charAt(at)));
  }

  /** Where the next word begins; the text's length if there is none. */
  private static int nextWord(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '&' && !isOfWord(text.charAt(at)) && !areStars(text, at)) {
      at++;
    }
    return at;
  }

  /** Whether two or more stars begin there: a single star is usually a bullet or a reference mark. */
  private static boolean areStars(String text, int at) {
    return text.charAt(at) >= STARS_FROM && isStar(text.charAt(at))
        && at + 1 < text.length() && (isStar(text.charAt(at + 1)) || text.charAt(at + 1) == HALF);
  }

  private static boolean isStar(char c) {
    return c == '\u2605' || c == '\u2606' || c >= '\u2729' && c <= '\u2730' || c >= '\u2B50' && c <= '\u2B52';
  }

  private static int endOfStars(String text, int start) {
    int at = start;
    while (at < text.length() && (isStar(text.charAt(at)) || text.charAt(at) == HALF)) {
      at++;
    }
    return at;
  }

  private static int endOfWord(String text, int start) {
    if (isStar(text.charAt(start))) {
      return endOfStars(text, start);
    }
    int at = start + 1;
    while (text.charAt(start) != '&' && at < text.length() && (isOfWord(text.charAt(at)) || isJoint(text, at))) {
      at++;
    }
    return at;
  }

  /** Whether a character is within a word, which continues after it. */
  private static boolean isJoint(String text, int at) {
    return isInner(text.charAt(at)) && at + 1 < text.length() && isOfWord(text.charAt(at + 1));
  }

  /** The first of these words, as if the text ended after them. */
  public Tokens first(int words) {
    int end = words == 0 ? 0 : places[2 * words - 1];
    return new Tokens(source.substring(0, end), this.words, places, initials, lengths, words);
  }

  /** Reads the word that begins at a place, and returns where it ends. */
  private int read(int start) {
    char first = source.charAt(start);
    if (first == '&') {
      add("and", initial('a'), 3, start, start + 1);
      return start + 1;
    }
    if (isStar(first)) {
      int end = endOfStars(source, start);
      add(source.substring(start, end), initial(first), end - start, start, end);
      return end;
    }
    int at = start;
    int inner = 0;
    boolean ascii = true;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (isOfWord(c)) {
        ascii &= c < 0x80;
      } else if (isJoint(source, at)) {
        inner++;
      } else {
        break;
      }
      at++;
    }
    if (ascii) {
      add(null, initial(Character.toLowerCase(first)), at - start - inner, start, at);
    } else { // A letter of another alphabet may become two in lower case.
      String word = inLowerCase(start, at);
      add(word, initial(word.charAt(0)), word.length(), start, at);
    }
    return at;
  }

  /** Some characters of the text in lower case, without those that join the parts of a word. */
  private String inLowerCase(int from, int to) {
    StringBuilder word = null;
    for (int i = from; i < to; i++) {
      if (isInner(source.charAt(i))) {
        word = word == null ? new StringBuilder(to - from).append(source, from, i) : word;
      } else if (word != null) {
        word.append(source.charAt(i));
      }
    }
    return (word == null ? source.substring(from, to) : word.toString()).toLowerCase(Locale.ROOT);
  }

  /** A letter or digit: nearly every character is decided without a look-up in Unicode's tables. */
  private static boolean isOfWord(char c) {
    return c >= 'a' && c <= 'z'
        || (c < 0x80 ? c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' : Character.isLetterOrDigit(c));
  }

  private static boolean isInner(char c) {
    return c < 0x80 ? c == '\'' || c == '-' || c == '`'
        : c == '\u2019' || c == '\u2018' || c == '\u00B4' || c == '\u2010' || c == '\u2011';
  }

  private void add(String word, int initial, int length, int from, int to) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      places = Arrays.copyOf(places, 4 * size);
      initials = Arrays.copyOf(initials, 2 * size);
      lengths = Arrays.copyOf(lengths, 2 * size);
    }
    words[size] = word;
    initials[size] = (byte) initial;
    lengths[size] = length;
    places[2 * size] = from;
    places[2 * size + 1] = to;
    size++;
  }

  /** How many initials there are. */
  static final int INITIALS = 27;

  /** The letter that a word in lower case begins with, 0 for a to 25 for z; 26 for any other character. */
  static int initial(char c) {
    return c >= 'a' && c <= 'z' ? c - 'a' : 26;
  }

  int initial(int i) {
    return initials[i];
  }

  /** How many characters a word has. */
  int length(int i) {
    return lengths[i];
  }

  public int size() {
    return size;
  }

  public String word(int i) {
    String word = words[i];
    if (word == null) {
      word = inLowerCase(places[2 * i], places[2 * i + 1]);
      words[i] = word;
    }
    return word;
  }

  /** The words from {@code from} (included) to {@code to} (excluded) as printed in the text. */
  public String source(int from, int to) {
    return from >= to ? "" : source.substring(places[2 * from], places[2 * to - 1]);
  }

  /**
   * The same, with the brackets and quotation marks directly after the last word that close one among these words:
   * a word ends before them.
   */
  String closed(int from, int to) {
    String printed = source(from, to);
    Deque<Character> open = Quotation.leftOpen(printed);
    int end = from >= to ? source.length() : places[2 * to - 1];
    int at = end;
    while (at < source.length() && !open.isEmpty() && source.charAt(at) == open.peek()) {
      open.pop();
      at++;
    }
    return at > end ? printed + source.substring(end, at) : printed;
  }

  /** The character directly before a word; a space at the text's beginning. */
  char before(int word) {
    return places[2 * word] == 0 ? ' ' : source.charAt(places[2 * word] - 1);
  }

  /** A character after a word, from 0 for the one directly after it; a space after the text's end. */
  char after(int word, int further) {
    int at = places[2 * word + 1] + further;
    return at < source.length() ? source.charAt(at) : ' ';
  }

  /** The first character of a word as printed. */
  char firstCharacter(int word) {
    return source.charAt(places[2 * word]);
  }

  /** The text after a word, up to its end. */
  public String sourceAfter(int word) {
    return source.substring(word == 0 ? 0 : places[2 * word - 1]);
  }

  /** The words joined without separators, for comparing whole texts. */
  public String flat() {
    return flat(0, size);
  }

  /** The words from {@code from} (included) to {@code to} (excluded), joined without separators. */
  String flat(int from, int to) {
    if (to == from + 1) {
      return word(from);
    }
    StringBuilder flat = new StringBuilder();
    for (int i = from; i < to; i++) {
      flat.append(word(i));
    }
    return flat.toString();
  }
}
