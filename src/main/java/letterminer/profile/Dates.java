package letterminer.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as English letters write them: {@code 17 December 2008}, {@code 17th day of December, 2008},
 * {@code December 17, 2008}, {@code 17-Dec-08}, {@code 17.12.08}, {@code 2008-12-17}. Days come before
 * months, as in Britain. A year of two digits counts only where nothing but the date's own separators
 * or the end of the text stand beside it: {@code 17 December 12 children} has no date.
 */
public final class Dates {
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
  private static final String DAY = "(?<!\\d)(?<!\\d[./-])(\\d{1,2})";
  private static final String NOT_GOING_ON = "(?![./-]?\\d)";

  private static final List<String> ORDINALS = List.of(
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
      "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
      "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth",
      "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first");
  private static final String DAY_IN_WORDS =
      "(?<![\\p{L}-])(?<!twenty |thirty )(" + String.join("|", ORDINALS).replace("-", "[- ]?") + ")";

  /** A year of two digits, up to 2079 and from 1980. */
  private static final int FIRST_SHORT_YEAR = 80;

  private static final Form MONTH_FIRST =
      new Form("\\b" + MONTH + "\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}" + YEAR, 2, 1, 3);
  private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?\\d{2,4}");
  private static final List<Form> FORMS = List.of(
      MONTH_FIRST,
      new Form(DAY + "\\s{0,2}(?:st|nd|rd|th)?(?:\\s{1,2}day)?\\.?\\s{0,2}(?:of\\s{1,2})?" + MONTH + "\\.?,?\\s{0,2}" + YEAR, 1, 2, 3),
      new Form(DAY + "\\s{0,2}(?:st|nd|rd|th)?\\s{0,2}(?:of\\s{1,2})?" + MONTH + "\\.?,?\\s{1,2}['\u2019]?(\\d\\d)(?=\\.?\\s{0,9}$)", 1, 2, 3),
      new Form(DAY_IN_WORDS + "\\s{1,2}(?:day\\s{1,2})?(?:of\\s{1,2})?" + MONTH + "\\.?,?\\s{1,2}" + YEAR, 1, 2, 3),
      new Form(DAY + "([./-])" + MONTH + "\\2(\\d{4}|\\d\\d)" + NOT_GOING_ON, 1, 3, 4),
      new Form(DAY + "\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?(" + "(?:19|20)\\d\\d|\\d\\d)" + NOT_GOING_ON, 1, 3, 4),
      new Form("(?<![\\d./-])((?:19|20)\\d\\d)([./-])(\\d{1,2})\\2(\\d{1,2})" + NOT_GOING_ON, 4, 3, 1));

  /** What looks like a date and may be none: a day, a word or number, and what may be a year. */
  private static final Pattern LIKE_A_DATE = Pattern.compile(
      "(?<![\\d./-])\\d{1,3}\\s{0,2}(?:st|nd|rd|th)?\\s{0,2}(?:(?:day\\s{1,2})?of\\s{1,2})?[ ./-]?(?<word>\\p{L}{3,12})[.,]?[ ./-]{0,2}\\d{1,6}(?!\\d)"
          + "|(?<![\\d./-])\\d{1,4}([./-])\\d{1,4}\\2\\d{2,5}(?![./-]?\\d)"
          + "|\\b(?<first>\\p{L}{3,12})\\.?\\s{1,2}\\d{1,2}(?:st|nd|rd|th)?,?\\s{1,2}\\d{3,6}(?!\\d)"
          + "|\\b(?<alone>\\p{L}{3,12})\\.?,?\\s{1,2}(?:19|20)\\d{2,4}(?!\\d)",
      Pattern.CASE_INSENSITIVE);

  private Dates() {}

  /** A date found in a text, and where. */
  public record Found(LocalDate date, int start, int end) {}

  /** A way to write a date, with the groups that hold its parts, and whether its month is a name. */
  private record Form(Pattern pattern, boolean named, int day, int month, int year) {
    Form(String pattern, int day, int month, int year) {
      this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), pattern.contains(MONTH), day, month, year);
    }

    Optional<Found> first(String text) {
      Matcher m = pattern.matcher(text);
      while (m.find()) {
        Optional<LocalDate> date = date(m.group(day), m.group(month), m.group(year));
        if (date.isPresent()) {
          return Optional.of(new Found(date.get(), m.start(), m.end()));
        }
      }
      return Optional.empty();
    }
  }

  /** The first date in a text that a calendar has. */
  public static Optional<Found> find(String text) {
    if (!hasDigit(text)) {
      return Optional.empty();
    }
    String plain = plain(text);
    boolean named = Months.isNamedIn(plain);
    Optional<Found> first = Optional.empty();
    for (Form form : FORMS) {
      Optional<Found> other = form.named() && !named ? Optional.empty() : form.first(plain);
      if (first.isEmpty() || other.isPresent() && other.get().start() < first.get().start()) {
        first = other;
      }
    }
    return first;
  }

  /** The date that a text is, with nothing else in it. */
  public static Optional<LocalDate> parse(String text) {
    String t = text.strip();
    return find(t).filter(f -> f.start() == 0 && f.end() == t.length()).map(Found::date);
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

  /** Whether a text writes a month before its day. */
  public static boolean hasMonthFirst(String text) {
    return MONTH_FIRST.first(plain(text)).isPresent();
  }

  /** Whether a word is the name of a day of the week. */
  public static boolean isWeekday(String word) {
    return !word.isEmpty() && DateSpan.isWeekday(word.toLowerCase(Locale.ROOT));
  }

  /**
   * What looks like a date in a text that has none, as printed: a misspelt month, a day that the month
   * does not have, a year of five digits, a month without a day.
   */
  public static Optional<String> misprint(String text) {
    if (!hasDigit(text)) {
      return Optional.empty();
    }
    Matcher m = LIKE_A_DATE.matcher(plain(text));
    while (m.find()) {
      String word = m.group("word") != null ? m.group("word")
          : m.group("first") != null ? m.group("first") : m.group("alone");
      if (word == null || Months.resembles(word)) {
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

  /** A dash, or a sign that is drawn like one: minus, hyphen bullet, box-drawing lines, overlaid strokes. */
  static boolean isDash(char c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION
        || c == '\u2212' || c == '\u2043' || c >= '\u2500' && c <= '\u2501' || c == '\u2574' || c == '\u2576'
        || c >= '\u0335' && c <= '\u0336' || c == '\u00AF' || c == '\u02C9' || c == '\u2796' || c == '\u30FC';
  }

  private static Optional<LocalDate> date(String day, String month, String year) {
    try {
      return Optional.of(LocalDate.of(year(year), Months.number(month), day(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 February: a misprint is no date.
    }
  }

  /** A day in digits, or an ordinal in words. */
  private static int day(String day) {
    if (Character.isDigit(day.charAt(0))) {
      return Integer.parseInt(day);
    }
    String letters = letters(day);
    return 1 + (int) ORDINALS.stream().takeWhile(o -> !letters(o).equals(letters)).count();
  }

  private static String letters(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[- ]", "");
  }

  /** A year of four digits or two. */
  static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2 ? year : year >= FIRST_SHORT_YEAR ? 1900 + year : 2000 + year;
  }
}
