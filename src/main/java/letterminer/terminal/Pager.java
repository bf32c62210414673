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

/** Another program that shows text page by page, as Git uses it. */
public final class Pager {
  private static final String OWN = "LETTERMINER_PAGER";

  /** Quit where the text fits on the screen, let colours through, leave the text there at the end. */
  private static final String LESS_FLAGS = "FRX";

  /** A shell's statuses for a command that cannot be started, or is not there. */
  private static final int NOT_EXECUTABLE = 126;
  private static final int NOT_FOUND = 127;

  private final String command;
  private final Map<String, String> environment;

  /**
   * Makes a pager.
   *
   * @param command as a shell has it
   * @param environment of this program
   */
  public Pager(String command, Map<String, String> environment) {
    this.command = command;
    this.environment = environment;
  }

  /** The pager to use; none where the user wants none. */
  public static Optional<Pager> ofUser() {
    return command(System.getenv(), System.getProperty("os.name").startsWith("Windows"))
        .map(command -> new Pager(command, System.getenv()));
  }

  /** LETTERMINER_PAGER, else PAGER, else less; an empty one and {@code cat} mean none. Windows has no less of its own. */
  static Optional<String> command(Map<String, String> environment, boolean windows) {
    return Stream.of(OWN, "PAGER").map(environment::get).filter(c -> c != null).findFirst()
        .or(() -> windows ? Optional.empty() : Optional.of("less"))
        .filter(c -> !c.isBlank() && !c.strip().equals("cat"));
  }

  /**
   * Shows text and waits until its reader is done.
   *
   * @param text writes the text
   * @return whether there is such a program; if not, nothing was shown
   */
  public boolean show(Consumer<PrintWriter> text) {
    Process pager;
    try {
      pager = builder().start();
    } catch (IOException e) {
      return false;
    }
    // Ctrl-C goes to the pager too, which goes on: it has to have the terminal until it ends by itself.
    Thread wait = new Thread(() -> waitFor(pager), "pager");
    Runtime.getRuntime().addShutdownHook(wait);
    try (PrintWriter in = new PrintWriter(new BufferedWriter(
        new OutputStreamWriter(pager.getOutputStream(), StandardCharsets.UTF_8)))) {
      text.accept(in); // A reader who has seen enough ends the pager: what cannot be written then is not missed.
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
        continue; // Somebody is still reading.
      }
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // The program is ending.
    }
  }
}
