package letterminer.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import letterminer.model.EditDistance;

/** The names of the months in one language. Immutable. */
final class Months {
  private static final int SHORT = 3;

  /** The most letters in which a word may differ from the intended month. */
  private static final int MOST_ERRORS = 2;

  private final List<List<String>> names;

  /** The first letters of month names. */
  private final String initials;

  Months(DateWords words) {
    this.names = words.months();
    this.initials = names.stream().flatMap(List::stream).map(n -> n.substring(0, 1)).distinct().collect(Collectors.joining());
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

  /** The number of a month that is given by its number or by a form of its name; 0 if it is not a month. */
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

  /** 1 to 12; 0 for a word that is not a month. A long name may have one typing error. */
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

  /** Whether a text contains the beginning of a month's name, ignoring case. */
  boolean isNamedIn(String text) {
    for (int i = 0; i + SHORT <= text.length(); i++) {
      if (initials.indexOf(Character.toLowerCase(text.charAt(i))) >= 0 && isNamedAt(text, i)) {
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

  /** Whether a word is a month's name or a possible misspelling of one. */
  boolean resembles(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return names.stream().flatMap(List::stream).anyMatch(month -> resembles(month, lower));
  }

  private static boolean resembles(String month, String word) {
    if (word.length() == SHORT) {
      return word.charAt(0) == month.charAt(0) && EditDistance.between(month.substring(0, SHORT), word) <= 1;
    }
    return word.charAt(0) == month.charAt(0) && Math.abs(word.length() - month.length()) <= MOST_ERRORS
        && word.length() > MOST_ERRORS + 1 && EditDistance.between(month, word) <= MOST_ERRORS;
  }
}
