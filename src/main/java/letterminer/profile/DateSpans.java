package letterminer.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Ranges of days as letters of one language write them, in English {@code 7 and 8 August 2018},
 * {@code 30 June and 1 July 2021}, {@code 10 to 14 June 2024}, {@code 5 to 9 December 2022 and 14 to 15
 * February 2023}, {@code 1/06/2015 - 25/06/2015}; where months come first, also {@code July 30 to August 2, 2018} and
 * {@code July 6-9, 2018}. A day without a month takes the month of the day after it, and likewise
 * with years; if no year is printed, it is derived from the letter's date. Any kind of dash may come
 * between two days. Immutable.
 */
final class DateSpans {
  /** Any single symbol between two days counts as a dash, unless it may be a lost letter or digit. */
  private static final String PART =
      "\\G[\\s,]*(?:"
          + "(?<date>\\d{1,2}([/.-])\\d{1,2}\\2(?:(?:19|20)\\d\\d|\\d\\d)(?!\\d)MONTH_NEXT"
          + "|(?:19|20)\\d\\d-\\d{1,2}-\\d{1,2}(?!\\d)"
          + "|\\d{1,2}-\\p{L}{3,9}-(?:(?:19|20)\\d\\d|\\d\\d)(?!\\d))"
          + "|(?<digits>\\d{1,2}/\\d{1,2})(?![/\\d])MONTH_NEXT"
          + "|(?<year>(?:19|20)\\d\\d)(?!\\d)"
          + "|(?<day>\\d{1,2})(?!\\d)(?:\\s?SUFFIX\\b)?"
          + "|(?<word>\\p{L}+)\\.?"
          + "|[^\\p{L}\\p{N}\\s,.;:!?()\\[\\]'\"\u2018-\u201F\uFFFD]|(?<=\\s)\uFFFD(?=\\s))";
  private static final Pattern IN_DIGITS = Pattern.compile("\\d[/.]\\d{1,2}[/.]\\d");
  private static final int MOST_DAYS = 8;
  private static final int SHORT_WEEKDAY = 3;

  private final DateWords words;
  private final Dates dates;
  private final Months months;
  private final Pattern part;

  DateSpans(DateWords words, Dates dates, Months months) {
    this.words = words;
    this.dates = dates;
    this.months = months;
    String suffix = words.suffixes().isEmpty() ? "(?!)"
        : words.suffixes().stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    this.part = Pattern.compile(
        PART.replace("MONTH_NEXT", "(?!\\s{0,2}" + months.beginnings() + ")").replace("SUFFIX", suffix),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** A day with its month and year; 0 where one is not given. */
  private record Day(int day, int month, int year) {}

  /**
   * The range of days, if the text contains nothing else.
   *
   * @param letter date of the letter, which is later than the days that it mentions; used if no year is
   *     printed
   */
  Optional<DateSpan> parse(String text, Optional<LocalDate> letter) {
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
          return Optional.empty(); // A range that ends before it begins is a misprint.
        }
        next = earlier;
      }
      return Optional.of(new DateSpan(next, end));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 February: a misprint, not a date.
    }
  }

  /** Whether a text is a range of days, possibly without a year. */
  boolean is(String text) {
    List<Day> days = days(text);
    if (days.isEmpty() || days.get(days.size() - 1).month() == 0) {
      return false;
    }
    String[] printed = text.strip().split("[\\s,]+");
    return !words.joins().contains(printed[0].toLowerCase(Locale.ROOT))
        && !words.joins().contains(printed[printed.length - 1].toLowerCase(Locale.ROOT));
  }

  /** Whether a range of days may begin with a word: a number, or a day of the week. */
  boolean mayBeginWith(String word) {
    char c = word.charAt(0);
    return Character.isDigit(c) || isWeekday(word.toLowerCase(Locale.ROOT)) || monthsFirst() && months.read(word) > 0;
  }

  /** The year of the last day, taken from an earlier day that has one, or from the letter's date. */
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

  /** An earlier day, completed with the month and year of the day after it. */
  private static LocalDate before(LocalDate next, Day day) {
    int month = day.month() == 0 ? next.getMonthValue() : day.month();
    if (day.year() != 0) {
      return LocalDate.of(day.year(), month, day.day());
    }
    LocalDate same = LocalDate.of(next.getYear(), month, day.day());
    return same.isAfter(next) && month > next.getMonthValue() ? same.minusYears(1) : same;
  }

  /** The days of a text in order; empty if the text contains anything else. */
  private List<Day> days(String text) {
    String plain = Dates.plain(text.strip());
    boolean digits = IN_DIGITS.matcher(plain).find();
    List<Day> days = new ArrayList<>();
    Matcher m = part.matcher(plain);
    int end = 0;
    int named = 0; // Where months come first: the month of the days that follow.
    while (m.find() && days.size() <= MOST_DAYS) {
      end = m.end();
      if (m.group("date") != null) {
        Optional<Day> date = dates.parse(m.group("date"))
            .map(d -> new Day(d.getDayOfMonth(), d.getMonthValue(), d.getYear()));
        if (date.isEmpty()) {
          return List.of();
        }
        days.add(date.get());
      } else if (m.group("digits") != null) {
        addDigits(m.group("digits").split("/"), digits, days);
      } else if (m.group("day") != null) {
        days.add(new Day(Integer.parseInt(m.group("day")), named, 0));
      } else if (monthsFirst() && m.group("word") != null && startsMonth(m.group("word"), days)) {
        named = months.read(m.group("word"));
      } else if (m.group("year") != null && !addYear(Integer.parseInt(m.group("year")), days)
          || m.group("word") != null && !addWord(m.group("word"), days)) {
        return List.of();
      }
    }
    boolean whole = end == plain.length() && days.size() <= MOST_DAYS;
    boolean real = days.stream().allMatch(d -> d.day() >= 1 && d.day() <= 31 && d.month() <= 12);
    return whole && real ? days : List.of();
  }

  /** {@code 7/8}: day and month if the other days are written so, otherwise two days. */
  private void addDigits(String[] parts, boolean inDigits, List<Day> days) {
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    if (inDigits) {
      boolean dayFirst = words.order() == DateWords.Order.DAY_FIRST;
      days.add(dayFirst ? new Day(first, second, 0) : new Day(second, first, 0));
    } else {
      days.add(new Day(first, 0, 0));
      days.add(new Day(second, 0, 0));
    }
  }

  /** Gives the last day its year, if it has a month and no year yet. */
  private static boolean addYear(int year, List<Day> days) {
    int last = days.size() - 1;
    if (last < 0 || days.get(last).month() == 0 || days.get(last).year() != 0) {
      return false;
    }
    days.set(last, new Day(days.get(last).day(), days.get(last).month(), year));
    return true;
  }

  private boolean monthsFirst() {
    return words.order() == DateWords.Order.MONTH_FIRST;
  }

  /** Whether a word is the month of the days after it: no day before it lacks a month. */
  private boolean startsMonth(String word, List<Day> days) {
    boolean awaited = !days.isEmpty() && days.get(days.size() - 1).month() == 0;
    return !awaited && months.read(word) > 0;
  }

  /** Gives the last day its month, if it has none yet; other words may only join days. */
  private boolean addWord(String word, List<Day> days) {
    int month = months.read(word);
    int last = days.size() - 1;
    if (month > 0 && last >= 0 && days.get(last).month() == 0) {
      days.set(last, new Day(days.get(last).day(), month, 0));
      return true;
    }
    return month == 0 && isJoin(word);
  }

  private boolean isJoin(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return words.joins().contains(lower) || isWeekday(lower);
  }

  /** Whether a word is the name of a day of the week; it may have one typing error. */
  boolean isWeekday(String lower) {
    for (String day : words.weekdays()) {
      boolean shortened = lower.length() >= SHORT_WEEKDAY && lower.length() < day.length() && day.startsWith(lower);
      if (shortened || Typing.same(day, lower)) {
        return true;
      }
    }
    return false;
  }
}
