package letterminer.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The current size of the terminal; a window may be resized at any time.
 *
 * @param rows lines of text
 * @param columns characters per line
 */
record TerminalSize(int rows, int columns) {
  private static final int MOST_BYTES = 100;
  private static final long TIMEOUT_MILLISECONDS = 1000;

  /** Queries the terminal with POSIX's {@code stty}; empty if that does not exist or the terminal does not know. */
  static Optional<TerminalSize> ask() {
    File terminal = new File("/dev/tty");
    if (!terminal.exists()) {
      return Optional.empty();
    }
    try {
      Process stty = new ProcessBuilder("stty", "size")
          .redirectInput(terminal).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      if (!stty.waitFor(TIMEOUT_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        stty.destroy();
        return Optional.empty();
      }
      return parsed(new String(stty.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.US_ASCII));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Parses {@code "24 80"}; a terminal without a size reports {@code "0 0"}. */
  static Optional<TerminalSize> parsed(String text) {
    String[] numbers = text.strip().split(" ");
    if (numbers.length != 2 || !numbers[0].matches("[1-9]\\d{0,4}") || !numbers[1].matches("[1-9]\\d{0,4}")) {
      return Optional.empty();
    }
    return Optional.of(new TerminalSize(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])));
  }
}
