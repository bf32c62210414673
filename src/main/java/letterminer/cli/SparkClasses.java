package letterminer.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import letterminer.model.Sha256;

/**
 * The classes of Spark and of the job as Java keeps them in memory (class-data sharing). Spark loads some twelve thousand, which
 * takes five seconds of processor time in each run; from this file they are mapped. The first run writes it when it ends.
 * Without it, or if it does not fit, a run is only slower.
 *
 * <p>Java 17 to 20 never compile a method that was waiting for the compiler when the file was written (JDK-8306460). When Spark has
 * stopped, none is.
 */
final class SparkClasses {
  private static final String PREFIX = "spark-classes-";
  private static final String EXTENSION = ".jsa";

  private final Path file;
  private final Path draft;

  private SparkClasses(Path file) {
    this.file = file;
    this.draft = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
  }

  /**
   * Those of a job under a Spark and the Java of this process.
   *
   * @param jar the job; the file lies next to it
   * @throws IOException if the Spark cannot be read
   */
  static SparkClasses of(Path jar, Path spark) throws IOException {
    StringBuilder key = new StringBuilder(System.getProperty("java.home") + "\n" + System.getProperty("java.vm.version") + "\n");
    try (Stream<Path> jars = Files.list(spark.resolve("jars"))) {
      for (Path each : Stream.concat(Stream.of(jar), jars.sorted()).toList()) {
        key.append(each.toAbsolutePath()).append('\n').append(Files.getLastModifiedTime(each)).append('\n');
      }
    }
    String name = Sha256.hex(key.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    return new SparkClasses(jar.toAbsolutePath().resolveSibling(PREFIX + name + EXTENSION));
  }

  /** What Java is told. */
  List<String> flags() {
    if (Files.isRegularFile(file)) {
      return List.of("-XX:SharedArchiveFile=" + file, "-Xshare:auto", "-Xlog:disable", "-Xlog:all=error:stderr");
    }
    return Files.isWritable(file.getParent())
        ? List.of("-XX:ArchiveClassesAtExit=" + draft, "-Xlog:disable", "-Xlog:all=error:stderr") : List.of();
  }

  /** Keeps what a run has written, in place of those that no longer fit. */
  void keep() throws IOException {
    if (!Files.isRegularFile(draft)) {
      return;
    }
    try (Stream<Path> all = Files.list(file.getParent())) {
      for (Path each : all.filter(path -> isArchive(path) && !path.equals(file)).toList()) {
        Files.deleteIfExists(each);
      }
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isArchive(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(PREFIX) && name.endsWith(EXTENSION);
  }

  /** Removes what a run has written that failed. */
  void discard() throws IOException {
    Files.deleteIfExists(draft);
  }
}
