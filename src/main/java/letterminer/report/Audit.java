package letterminer.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import letterminer.dataset.Json;
import letterminer.runs.RunException;

/**
 * An audit of a run as {@code audit report --format json} wrote it, {@code audits/NAME/report.json} in the run's folder.
 *
 * @param name the audit's name
 * @param content what the file says
 */
record Audit(String name, JsonNode content) {
  private static final String FOLDER = "audits";
  private static final String FILE = "report.json";

  /** Far above any report; what is larger is none. */
  private static final long MOST_BYTES = 5_000_000;

  static List<Audit> of(Path run) throws RunException {
    Path folder = run.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Audit> audits = new ArrayList<>();
    try (Stream<Path> names = Files.list(folder)) {
      for (Path audit : names.sorted().toList()) {
        Path file = audit.resolve(FILE);
        if (Files.isRegularFile(file)) {
          audits.add(new Audit(audit.getFileName().toString(), read(file)));
        }
      }
    } catch (IOException e) {
      throw new RunException(folder + " cannot be read.");
    }
    return List.copyOf(audits);
  }

  private static JsonNode read(Path file) throws RunException {
    try {
      if (Files.size(file) <= MOST_BYTES) {
        JsonNode content = Json.lines().readTree(file.toFile());
        if (content != null && content.isObject()) {
          return content;
        }
      }
    } catch (IOException e) {
      // Said below: what is no JSON is no report either.
    }
    throw new RunException(file + " is not the report of an audit. Write it again with 'letterminer audit report', or move it away.");
  }
}
