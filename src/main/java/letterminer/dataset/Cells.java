package letterminer.dataset;

/** The style of text in cells. */
public enum Cells {
  /** Unchanged. */
  AS_THEY_ARE,
  /**
   * With an apostrophe before a text that a spreadsheet would run as a formula (one that begins with {@code =},
   * {@code +}, {@code -}, {@code @}, a tab or a line end; OWASP, "CSV Injection"). A text that begins that way after
   * apostrophes of its own gets one more, so that {@link #read} can remove exactly what was added. For people who
   * open the files by double click, not for programs. Files begin with a byte order mark, without which a spreadsheet
   * assumes another encoding.
   */
  SAFE_FOR_SPREADSHEETS;

  private static final String APOSTROPHE = "'";

  /** Includes the full-width forms, which spreadsheets treat alike. */
  public static final String STARTS_FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

  /** The start of a file. */
  String beginning() {
    return this == SAFE_FOR_SPREADSHEETS ? "\uFEFF" : "";
  }

  String write(String value) {
    String line = oneLine(value);
    return this == SAFE_FOR_SPREADSHEETS && isFormula(line) ? APOSTROPHE + line : line;
  }

  /** Restores a text from its cell. */
  public String read(String cell) {
    return this == SAFE_FOR_SPREADSHEETS && cell.startsWith(APOSTROPHE) && isFormula(cell) ? cell.substring(1) : cell;
  }

  /** Whether a text begins like a formula, perhaps after apostrophes. */
  private static boolean isFormula(String line) {
    int start = 0;
    while (start < line.length() && line.startsWith(APOSTROPHE, start)) {
      start++;
    }
    return start < line.length() && STARTS_FORMULA.indexOf(line.charAt(start)) >= 0;
  }

  /** Replaces white space that contains a line end by one space. */
  private static String oneLine(String value) {
    if (value.indexOf('\n') < 0 && value.indexOf('\r') < 0) {
      return value;
    }
    StringBuilder line = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); ) {
      int end = i;
      boolean breaks = false;
      while (end < value.length() && isSpace(value.charAt(end))) {
        breaks |= value.charAt(end) == '\n' || value.charAt(end) == '\r';
        end++;
      }
      if (end == i) {
        line.append(value.charAt(i++));
      } else {
        line.append(breaks ? " " : value.substring(i, end));
        i = end;
      }
    }
    return line.toString();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
