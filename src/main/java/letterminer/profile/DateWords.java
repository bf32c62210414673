package letterminer.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words in which a language writes dates, all in lower case. Immutable.
 *
 * @param order which of two numbers comes first, {@code 03/04/2015}
 * @param months twelve lists: each month's name and its other forms, such as abbreviations and mutations
 * @param weekdays names of the days of the week
 * @param ordinals days in words, from the first on; may be empty
 * @param suffixes endings of a day in digits ({@code st}); may be empty
 * @param between words that may come between day and month ({@code of}, {@code day of}); may be empty
 * @param joins words that may come between two days ({@code to}, {@code and})
 */
record DateWords(
    Order order,
    List<List<String>> months,
    List<String> weekdays,
    List<String> ordinals,
    List<String> suffixes,
    List<String> between,
    List<String> joins) {

  /** Which of two numbers comes first in a date. */
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST
  }

  private static final int MONTHS = 12;
  private static final int SHORTEST_NAME = 3;

  /** British English, the default if a profile's language does not define dates. */
  public static final DateWords ENGLISH = new DateWords(
      Order.DAY_FIRST,
      List.of(
          List.of("january", "jan"), List.of("february", "feb"), List.of("march", "mar"), List.of("april", "apr"),
          List.of("may"), List.of("june", "jun"), List.of("july", "jul"), List.of("august", "aug"),
          List.of("september", "sept", "sep"), List.of("october", "oct"), List.of("november", "nov"),
          List.of("december", "dec")),
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
          "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
          "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth",
          "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first"),
      List.of("st", "nd", "rd", "th"),
      List.of("of", "day of", "day"),
      List.of("to", "and", "until", "of", "the", "from", "on", "through", "between", "in"));

  /**
   * Checks the words.
   *
   * @throws IllegalArgumentException if there are not twelve months, or a name is too short to be distinguished from others
   */
  public DateWords {
    months = List.copyOf(months);
    weekdays = List.copyOf(weekdays);
    ordinals = List.copyOf(ordinals);
    suffixes = List.copyOf(suffixes);
    between = List.copyOf(between);
    joins = List.copyOf(joins);
    if (months.size() != MONTHS || months.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("expected twelve months, each a list of its name and its other forms.");
    }
    months.stream().flatMap(List::stream).filter(n -> n.length() < SHORTEST_NAME).findFirst().ifPresent(n -> {
      throw new IllegalArgumentException("the month '" + n + "' is too short; expected three letters or more.");
    });
    Map<String, Integer> owner = new HashMap<>();
    for (int i = 0; i < MONTHS; i++) {
      for (String name : months.get(i)) {
        Integer before = owner.putIfAbsent(name, i);
        if (before != null && before != i) {
          throw new IllegalArgumentException("'" + name + "' names two months, number " + (before + 1) + " and number " + (i + 1)
              + "; expected it once.");
        }
      }
    }
  }
}
