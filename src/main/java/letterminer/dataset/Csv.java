package letterminer.dataset;

import org.apache.commons.csv.CSVFormat;

/** The format of all our CSV: RFC 4180, with lines ending in {@code \n}. */
public final class Csv {
  /** The format. */
  public static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private Csv() {}

  /**
   * Appends a cell as {@link #FORMAT} prints it, in a third of the time: cells are most of what a run writes.
   *
   * @param isFirst whether it is the first of its row; otherwise a comma precedes it
   */
  static void print(String cell, StringBuilder row, boolean isFirst) {
    if (!isFirst) {
      row.append(',');
    }
    if (!isQuoted(cell, isFirst)) {
      row.append(cell);
      return;
    }
    row.append('"');
    int start = 0;
    for (int quote = cell.indexOf('"'); quote >= 0; quote = cell.indexOf('"', start)) {
      row.append(cell, start, quote + 1).append('"');
      start = quote + 1;
    }
    row.append(cell, start, cell.length()).append('"');
  }

  private static boolean isQuoted(String cell, boolean isFirst) {
    if (cell.isEmpty()) {
      return isFirst; // Otherwise, an empty line would be a row without cells.
    }
    if (cell.charAt(0) <= '#' || cell.charAt(cell.length() - 1) <= ' ') {
      return true;
    }
    for (int i = 1; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return cell.charAt(0) == ',';
  }
}
