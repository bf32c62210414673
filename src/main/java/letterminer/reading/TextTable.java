package letterminer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table in a text file: consecutive lines whose cells are separated by pipes or tabs. Markdown's line of dashes
 * below the header is dropped.
 */
final class TextTable {
  private static final int BAND = 60;
  private static final Pattern DASHES = Pattern.compile("\\s*:?-{2,}:?\\s*");
  private static final Pattern BREAK = Pattern.compile("<br ?/?>|(?<=\\S) +(?=[\u2022\uF0B7\u25AA] )");

  private final List<List<List<String>>> rows;
  private final int sourceLines;

  private TextTable(List<List<List<String>>> rows, int sourceLines) {
    this.rows = rows;
    this.sourceLines = sourceLines;
  }

  /** The rows; each is a list of cells, each cell a list of lines. */
  List<List<List<String>>> rows() {
    return rows;
  }

  /** The number of lines of the file that the table takes up. */
  int sourceLines() {
    return sourceLines;
  }

  /**
   * The table whose first line is at {@code from}, if there is one. A heading that a converter mistook for a table
   * has a header but no rows: it is returned as a single cell.
   */
  static Optional<TextTable> startingAt(List<String> lines, int from) {
    boolean pipes = isPipeRow(lines.get(from));
    if (!pipes && !isTabRow(lines.get(from))) {
      return Optional.empty();
    }
    List<List<List<String>>> rows = new ArrayList<>();
    boolean dashes = false;
    int at = from;
    while (at < lines.size()
        && (pipes ? isPipeRow(lines.get(at)) : isTabRow(lines.get(at)) || isBand(lines, at))) {
      List<String> cells = cells(lines.get(at), pipes);
      if (cells.stream().allMatch(c -> DASHES.matcher(c).matches())) {
        dashes = true;
      } else {
        rows.add(cells.stream().map(c -> List.of(BREAK.split(c))).toList());
      }
      at++;
    }
    if (rows.size() >= 2) {
      return Optional.of(new TextTable(rows, at - from));
    }
    return rows.size() == 1 && dashes
        ? Optional.of(heading(rows.get(0), at - from))
        : Optional.empty();
  }

  private static TextTable heading(List<List<String>> cells, int sourceLines) {
    StringBuilder text = new StringBuilder();
    for (List<String> cell : cells) {
      for (String part : cell) {
        text.append(text.length() == 0 || part.isBlank() ? "" : " ").append(part.strip());
      }
    }
    return new TextTable(List.of(List.of(List.of(text.toString()))), sourceLines);
  }

  /** The left edges of the columns, in character cells, then the right edge of the last. */
  int[] columnStarts() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] starts = new int[columns + 1];
    for (int c = 0; c < columns; c++) {
      int width = 1;
      for (List<List<String>> row : rows) {
        if (c < row.size()) {
          for (String line : row.get(c)) {
            width = Math.max(width, line.length());
          }
        }
      }
      starts[c + 1] = starts[c] + width + 4;
    }
    return starts;
  }

  /** Whether a tab follows some text; a tab at the very end makes an empty last cell. */
  private static boolean isTabRow(String line) {
    return line.stripLeading().indexOf('\t') > 0;
  }

  /**
   * Whether a line is a row of one cell: a short line between tabbed rows, which names the topic of the rows below.
   */
  private static boolean isBand(List<String> lines, int at) {
    String line = lines.get(at).strip();
    return !line.isEmpty() && line.length() <= BAND && line.indexOf('|') < 0 && !line.endsWith(".")
        && at + 1 < lines.size() && isTabRow(lines.get(at + 1));
  }

  private static boolean isPipeRow(String line) {
    String s = line.strip();
    return s.length() > 2 && (s.startsWith("|") || s.endsWith("|") || s.contains(" | "))
        && s.indexOf('|') >= 0 && s.chars().filter(c -> c == '|').count() >= (s.startsWith("|") ? 2 : 1);
  }

  private static List<String> cells(String line, boolean pipes) {
    String s = line.strip();
    if (!pipes) {
      return List.of(line.stripLeading().split("\t+", -1));
    }
    s = s.startsWith("|") ? s.substring(1) : s;
    s = s.endsWith("|") ? s.substring(0, s.length() - 1) : s;
    List<String> cells = new ArrayList<>();
    for (String cell : s.split("(?<!\\\\)\\|", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }
}
