package letterminer.terminal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Another program that shows text page by page, used as by Git. */
public final class Pager {
  private static final String OWN = "LETTERMINER_PAGER";

  /** Quit if the text fits on the screen, pass colours through, leave the text on the screen at the end. */
  private static final String LESS_FLAGS = "FRX";

  /** A shell's exit statuses for a command that cannot be started, or does not exist. */
  private static final int NOT_EXECUTABLE = 126;
  private static final int NOT_FOUND = 127;

  private final String command;
  private final Map<String, String> environment;

  /**
   * Creates a pager.
   *
   * @param command command line for a shell
   * @param environment environment of this program
   */
  public Pager(String command, Map<String, String> environment) {
    this.command = command;
    this.environment = environment;
  }

  /** The pager to use; empty if the user wants none. */
  public static Optional<Pager> ofUser() {
    return command(System.getenv(), System.getProperty("os.name").startsWith("Windows"))
        .map(command -> new Pager(command, System.getenv()));
  }

  /** LETTERMINER_PAGER, else PAGER, else less; empty and {@code cat} mean none. Windows does not come with less. */
  static Optional<String> command(Map<String, String> environment, boolean windows) {
    return Stream.of(OWN, "PAGER").map(environment::get).filter(c -> c != null).findFirst()
        .or(() -> windows ? Optional.empty() : Optional.of("less"))
        .filter(c -> !c.isBlank() && !c.strip().equals("cat"));
  }

  /**
   * Shows text and waits until the user quits.
   *
   * @param text writes the text
   * @return whether the program exists; if not, nothing was shown
   */
  public boolean show(Consumer<PrintWriter> text) {
    Process pager;
    try {
      pager = builder().start();
    } catch (IOException e) {
      return false;
    }
    // Ctrl-C is sent to the pager, too, which keeps running: it needs the terminal until it ends.
    Thread wait = new Thread(() -> waitFor(pager), "pager");
    Runtime.getRuntime().addShutdownHook(wait);
    try (PrintWriter in = new PrintWriter(new BufferedWriter(
        new OutputStreamWriter(pager.getOutputStream(), StandardCharsets.UTF_8)))) {
      text.accept(in); // The user may quit the pager early: then the rest need not be written.
    }
    int status = waitFor(pager);
    forget(wait);
    return status != NOT_FOUND && status != NOT_EXECUTABLE;
  }

  private ProcessBuilder builder() {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
        .redirectOutput(ProcessBuilder.Redirect.INHERIT).redirectError(ProcessBuilder.Redirect.INHERIT);
    if (!environment.containsKey("LESS")) {
      builder.environment().put("LESS", LESS_FLAGS);
    }
    if (!environment.containsKey("LESSCHARSET")) {
      builder.environment().put("LESSCHARSET", "utf-8");
    }
    return builder;
  }

  private static int waitFor(Process pager) {
    while (true) {
      try {
        return pager.waitFor();
      } catch (InterruptedException e) {
        continue; // The user is still reading.
      }
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // The program is exiting.
    }
  }
}
