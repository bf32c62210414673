package letterminer.extraction.part;

import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

/**
 * Distinguishes running text from other text on a page: an entry, a line of an address, a name, a label with its value,
 * a table's head. Running text ends in punctuation or is long, and most of its words are in lower case.
 */
public final class RunningText {
  /** Maximum number of words that are examined. */
  private static final int MOST_WORDS = 80;

  /** Fewer words are not a sentence. */
  private static final int LEAST = 3;

  /**
   * A text of this many words without punctuation at its end counts as a sentence whose full stop was forgotten: with a
   * verb, and without.
   */
  private static final int LEAST_WITH_VERB = 4;
  private static final int LEAST_WITHOUT_MARK = 8;

  /** Minimum share of words in lower case among those that could be: with punctuation at the end, and without. */
  private static final double SHARE = 0.25;
  private static final double SHARE_WITHOUT_MARK = 0.6;

  /** A colon within this many words ends a label. */
  private static final int LABEL_WORDS = 6;

  /** The end of a sentence that is followed by another. */
  private static final Pattern INNER_END = Pattern.compile("[\\p{Ll}\\d)\u2019][.!?] (?=\\p{Lu})");

  private static final Set<String> VERBS = Set.of(
      "is", "are", "was", "were", "has", "have", "had", "be", "been", "do", "does", "did", "can", "cannot", "could",
      "will", "would", "should", "must", "may", "might");

  private RunningText() {}

  /**
   * Whether a text consists of sentences.
   *
   * @param row whether it is a row of a table, read from cell to cell
   */
  public static boolean is(String text, boolean row) {
    Counts counts = Counts.of(text);
    if (counts.words < LEAST) {
      return false;
    }
    char mark = lastMark(text);
    if (".!?\u2026".indexOf(mark) >= 0 || mark == ':' || INNER_END.matcher(text).find()) {
      return counts.share() >= SHARE;
    }
    boolean enough = counts.words >= LEAST_WITHOUT_MARK || counts.verb && counts.words >= LEAST_WITH_VERB;
    return !row && enough && !counts.label && counts.share() >= SHARE_WITHOUT_MARK;
  }

  /** Whether a text begins with a label: {@code Team inspectors: ...}. */
  public static boolean beginsWithLabel(String text) {
    return Counts.of(text).label;
  }

  /** The last character, apart from closing quotation marks, brackets and the digits of a footnote marker. */
  private static char lastMark(String text) {
    int end = text.length();
    while (end > 0 && ("\u2019'\u201D\")]".indexOf(text.charAt(end - 1)) >= 0
        || Character.isDigit(text.charAt(end - 1)) || Character.isWhitespace(text.charAt(end - 1)))) {
      end--;
    }
    return end == 0 ? ' ' : text.charAt(end - 1);
  }

  /** The shapes of the words of a text. */
  private static final class Counts {
    private int words;
    private int lower;
    private int capitalised;
    private boolean verb;
    private boolean label;

    static Counts of(String text) {
      Counts counts = new Counts();
      StringTokenizer tokens = new StringTokenizer(text);
      while (tokens.hasMoreTokens() && counts.words < MOST_WORDS) {
        counts.add(tokens.nextToken());
      }
      return counts;
    }

    private void add(String token) {
      int first = 0;
      while (first < token.length() && !Character.isLetterOrDigit(token.charAt(first))) {
        first++;
      }
      if (first == token.length()) {
        return;
      }
      words++;
      char letter = token.charAt(first);
      boolean address = token.indexOf("www.") >= 0 || token.indexOf('@') > 0 || token.indexOf("://") > 0;
      if (Character.isLowerCase(letter) && !address) {
        lower++;
      } else if (Character.isUpperCase(letter) && hasLower(token)) {
        capitalised++;
      }
      verb |= VERBS.contains(token.toLowerCase(Locale.ROOT));
      label |= words <= LABEL_WORDS && token.endsWith(":");
    }

    /** Words in capitals, such as abbreviations, are not conclusive. */
    private static boolean hasLower(String token) {
      return token.chars().anyMatch(Character::isLowerCase);
    }

    double share() {
      return lower + capitalised == 0 ? 1 : (double) lower / (lower + capitalised);
    }
  }
}
