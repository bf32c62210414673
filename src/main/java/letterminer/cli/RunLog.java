package letterminer.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import letterminer.input.FileReason;

/** A log file of a run; each line begins with the time. */
final class RunLog implements Closeable {
  private final BufferedWriter writer;

  /**
   * Appends to a log, or creates it.
   *
   * @param file empty for no log
   * @throws Failure if it cannot be opened
   */
  RunLog(Optional<Path> file) {
    try {
      this.writer = file.isEmpty()
          ? new BufferedWriter(Writer.nullWriter())
          : Files.newBufferedWriter(
              file.get(), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new Failure(e);
    }
  }

  /**
   * Adds a line.
   *
   * @throws Failure if it cannot be written
   */
  void line(String text) {
    try {
      writer.write(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + TerminalText.safe(text) + "\n");
      writer.flush();
    } catch (IOException e) {
      throw new Failure(e);
    }
  }

  /** The reason why a log cannot be written, as the end of a sentence. */
  static String reason(IOException e, Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      return "there is no folder " + folder;
    }
    return Files.isDirectory(file) ? "it is a folder, not a file" : FileReason.of(e);
  }

  /** The log cannot be written. */
  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    Failure(IOException cause) {
      super(cause);
    }

    IOException reason() {
      return (IOException) getCause();
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new Failure(e);
    }
  }
}
