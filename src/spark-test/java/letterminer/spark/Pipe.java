package letterminer.spark;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A named pipe in the place of a letter. Whoever reads the letter waits until the test gives its bytes, so a test knows
 * what a run is doing, and a run cannot end before the test has done what it wants to.
 */
final class Pipe {
  private final Path file;
  private FileOutputStream out;

  Pipe(Path file) throws IOException, InterruptedException {
    this.file = file;
    if (new ProcessBuilder("mkfifo", file.toString()).inheritIO().start().waitFor() != 0) {
      throw new IOException("mkfifo failed: " + file);
    }
  }

  /**
   * Waits until it is read.
   *
   * @param needed processes without which nobody would
   */
  void awaitReader(List<Spark.Running> needed) throws IOException {
    List<CompletableFuture<Void>> ends = needed.stream().map(p -> p.process().onExit().thenRun(this::letGo)).toList();
    out = new FileOutputStream(file.toFile()); // Opening a pipe waits for its other end.
    ends.forEach(end -> end.cancel(false));
    for (Spark.Running each : needed) {
      if (!each.process().isAlive()) {
        throw new IllegalStateException("It ended, and " + file + " was not read:\n" + each.output());
      }
    }
  }

  private void letGo() {
    try {
      new FileInputStream(file.toFile()).close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives a letter to the reader; false if the reader was killed. */
  boolean give(byte[] letter) throws IOException {
    try (FileOutputStream pipe = out) {
      pipe.write(letter);
      return true;
    } catch (IOException e) { // A pipe that nobody reads is broken.
      return false;
    }
  }

  /** Puts a regular file in its place. */
  void replace(byte[] letter) throws IOException {
    Files.delete(file);
    Files.write(file, letter);
  }
}
