package letterminer.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of the months in one language. Immutable. */
final class Months {
  private static final int SHORT = 3;

  /** The most letters in which a word may differ from the month that it was meant for. */
  private static final int MOST_ERRORS = 2;

  private final List<List<String>> names;

  Months(DateWords words) {
    this.names = words.months();
  }

  /** All forms of all names, the longest first, for a pattern that tries them in order. */
  String alternatives() {
    return names.stream().flatMap(List::stream).distinct()
        .sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote)
        .collect(Collectors.joining("|", "(", ")"));
  }

  /** The beginnings by which a month is known, for a pattern. */
  String beginnings() {
    return names.stream().flatMap(List::stream).map(n -> n.substring(0, SHORT)).distinct().map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The number of a month that is given by its number or one of the forms of its name; 0 if it is none. */
  int number(String month) {
    if (Character.isDigit(month.charAt(0))) {
      return Integer.parseInt(month);
    }
    String lower = month.toLowerCase(Locale.ROOT);
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).contains(lower)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** 1 to 12; 0 for a word that is no month. A long name may have one typing error. */
  int read(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < names.size(); i++) {
      for (String month : names.get(i)) {
        if (Typing.same(month, lower)) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  /** Whether the beginning of a month's name stands anywhere in a text, whatever its case. */
  boolean isNamedIn(String text) {
    for (int i = 0; i + SHORT <= text.length(); i++) {
      if (isNamedAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamedAt(String text, int at) {
    char c = Character.toLowerCase(text.charAt(at));
    for (List<String> month : names) {
      for (String name : month) {
        if (name.charAt(0) == c && text.regionMatches(true, at, name, 0, SHORT)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word is a month's name or may have been meant for one. */
  boolean resembles(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return names.stream().flatMap(List::stream).anyMatch(month -> resembles(month, lower));
  }

  private static boolean resembles(String month, String word) {
    if (word.length() == SHORT) {
      return word.charAt(0) == month.charAt(0) && distance(month.substring(0, SHORT), word) <= 1;
    }
    return word.charAt(0) == month.charAt(0) && Math.abs(word.length() - month.length()) <= MOST_ERRORS
        && word.length() > MOST_ERRORS + 1 && distance(month, word) <= MOST_ERRORS;
  }

  /** The number of letters to be changed, added or left out to make one word of another. */
  static int distance(String a, String b) {
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
