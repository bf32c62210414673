package letterminer.formats;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Converts text to content of cells in a workbook. */
final class SheetText {
  /** The largest number of characters in a cell. */
  static final int MOST = 32_767;

  private static final String CUT = " [cut: a cell holds 32,767 characters; the whole text is in letters.jsonl]";
  private static final int LONGEST_ADDRESS = 2_000;
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
  private static final String PLAIN = "-_.~/";

  private SheetText() {}

  /**
   * The text of a cell: cut, with a note, if it is too long. Characters that XML cannot represent, and white space at
   * the ends, are written as {@code _x001F_}, which spreadsheets decode (ECMA-376, ST_Xstring).
   */
  static String of(String text) {
    String cut = text.length() <= MOST ? text : text.substring(0, end(text)) + CUT;
    StringBuilder cell = new StringBuilder(cut.length());
    for (int i = 0; i < cut.length(); i++) {
      char c = cut.charAt(i);
      boolean isEdge = (i == 0 || i == cut.length() - 1) && Character.isWhitespace(c);
      if (isEdge || isForbidden(cut, i) || looksEscaped(cut, i)) {
        cell.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
      } else {
        cell.append(c);
      }
    }
    return cell.toString();
  }

  /** Not inside a surrogate pair. */
  private static int end(String text) {
    int end = MOST - CUT.length();
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  private static boolean isForbidden(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c < ' ' && c != '\t' || c >= 0xFFFE;
  }

  /** Text that happens to look like such an escape. */
  private static boolean looksEscaped(String text, int i) {
    return text.charAt(i) == '_' && i + 6 < text.length() && text.charAt(i + 1) == 'x' && text.charAt(i + 6) == '_'
        && text.substring(i + 2, i + 6).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  /** Whether spreadsheets can represent a day: to them, 1900 was a leap year. */
  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(FIRST_DAY));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /**
   * The target of a cell's link: its URL, if it is a web address; else the file that it names, next to the workbook,
   * at the page of its row.
   *
   * @param pageOfRow the page, unless the text has one
   */
  static Optional<String> address(String column, String text, Optional<Long> pageOfRow) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (column.equals("link") && (lower.startsWith("https://") || lower.startsWith("http://"))) {
      return Optional.of(text).filter(t -> t.length() <= LONGEST_ADDRESS && t.chars().noneMatch(c -> c <= ' '));
    }
    int fragment = column.equals("link") ? text.lastIndexOf("#page=") : -1;
    String file = fragment < 0 ? text : text.substring(0, fragment);
    String page = fragment >= 0 ? text.substring(fragment) : pageOfRow.map(p -> "#page=" + p).orElse("");
    return Optional.of(encoded(file, column.equals("link")) + page).filter(t -> t.length() <= LONGEST_ADDRESS);
  }

  /** A link is already encoded, the name of a file is not. */
  private static String encoded(String file, boolean isLink) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) || isLink && c == '%';
      encoded.append(isPlain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return encoded.toString();
  }
}
