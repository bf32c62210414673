package letterminer.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

/**
 * Splits text into words for a classifier: lower case, compounds and possessives in one piece ('well-planned',
 * 'children's'), every number as {@code #}, and punctuation between clauses as separate words. OpenNLP's
 * {@code SimpleTokenizer} splits compounds and possessives.
 *
 * <p>Remains of conversion at the ends of a sentence are not words: a bullet or number at its start and a paragraph
 * number at its end. Immutable and thread-safe.
 */
public final class WordTokenizer implements Tokenizer {
  /** Stands for every number: its value alone says nothing about polarity. */
  public static final String NUMBER = "#";

  /** A bullet inside the text, where conversion has merged items. */
  public static final String BULLET = "•";

  /** Punctuation that separates clauses, including bullets. */
  private static final String MARKS = ",;:()?!.•";

  /** Characters that join letters to one word: apostrophes and hyphens. */
  private static final String JOINTS = "'’-\u2010\u2011";

  /** Characters other than letters that may precede a paragraph number at the end. */
  private static final String ENDS = ".!?:;)’”";

  /** The largest number of digits of a paragraph number. */
  private static final int LONGEST_NUMBER = 3;

  /** The words of a text, in order. */
  @Override
  public String[] tokenize(String text) {
    Span[] spans = tokenizePos(text);
    String[] words = new String[spans.length];
    for (int i = 0; i < spans.length; i++) {
      words[i] = plain(spans[i].getCoveredText(text).toString());
    }
    return words;
  }

  /** The position of each word in a text. */
  @Override
  public Span[] tokenizePos(String text) {
    int at = begin(text);
    int end = end(text, at);
    List<Span> spans = new ArrayList<>();
    while (at < end) {
      int code = text.codePointAt(at);
      int next = at + Character.charCount(code);
      int to = at;
      if (Character.isLetter(code)) {
        to = afterLetters(text, next, end);
      } else if (isDigit(code)) {
        to = afterDigits(text, next, end);
      } else if (code != ' ' && (MARKS.indexOf(code) >= 0 || isBullet(code))) {
        to = next;
      }
      if (to > at) {
        spans.add(new Span(at, to));
      }
      at = Math.max(to, next);
    }
    return spans.toArray(new Span[0]);
  }

  /** The position after the bullet or number at the start of a text. */
  private static int begin(String text) {
    int at = 0;
    while (at < text.length()) {
      int code = text.codePointAt(at);
      if (!Character.isWhitespace(code) && "•·▪.)-".indexOf(code) < 0 && !isDigit(code) && !isBullet(code)) {
        break;
      }
      at += Character.charCount(code);
    }
    return at;
  }

  /** The position before the paragraph number at the end of a text. */
  private static int end(String text, int begin) {
    int end = text.length();
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int number = end > begin && text.charAt(end - 1) == '.' ? end - 1 : end;
    int digits = number;
    while (digits > begin && isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    int space = digits;
    while (space > begin && Character.isWhitespace(text.charAt(space - 1))) {
      space--;
    }
    boolean isNumber = digits < number && number - digits <= LONGEST_NUMBER && space < digits && space > begin;
    return isNumber && (ENDS.indexOf(text.charAt(space - 1)) >= 0 || Character.isLetter(text.codePointBefore(space)))
        ? space : end;
  }

  private static int afterLetters(String text, int from, int end) {
    int at = from;
    while (at < end) {
      int code = text.codePointAt(at);
      if (code >= 'a' && code <= 'z') { // Nearly every character; the others may be slower.
        at++;
        continue;
      }
      int next = at + Character.charCount(code);
      boolean joined = JOINTS.indexOf(code) >= 0 && next < end && Character.isLetter(text.codePointAt(next));
      if (!Character.isLetter(code) && !joined) {
        break;
      }
      at = next;
    }
    return Math.min(at, end);
  }

  private static int afterDigits(String text, int from, int end) {
    int at = from;
    while (at < end && (isDigit(text.charAt(at))
        || ".,".indexOf(text.charAt(at)) >= 0 && at + 1 < end && isDigit(text.charAt(at + 1)))) {
      at++;
    }
    return at < end && text.charAt(at) == '%' ? at + 1 : at;
  }

  private static boolean isDigit(int code) {
    return code >= '0' && code <= '9';
  }

  /** Symbol fonts have their bullets in the private use area. */
  private static boolean isBullet(int code) {
    return Character.getType(code) == Character.PRIVATE_USE;
  }

  private static String plain(String word) {
    int first = word.codePointAt(0);
    if (isDigit(first)) {
      return NUMBER;
    }
    if (isBullet(first)) {
      return BULLET;
    }
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u2010', '-').replace('\u2011', '-');
  }
}
