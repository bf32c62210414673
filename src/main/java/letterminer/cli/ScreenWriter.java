package letterminer.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import letterminer.terminal.DisplayWidth;
import letterminer.terminal.Run;
import letterminer.terminal.Screen;
import letterminer.terminal.Wrapping;

/** Writes text for a reader at a terminal, in lines that are no wider than the screen. */
final class ScreenWriter {
  private static final String INDENT = "  ";
  private static final int NAME_COLUMNS = 12;

  /** A non-breaking space. */
  static final char JOINT = '\u00A0';

  /** The fewest columns for text, regardless of its indentation. */
  private static final int LEAST_COLUMNS = 10;

  private final PrintWriter out;
  private final Screen screen;

  /**
   * Creates a writer.
   *
   * @param out made by {@link TerminalText#writer}
   */
  ScreenWriter(PrintWriter out, Screen screen) {
    this.out = out;
    this.screen = screen;
  }

  /** Columns of a line. */
  int columns() {
    return screen.columns();
  }

  void blank() {
    out.println();
  }

  /** A heading after an empty line. An id used as a heading is written like a heading. */
  void heading(String text, Run... more) {
    blank();
    title(text.equals(text.toLowerCase(Locale.ROOT)) && !text.isEmpty()
        ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1).replace('-', ' ') : text, more);
  }

  /** A line in bold print. */
  void title(String text, Run... more) {
    List<Run> runs = new ArrayList<>(List.of(new Run(text, "bold")));
    runs.addAll(List.of(more));
    text("", runs);
  }

  /** A value with its name before it. */
  void field(String name, String value) {
    field(name, List.of(Run.plain(value)));
  }

  void field(String name, List<Run> value) {
    text(INDENT + name + " ".repeat(Math.max(1, NAME_COLUMNS - DisplayWidth.of(name))), value);
  }

  /** Text after a prefix on its first line only. */
  void text(String lead, List<Run> text) {
    text(List.of(Run.plain(lead)), text);
  }

  void text(List<Run> lead, List<Run> text) {
    int indent = lead.stream().mapToInt(r -> DisplayWidth.of(r.text())).sum();
    List<List<Run>> lines = wrapped(text, screen.columns() - indent);
    for (int i = 0; i < lines.size(); i++) {
      line(i == 0 ? lead : List.of(Run.plain(" ".repeat(indent))), lines.get(i));
    }
  }

  /** Lines of a width, but at least the narrowest. */
  static List<List<Run>> wrapped(List<Run> text, int columns) {
    return Wrapping.lines(
        text.stream().map(r -> new Run(TerminalText.safe(r.text()), r.style())).toList(),
        Math.max(LEAST_COLUMNS, columns));
  }

  /** Runs that fit on a line. */
  @SafeVarargs
  final void line(List<Run>... parts) {
    StringBuilder line = new StringBuilder();
    for (List<Run> part : parts) {
      for (Run run : part) {
        line.append(run.style().isEmpty() || !screen.styled()
            ? run.text() : TerminalText.styled(run.style(), run.text()));
      }
    }
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    out.println(line.substring(0, end).replace(JOINT, ' '));
  }
}
