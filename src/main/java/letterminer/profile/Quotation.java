package letterminer.profile;

import java.util.ArrayDeque;
import java.util.Deque;

/** Brackets and quotation marks in a text. */
final class Quotation {
  private static final String OPENING = "([{\u201C\u2018\"'";
  private static final String CLOSING = ")]}\u201D\u2019\"'";

  private Quotation() {}

  /** The characters that would close what a text leaves open, the next one first. */
  static Deque<Character> leftOpen(String text) {
    Deque<Character> awaited = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = OPENING.indexOf(c);
      if (!awaited.isEmpty() && c == awaited.peek() && !isBeforeLetter(text, i)) {
        awaited.pop();
      } else if (kind >= 0 && !isAfterLetter(text, i)) {
        awaited.push(CLOSING.charAt(kind));
      }
    }
    return awaited;
  }

  /** Whether a letter follows: a quotation mark there opens, or is an apostrophe. */
  private static boolean isBeforeLetter(String text, int at) {
    return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean isAfterLetter(String text, int at) {
    return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
