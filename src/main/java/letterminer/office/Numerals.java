package letterminer.office;

import java.util.Locale;

/** Numbers of lists as they are printed. */
final class Numerals {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
  private static final int LARGEST_ROMAN = 3999;
  private static final int MOST_LETTERS = 26 * 20;

  private Numerals() {}

  /** By the names that WordprocessingML has; what it is not known here is written in digits. */
  static String format(int number, String format) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "ordinal" -> ordinal(number);
      case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : String.valueOf(number);
      default -> String.valueOf(number);
    };
  }

  /** The format that HTML and OpenDocument name by its first number. */
  static String formatOf(String first) {
    return switch (first) {
      case "a" -> "lowerLetter";
      case "A" -> "upperLetter";
      case "i" -> "lowerRoman";
      case "I" -> "upperRoman";
      default -> "decimal";
    };
  }

  /** A whole number; another one where the text is none. */
  static int integer(String text, int otherwise) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** 1st, 2nd, 3rd, 11th. */
  private static String ordinal(int number) {
    int last = Math.abs(number % 100);
    return number + switch (last > 10 && last < 14 ? 0 : last % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  /** a to z, then aa to zz. */
  private static String letters(int number) {
    return number < 1 || number > MOST_LETTERS
        ? String.valueOf(number) : String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > LARGEST_ROMAN) {
      return String.valueOf(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(ROMAN[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }
}
