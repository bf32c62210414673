package letterminer.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Wraps text. Lines are broken at spaces; only a word that is wider than a line, such as a URL, is split, and never
 * before a combining character.
 */
public final class Wrapping {
  private final int width;
  private final List<List<Run>> lines = new ArrayList<>();
  private List<Run> line = new ArrayList<>();
  private int column;

  private Wrapping(int width) {
    this.width = Math.max(1, width);
  }

  /**
   * Wraps text.
   *
   * @param runs pieces of text; a space between two is part of one of them
   * @param width width of each line in columns
   * @return at least one line, as trimmed pieces of text
   */
  public static List<List<Run>> lines(List<Run> runs, int width) {
    Wrapping wrapping = new Wrapping(width);
    List<Run> word = new ArrayList<>();
    int spaces = 0;
    for (Run run : runs) {
      int start = 0;
      for (int i = 0; i <= run.text().length(); i++) {
        boolean end = i == run.text().length();
        if (!end && run.text().charAt(i) != ' ') {
          continue;
        }
        if (i > start) {
          word.add(new Run(run.text().substring(start, i), run.style()));
        }
        if (!end) {
          spaces = wrapping.flush(word, spaces) + 1;
        }
        start = i + 1;
      }
    }
    wrapping.flush(word, spaces);
    wrapping.lines.add(wrapping.line);
    return wrapping.lines;
  }

  /**
   * Adds a word, whose style may change within it. Returns the number of pending spaces, which are not before a word.
   */
  private int flush(List<Run> word, int spaces) {
    if (word.isEmpty()) {
      return spaces;
    }
    int columns = word.stream().mapToInt(r -> DisplayWidth.of(r.text())).sum();
    if (column > 0 && column + spaces + columns > width) {
      newLine();
    }
    if (column > 0) {
      add(Run.plain(" ".repeat(spaces)));
      column += spaces;
    }
    for (Run part : word) {
      place(part);
    }
    word.clear();
    return 0;
  }

  private void place(Run part) {
    int start = 0;
    for (int i = 0; i < part.text().length(); ) {
      int c = part.text().codePointAt(i);
      int columns = DisplayWidth.of(c);
      if (column + columns > width && column > 0) {
        add(new Run(part.text().substring(start, i), part.style()));
        newLine();
        start = i;
      }
      column += columns;
      i += Character.charCount(c);
    }
    add(new Run(part.text().substring(start), part.style()));
  }

  private void newLine() {
    lines.add(line);
    line = new ArrayList<>();
    column = 0;
  }

  private void add(Run run) {
    if (run.text().isEmpty()) {
      return;
    }
    int last = line.size() - 1;
    if (last >= 0 && line.get(last).style().equals(run.style())) {
      line.set(last, line.get(last).plus(run.text()));
    } else {
      line.add(run);
    }
  }
}
