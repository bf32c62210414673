package letterminer.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A file that tells, line by line with the time before it, what a run did. */
final class RunLog implements Closeable {
  private final BufferedWriter writer;

  /** Goes on with a log that is there. */
  RunLog(Path file) throws IOException {
    this.writer = Files.newBufferedWriter(
        file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  void line(String text) throws IOException {
    writer.write(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + text + "\n");
    writer.flush();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
