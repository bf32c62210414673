package letterminer.profile;

import java.util.List;
import java.util.Locale;

/** The names of the months. */
final class Months {
  private static final List<String> NAMES = List.of(
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december");

  private static final int SHORT = 3;

  /** The letters that they begin with. */
  private static final String BEGINNINGS = "jfmasond";

  /** The most letters in which a word may differ from the month that it was meant for. */
  private static final int MOST_ERRORS = 2;

  private Months() {}

  /** The number of a month that is given by its number, its name or the beginning of its name; 0 if it is none. */
  static int number(String month) {
    if (Character.isDigit(month.charAt(0))) {
      return Integer.parseInt(month);
    }
    String start = month.substring(0, Math.min(SHORT, month.length())).toLowerCase(Locale.ROOT);
    for (int i = 0; i < NAMES.size(); i++) {
      if (NAMES.get(i).startsWith(start)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** 1 to 12; 0 for a word that is no month. A long name may have one typing error. */
  static int read(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < NAMES.size(); i++) {
      String month = NAMES.get(i);
      boolean shortened = (lower.length() == SHORT || lower.equals("sept")) && month.startsWith(lower);
      if (shortened || Typing.same(month, lower)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether the beginning of a month's name stands anywhere in a text, whatever its case. */
  static boolean isNamedIn(String text) {
    for (int i = 0; i + SHORT <= text.length(); i++) {
      if (BEGINNINGS.indexOf(Character.toLowerCase(text.charAt(i))) >= 0 && isNamedAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedAt(String text, int at) {
    for (String name : NAMES) {
      if (text.regionMatches(true, at, name, 0, SHORT)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a month's name or may have been meant for one. */
  static boolean resembles(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return NAMES.stream().anyMatch(month -> resembles(month, lower));
  }

  private static boolean resembles(String month, String word) {
    if (word.length() == SHORT || word.equals("sept")) {
      return word.charAt(0) == month.charAt(0) && distance(month.substring(0, SHORT), word) <= 1 || month.startsWith(word);
    }
    return word.charAt(0) == month.charAt(0) && Math.abs(word.length() - month.length()) <= MOST_ERRORS
        && word.length() > MOST_ERRORS + 1 && distance(month, word) <= MOST_ERRORS;
  }

  /** The number of letters to be changed, added or left out to make one word of another. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
