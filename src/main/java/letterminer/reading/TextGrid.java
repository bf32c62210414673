package letterminer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import letterminer.model.BoundingBox;

/** Places one page of text on a grid of character cells. For one page. */
final class TextGrid {
  static final double CELL = Document.CELL_WIDTH;
  static final double ROW = Document.ROW_HEIGHT;
  private static final double SIZE = 10;
  private static final int TAB_STOP = 8;
  private static final FontStyle PLAIN = new FontStyle("text", SIZE, false, false, false);
  private static final FontStyle BOLD = new FontStyle("text", SIZE, true, false, false);

  private final int number;
  private final List<Line> lines = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private int row;
  private int widest;

  TextGrid(int number) {
    this.number = number;
  }

  Page page(List<String> raw) {
    int i = 0;
    while (i < raw.size()) {
      Optional<TextTable> table = TextTable.startingAt(raw, i);
      if (table.isPresent()) {
        place(table.get());
        i += table.get().sourceLines();
      } else {
        if (!isDrawnLine(raw.get(i))) {
          place(Markdown.line(raw.get(i)), 0);
        }
        row++;
        i++;
      }
    }
    return new Page(
        number, widest * CELL, row * ROW, List.copyOf(lines), List.copyOf(rules));
  }

  /** Whether a line consists of dashes or underscores, as converters draw rules. Layout treats it as blank. */
  private static boolean isDrawnLine(String line) {
    String bare = line.replace(" ", "").strip();
    return bare.length() > 4 && bare.chars().allMatch(c -> c == '-' || c == '_' || c == '=' || c == '+');
  }

  /** Places a table in ruled columns, so that layout recognises it. */
  private void place(TextTable table) {
    if (table.rows().size() == 1) {
      place(new Markdown.MarkedLine(table.rows().get(0).get(0).get(0), true), 0);
      row++;
      return;
    }
    int[] columns = table.columnStarts();
    double right = columns[columns.length - 1] * CELL;
    double top = row * ROW;
    rules.add(new Rule(true, top, 0, right));
    for (List<List<String>> cells : table.rows()) {
      int height = 1;
      for (int c = 0; c < cells.size(); c++) {
        List<String> cellLines = cells.get(c);
        for (int k = 0; k < cellLines.size(); k++) {
          row += k;
          place(Markdown.line(cellLines.get(k)), columns[c] + 1);
          row -= k;
        }
        height = Math.max(height, cellLines.size());
      }
      row += height;
      rules.add(new Rule(true, row * ROW, 0, right));
    }
    for (int column : columns) {
      rules.add(new Rule(false, column * CELL, top, row * ROW));
    }
    row++;
  }

  private void place(Markdown.MarkedLine line, int indent) {
    List<Word> words = new ArrayList<>();
    int column = indent;
    int at = 0;
    String text = line.text();
    int previousEnd = -1;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\t') {
        column = (column / TAB_STOP + 1) * TAB_STOP;
        at++;
      } else if (c == ' ') {
        column++;
        at++;
      } else {
        int end = at;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\t') {
          end++;
        }
        words = cutAtGap(words, column, previousEnd);
        words.add(word(text.substring(at, end), column, line.bold()));
        column += end - at;
        previousEnd = column;
        at = end;
      }
    }
    if (!words.isEmpty()) {
      lines.add(Line.of(number, words));
    }
    widest = Math.max(widest, column);
  }

  /** Three blank cells end a line, as a wide gap does on a page. */
  private List<Word> cutAtGap(List<Word> words, int column, int previousEnd) {
    if (words.isEmpty() || column - previousEnd < 3) {
      return words;
    }
    lines.add(Line.of(number, words));
    return new ArrayList<>();
  }

  private Word word(String text, int column, boolean bold) {
    BoundingBox box = new BoundingBox(column * CELL, row * ROW + 1, text.length() * CELL, SIZE);
    return new Word(text, box, row * ROW + SIZE, bold ? BOLD : PLAIN, true);
  }
}
