package letterminer.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks the system to show an address in the user's browser. */
final class Browser {
  private Browser() {}

  /** Tries to; success is not reported, so the address is printed as well. */
  static void open(String address) {
    Optional<List<String>> command = command(System.getProperty("os.name", ""), System.getenv(), address);
    if (command.isPresent()) {
      try {
        new ProcessBuilder(command.get())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      } catch (IOException e) {
        // There is no browser; the user has the address.
      }
    }
  }

  /** The system's command; empty without a screen, where a text browser might take over our terminal. */
  static Optional<List<String>> command(String system, Map<String, String> environment, String address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("windows")) {
      return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler", address));
    }
    if (name.contains("mac")) {
      return Optional.of(List.of("open", address));
    }
    return environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY")
        ? Optional.of(List.of("xdg-open", address)) : Optional.empty();
  }
}
