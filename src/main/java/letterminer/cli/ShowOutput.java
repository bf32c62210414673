package letterminer.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import letterminer.terminal.Pager;
import letterminer.terminal.Screen;

/** Where a letter is shown: printed at once, or given to the pager at the end if it is longer than the screen. */
final class ShowOutput implements AutoCloseable {
  private final PrintWriter out;
  private final Screen screen;
  private final Optional<Pager> pager;
  private final StringWriter kept = new StringWriter();

  /**
   * Opens it.
   *
   * @param out made by {@link TerminalText#writer}
   * @param pager shows long texts; not used without a terminal
   */
  ShowOutput(PrintWriter out, Screen screen, Optional<Pager> pager) {
    this.out = out;
    this.screen = screen;
    this.pager = screen.terminal() ? pager : Optional.empty();
  }

  PrintWriter plain() {
    return pager.isPresent() ? new PrintWriter(kept) : out;
  }

  ScreenWriter lines() {
    return new ScreenWriter(plain(), screen);
  }

  @Override
  public void close() {
    String text = kept.toString();
    if (text.isEmpty()) {
      return;
    }
    // Text is escaped where it is written, also for the pager, which lets control sequences of styles pass.
    boolean fits = screen.rows().filter(rows -> text.lines().count() < rows).isPresent();
    if (fits || !pager.get().show(to -> TerminalText.writer(to).print(text))) {
      out.print(text);
    }
    out.flush();
  }
}
