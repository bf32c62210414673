package letterminer.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder for output of our own processes, such as error messages; also removed when the user ends the program. */
final class Scratch implements Closeable {
  private final Path folder;
  private final Thread atExit = new Thread(this::remove, "scratch");

  Scratch(String name) throws IOException {
    folder = Files.createTempDirectory(name);
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  Path path() {
    return folder;
  }

  private void remove() {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files = all.toList();
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // The system clears its folder for temporary files.
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      return; // The removal is already running.
    }
    remove();
  }
}
