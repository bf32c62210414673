package letterminer.terminal;

import java.io.Console;
import java.util.Map;
import java.util.Optional;

/**
 * The destination of output.
 *
 * @param terminal whether it is a terminal
 * @param columns its width, or the width of lines in a file
 * @param rows its height; empty if it has none or it is unknown
 * @param styled whether it shows colours and bold print
 */
public record Screen(boolean terminal, int columns, Optional<Integer> rows, boolean styled) {
  /** Set by the launcher, which can tell even if standard input is not a terminal. */
  private static final String OUTPUT_PROPERTY = "letterminer.output-terminal";

  private static final int USUAL_COLUMNS = 80;
  private static final int LEAST_COLUMNS = 20;
  private static final int MOST_COLUMNS = 1000;

  /** The standard output of this program. */
  public static Screen ofOutput() {
    boolean terminal = isTerminal();
    return of(System.getenv(), terminal, terminal ? TerminalSize.ask() : Optional.empty());
  }

  /** Whether standard output is a terminal. */
  public static boolean isTerminal() {
    String said = System.getProperty(OUTPUT_PROPERTY);
    return said == null ? hasConsole() : said.equals("true");
  }

  /** Whether input and output are a terminal; Java 22 and later have a console even if they are not. */
  public static boolean hasConsole() {
    Console console = System.console();
    try {
      return console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /**
   * Creates a screen from known facts.
   *
   * @param size size that the terminal reports; empty if there is none, or it reports none
   */
  static Screen of(Map<String, String> environment, boolean terminal, Optional<TerminalSize> size) {
    int columns = number(environment.get("COLUMNS")).or(() -> size.map(TerminalSize::columns)).orElse(USUAL_COLUMNS);
    return new Screen(
        terminal, Math.max(LEAST_COLUMNS, Math.min(MOST_COLUMNS, columns)),
        size.map(TerminalSize::rows), styled(environment, terminal));
  }

  /** The same screen with another line width. */
  public Screen withColumns(int other) {
    return new Screen(terminal, Math.max(LEAST_COLUMNS, Math.min(MOST_COLUMNS, other)), rows, styled);
  }

  /** See no-color.org and bixense.com/clicolors; a dumb terminal would print the control sequences. */
  private static boolean styled(Map<String, String> environment, boolean terminal) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(environment.get("TERM"))
        || "0".equals(environment.get("CLICOLOR"))) {
      return false;
    }
    return terminal || !"0".equals(environment.getOrDefault("CLICOLOR_FORCE", "0"));
  }

  private static Optional<Integer> number(String text) {
    return text != null && text.matches("[1-9]\\d{0,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
