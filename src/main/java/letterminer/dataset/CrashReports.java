package letterminer.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import letterminer.model.CrashReport;

/**
 * Writes the reports of a run's crashes, each to a file in the folder {@code crashes} next to the tables. A report
 * has the information needed to find the bug, and no text of the letter. Not thread-safe.
 */
final class CrashReports {
  private static final Pattern REPORT = Pattern.compile("[0-9a-f]{12}\\.txt");
  private static final int NAME = 12;

  private final Path folder;
  private final String version;
  private final Set<String> written = new HashSet<>();

  /**
   * Creates a writer for a run's reports.
   *
   * @param run the folder of the tables
   * @param version of the program
   */
  CrashReports(Path run, String version) {
    this.folder = run.resolve("crashes");
    this.version = version;
  }

  /**
   * Writes a report.
   *
   * @param sha256 hash of the file that caused the crash
   */
  void add(String sha256, CrashReport crash) throws IOException {
    String name = sha256.substring(0, Math.min(NAME, sha256.length())) + ".txt";
    if (!written.add(name)) {
      return;
    }
    Files.createDirectories(folder);
    List<String> head = List.of(
        "Letterminer " + version + " failed on a file. This report contains no text of it.",
        "SHA-256: " + sha256,
        "while it was " + crash.stage(),
        "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        "");
    Files.write(
        folder.resolve(name), Stream.concat(head.stream(), crash.trace().stream()).toList(), StandardCharsets.UTF_8);
  }

  /** Deletes the reports of earlier runs. */
  void finish() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    boolean empty = true;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        boolean old = REPORT.matcher(name).matches() && !written.contains(name);
        if (old) {
          Files.delete(file);
        }
        empty &= old;
      }
    }
    if (empty) {
      Files.delete(folder);
    }
  }
}
