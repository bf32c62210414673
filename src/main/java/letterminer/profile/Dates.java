package letterminer.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Dates as letters of one language write them. In English: {@code 17 December 2008}, {@code 17th day of December,
 * 2008}, {@code December 17, 2008}, {@code 17-Dec-08}, {@code 17.12.08}, {@code 2008-12-17}. Whether days come before
 * months in {@code 03/04/2015} depends on the language. A two-digit year counts only if nothing but the date's
 * own separators or the end of the text is next to it: {@code 17 December 12 children} has no date. Immutable and safe
 * for use by several threads.
 */
public final class Dates {
  private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
  private static final String DAY = "(?<!\\d)(?<!\\d[./-])(\\d{1,2})";
  private static final String NOT_GOING_ON = "(?![./-]?\\d)";

  /** A two-digit year, from 1980 to 2079. */
  private static final int FIRST_SHORT_YEAR = 80;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern DAY_AND_MONTH =
      Pattern.compile("(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?\\d{2,4}");

  /** What looks like a date but may not be one: a day, a word or number, and a possible year. */
  private static final String LIKE_A_DATE =
      "(?<![\\d./-])\\d{1,3}\\s{0,2}SUFFIX?\\s{0,2}BETWEEN[ ./-]?(?<word>\\p{L}{3,12})[.,]?[ ./-]{0,2}\\d{1,6}(?!\\d)"
          + "|(?<![\\d./-])\\d{1,4}([./-])\\d{1,4}\\2\\d{2,5}(?![./-]?\\d)"
          + "|\\b(?<first>\\p{L}{3,12})\\.?\\s{1,2}\\d{1,2}SUFFIX?,?\\s{1,2}\\d{3,6}(?!\\d)"
          + "|\\b(?<alone>\\p{L}{3,12})\\.?,?\\s{1,2}(?:19|20)\\d{2,4}(?!\\d)";

  /** Dates in British English. */
  public static final Dates ENGLISH = new Dates(DateWords.ENGLISH);

  private final DateWords words;
  private final Months months;
  private final Form monthFirst;
  private final Form dayFirst;
  private final List<Form> forms;
  private final Pattern likeADate;
  private final DateSpans spans;

  public Dates(DateWords words) {
    this.words = words;
    this.months = new Months(words);
    String suffix = "(?:" + oneOf(words.suffixes()) + ")";
    String between = "(?:\\s{0,2}(?:" + oneOf(words.between()) + ")\\b)?";
    String month = months.alternatives();
    boolean dayComesFirst = words.order() == DateWords.Order.DAY_FIRST;
    monthFirst = named("\\b" + month + "\\.?\\s{1,2}(\\d{1,2})" + suffix + "?,?\\s{1,2}" + YEAR, 2, 1, 3);
    dayFirst = named(
        DAY + "\\s{0,2}" + suffix + "?" + between + "\\.?\\s{0,2}" + month + "\\.?,?\\s{0,2}" + YEAR, 1, 2, 3);
    List<Form> all = new ArrayList<>(List.of(
        monthFirst,
        dayFirst,
        named(
            DAY + "\\s{0,2}" + suffix + "?" + between + "\\s{0,2}" + month + "\\.?,?\\s{1,2}['\u2019]?(\\d\\d)(?=\\.?\\s{0,9}$)",
            1, 2, 3),
        named(DAY + "([./-])" + month + "\\2(\\d{4}|\\d\\d)" + NOT_GOING_ON, 1, 3, 4),
        inDigits(
            DAY + "\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?(" + "(?:19|20)\\d\\d|\\d\\d)" + NOT_GOING_ON,
            dayComesFirst ? 1 : 3, dayComesFirst ? 3 : 1, 4),
        inDigits("(?<![\\d./-])((?:19|20)\\d\\d)([./-])(\\d{1,2})\\2(\\d{1,2})" + NOT_GOING_ON, 4, 3, 1)));
    if (!words.ordinals().isEmpty()) {
      all.add(named(
          "(?<![\\p{L}-])(?<!twenty |thirty )(" + oneOf(words.ordinals()).replace("-", "[- ]?") + ")" + between
              + "\\s{1,2}" + month + "\\.?,?\\s{1,2}" + YEAR, 1, 2, 3));
    }
    forms = List.copyOf(all);
    likeADate = Pattern.compile(LIKE_A_DATE.replace("SUFFIX", suffix).replace("BETWEEN", between), FLAGS);
    spans = new DateSpans(words, this, months);
  }

  /** A date found in a text, and where. */
  public record Found(LocalDate date, int start, int end) {}

  /** A way to write a date, with the groups that hold its parts, and whether its month is a name. */
  private record Form(Pattern pattern, boolean named, int day, int month, int year) {}

  private static Form named(String pattern, int day, int month, int year) {
    return new Form(Pattern.compile(pattern, FLAGS), true, day, month, year);
  }

  private static Form inDigits(String pattern, int day, int month, int year) {
    return new Form(Pattern.compile(pattern, FLAGS), false, day, month, year);
  }

  /** The words as alternatives of a pattern, the longest first; if there are none, a pattern that never matches. */
  private static String oneOf(List<String> words) {
    return words.isEmpty() ? "(?!)" : words.stream().sorted(Comparator.comparingInt(String::length).reversed())
        .map(w -> Arrays.stream(w.split(" ")).map(Dates::quoted).collect(Collectors.joining("\\s{1,2}")))
        .collect(Collectors.joining("|"));
  }

  /** Letters and hyphens are literal; everything else is quoted. */
  private static String quoted(String word) {
    return word.chars().allMatch(c -> Character.isLetter(c) || c == '-') ? word : Pattern.quote(word);
  }

  private Optional<Found> first(Form form, String text) {
    Matcher m = form.pattern().matcher(text);
    while (m.find()) {
      Optional<LocalDate> date = date(m.group(form.day()), m.group(form.month()), m.group(form.year()));
      if (date.isPresent()) {
        return Optional.of(new Found(date.get(), m.start(), m.end()));
      }
    }
    return Optional.empty();
  }

  /** The first date in a text that exists in the calendar. */
  public Optional<Found> find(String text) {
    if (!hasDigit(text)) {
      return Optional.empty();
    }
    String plain = plain(text);
    boolean named = months.isNamedIn(plain);
    Optional<Found> first = Optional.empty();
    for (Form form : forms) {
      Optional<Found> other = form.named() && !named ? Optional.empty() : first(form, plain);
      if (first.isEmpty() || other.isPresent() && other.get().start() < first.get().start()) {
        first = other;
      }
    }
    return first;
  }

  /**
   * The date, if the text contains nothing else but the name of a day of the week before it. That name is not compared
   * with the date: where the two disagree, the date is what was printed.
   */
  public Optional<LocalDate> parse(String text) {
    String t = withoutWeekday(text.strip());
    return find(t).filter(f -> f.start() == 0 && f.end() == t.length()).map(Found::date);
  }

  private String withoutWeekday(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end < text.length() && isWeekday(text.substring(0, end))
        ? text.substring(end).replaceFirst("^[.,]?\\s+", "") : text;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a date in digits is another date if its month comes first, as in America. */
  public static boolean isAmbiguous(String date) {
    Matcher m = DAY_AND_MONTH.matcher(plain(date.strip()));
    return m.matches() && !m.group(1).equals(m.group(2))
        && Integer.parseInt(m.group(1)) <= 12 && Integer.parseInt(m.group(2)) <= 12;
  }

  /** Whether a text writes a date with a named month in the opposite order to this language's order for digits. */
  public boolean hasOtherOrder(String text) {
    Form other = words.order() == DateWords.Order.DAY_FIRST ? monthFirst : dayFirst;
    return first(other, plain(text)).isPresent();
  }

  /** Whether a word is the name of a day of the week. */
  public boolean isWeekday(String word) {
    return !word.isEmpty() && spans.isWeekday(word.toLowerCase(Locale.ROOT));
  }

  /**
   * The range of days, if the text contains nothing else.
   *
   * @param letter date of the letter, which is later than the days that it mentions; used if no year is
   *     printed
   */
  public Optional<DateSpan> span(String text, Optional<LocalDate> letter) {
    return spans.parse(text, letter);
  }

  /** Whether a text is a range of days, possibly without a year. */
  public boolean isSpan(String text) {
    return spans.is(text);
  }

  /** Whether a range of days may begin with a word: a number, or a day of the week. */
  boolean spanMayBeginWith(String word) {
    return spans.mayBeginWith(word);
  }

  /**
   * What looks like a date in a text that has none, as printed: a misspelt month, a day that the month
   * does not have, a year of five digits, a month without a day.
   */
  public Optional<String> misprint(String text) {
    if (!hasDigit(text)) {
      return Optional.empty();
    }
    Matcher m = likeADate.matcher(plain(text));
    while (m.find()) {
      String word = m.group("word") != null ? m.group("word")
          : m.group("first") != null ? m.group("first") : m.group("alone");
      if (word == null || months.resembles(word)) {
        return Optional.of(text.substring(m.start(), m.end()));
      }
    }
    return Optional.empty();
  }

  /**
   * The text, character for character, with every kind of space as a space and every kind of dash as a
   * hyphen: dates are written with all of them.
   */
  static String plain(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char other = c < 0x80 ? c : isDash(c) ? '-' : Character.isSpaceChar(c) ? ' ' : c == '\u2044' || c == '\u2215' ? '/' : c;
      if (other != c) {
        plain = plain == null ? new StringBuilder(text) : plain;
        plain.setCharAt(i, other);
      }
    }
    return plain == null ? text : plain.toString();
  }

  /** A dash, or a character that looks like one: minus, hyphen bullet, box-drawing lines, overlaid strokes. */
  static boolean isDash(char c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION
        || c == '\u2212' || c == '\u2043' || c >= '\u2500' && c <= '\u2501' || c == '\u2574' || c == '\u2576'
        || c >= '\u0335' && c <= '\u0336' || c == '\u00AF' || c == '\u02C9' || c == '\u2796' || c == '\u30FC';
  }

  private Optional<LocalDate> date(String day, String month, String year) {
    try {
      return Optional.of(LocalDate.of(year(year), months.number(month), day(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 February: a misprint, not a date.
    }
  }

  /** A day in digits, or an ordinal in words. */
  private int day(String day) {
    if (Character.isDigit(day.charAt(0))) {
      return Integer.parseInt(day);
    }
    String letters = letters(day);
    return 1 + (int) words.ordinals().stream().takeWhile(o -> !letters(o).equals(letters)).count();
  }

  private static String letters(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[- ]", "");
  }

  /** A four-digit or two-digit year. */
  static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2 ? year : year >= FIRST_SHORT_YEAR ? 1900 + year : 2000 + year;
  }
}
