package letterminer.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * First and last day of a stretch of days as English letters write it: {@code 7 and 8 August 2018},
 * {@code 30 June and 1 July 2021}, {@code 10 to 14 June 2024}, {@code 5 to 9 December 2022 and 14 to 15
 * February 2023}. A day without a month has that of the day behind it, and so with years; where no year
 * is printed, the letter's date gives it.
 *
 * @param start first day
 * @param end last day, not before the first
 */
public record DateSpan(LocalDate start, LocalDate end) {
  private static final Pattern PART = Pattern.compile(
      "\\G[\\s,]*(?:"
          + "(?<year>(?:19|20)\\d\\d)(?!\\d)"
          + "|(?<day>\\d{1,2})(?!\\d)(?:\\s?(?:st|nd|rd|th)\\b)?"
          + "|(?<word>\\p{L}+)\\.?"
          + "|[-\u2010-\u2015/&])");
  private static final List<String> MONTHS = List.of(
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december");
  private static final List<String> WEEKDAYS = List.of(
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final List<String> JOINS = List.of(
      "to", "and", "until", "of", "the", "from", "on", "through", "between", "in");
  private static final int MOST_DAYS = 8;

  /** A day with what stands beside it; 0 where nothing does. */
  private record Day(int day, int month, int year) {}

  /**
   * The days that a text is, with nothing else in it.
   *
   * @param letter date of the letter, which comes after the days that it speaks of; used where no year is
   *     printed
   */
  public static Optional<DateSpan> parse(String text, Optional<LocalDate> letter) {
    List<Day> days = days(text);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    Day last = days.get(days.size() - 1);
    if (last.month() == 0 || last.year() == 0 && letter.isEmpty() && days.stream().allMatch(d -> d.year() == 0)) {
      return Optional.empty();
    }
    try {
      int year = last.year() != 0 ? last.year() : yearOf(days, letter);
      LocalDate next = LocalDate.of(year, last.month(), last.day());
      LocalDate end = next;
      for (int i = days.size() - 2; i >= 0; i--) {
        LocalDate earlier = before(next, days.get(i));
        if (earlier.isAfter(next)) {
          return Optional.empty(); // Days that run backwards are a misprint.
        }
        next = earlier;
      }
      return Optional.of(new DateSpan(next, end));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 February: a misprint is no date.
    }
  }

  /** Whether a text is a stretch of days, the year perhaps left to the letter's date. */
  static boolean is(String text) {
    List<Day> days = days(text);
    if (days.isEmpty() || days.get(days.size() - 1).month() == 0) {
      return false;
    }
    String[] words = text.strip().split("[\\s,]+");
    return !JOINS.contains(words[0].toLowerCase(Locale.ROOT))
        && !JOINS.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
  }

  /** The year of the last day, from an earlier day that has one, or from the letter that speaks of it. */
  private static int yearOf(List<Day> days, Optional<LocalDate> letter) {
    Day last = days.get(days.size() - 1);
    for (int i = days.size() - 2; i >= 0; i--) {
      Day day = days.get(i);
      if (day.year() != 0) {
        return day.month() > last.month() ? day.year() + 1 : day.year();
      }
    }
    return yearBefore(last, letter.orElseThrow());
  }

  private static int yearBefore(Day day, LocalDate letter) {
    LocalDate same = LocalDate.of(letter.getYear(), day.month(), day.day());
    return same.isAfter(letter) ? letter.getYear() - 1 : letter.getYear();
  }

  /** An earlier day, with month and year of the one behind it where it has none of its own. */
  private static LocalDate before(LocalDate next, Day day) {
    int month = day.month() == 0 ? next.getMonthValue() : day.month();
    if (day.year() != 0) {
      return LocalDate.of(day.year(), month, day.day());
    }
    LocalDate same = LocalDate.of(next.getYear(), month, day.day());
    return same.isAfter(next) && month > next.getMonthValue() ? same.minusYears(1) : same;
  }

  /** The days of a text in order; empty if anything else stands in it. */
  private static List<Day> days(String text) {
    List<Day> days = new ArrayList<>();
    Matcher m = PART.matcher(text.strip());
    int end = 0;
    while (m.find()) {
      end = m.end();
      int last = days.size() - 1;
      if (m.group("day") != null) {
        days.add(new Day(Integer.parseInt(m.group("day")), 0, 0));
      } else if (m.group("year") != null) {
        if (last < 0 || days.get(last).month() == 0 || days.get(last).year() != 0) {
          return List.of();
        }
        Day day = days.get(last);
        days.set(last, new Day(day.day(), day.month(), Integer.parseInt(m.group("year"))));
      } else if (m.group("word") != null) {
        int month = month(m.group("word"));
        if (month > 0 && last >= 0 && days.get(last).month() == 0) {
          days.set(last, new Day(days.get(last).day(), month, 0));
        } else if (month > 0 || !isJoin(m.group("word"))) {
          return List.of();
        }
      }
    }
    boolean whole = end == text.strip().length() && days.size() <= MOST_DAYS;
    boolean real = days.stream().allMatch(d -> d.day() >= 1 && d.day() <= 31);
    return whole && real ? days : List.of();
  }

  private static boolean isJoin(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return JOINS.contains(lower) || WEEKDAYS.stream().anyMatch(d -> Typing.same(d, lower));
  }

  /** 1 to 12; 0 for a word that is no month. A long name may have one typing error. */
  private static int month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      String month = MONTHS.get(i);
      boolean shortened = (lower.length() == 3 || lower.equals("sept")) && month.startsWith(lower);
      if (shortened || Typing.same(month, lower)) {
        return i + 1;
      }
    }
    return 0;
  }
}
