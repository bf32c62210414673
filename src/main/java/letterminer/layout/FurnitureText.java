package letterminer.layout;

import java.util.Locale;

/** What a row says, without what differs from page to page in a running header. */
final class FurnitureText {
  private static final String[] MONTHS = {
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december"
  };

  private FurnitureText() {}

  /** The text in lower case, with {@code #} for each number and {@code %} for each name of a month. */
  static String mask(String text) {
    String lower = text.toLowerCase(Locale.ROOT).strip();
    StringBuilder mask = new StringBuilder(lower.length());
    int at = 0;
    while (at < lower.length()) {
      int next = at + 1;
      if (isDigit(lower, at)) {
        while (isDigit(lower, next)) {
          next++;
        }
        mask.append('#');
      } else if (!isLetter(lower, at - 1) && endOfMonth(lower, at) > 0) {
        next = endOfMonth(lower, at);
        mask.append('%');
      } else {
        mask.append(lower.charAt(at));
      }
      at = next;
    }
    return mask.toString();
  }

  /** Where the name of a month ends that is the word at a place; 0 if none is. */
  private static int endOfMonth(String lower, int at) {
    for (String month : MONTHS) {
      if (lower.startsWith(month, at) && !isLetter(lower, at + month.length())) {
        return at + month.length();
      }
    }
    return 0;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** Whether what stands at a place belongs to the word beside it. */
  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && !isDigit(text, at)
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
  }
}
