package letterminer.formats;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Text as cells of a workbook hold it. */
final class SheetText {
  /** Characters of a cell. */
  static final int MOST = 32_767;

  private static final String CUT = " [cut: a cell holds 32,767 characters; the whole text is in letters.jsonl]";
  private static final int LONGEST_ADDRESS = 2_000;
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
  private static final String PLAIN = "-_.~/";

  private SheetText() {}

  /**
   * A text as a cell can hold it: cut, with a word, where it is too long. What XML cannot hold, and white space at the
   * ends, is written as {@code _x001F_}, which spreadsheets turn back (ECMA-376, ST_Xstring).
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

  /** Not between the halves of a character. */
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

  /** Text that happens to look like a character written that way. */
  private static boolean looksEscaped(String text, int i) {
    return text.charAt(i) == '_' && i + 6 < text.length() && text.charAt(i + 1) == 'x' && text.charAt(i + 6) == '_'
        && text.substring(i + 2, i + 6).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  /** A day that spreadsheets can count; they think that 1900 was a leap year. */
  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(FIRST_DAY));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /**
   * Where a cell leads: to the address that it holds, if it is one of the web; else to the file that it names, beside
   * the workbook, at the page of its row.
   *
   * @param pageOfRow the page; used where the text names none
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

  /** A link is encoded already, the name of a file is not. */
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
