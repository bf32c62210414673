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
 * An audit of a run, as written by {@code audit report --format json} to {@code audits/NAME/report.json} in the run's
 * folder.
 *
 * @param name the audit's name
 * @param data version of the data that it was drawn from; empty if the file does not have it
 * @param table its figures with their intervals
 * @param notes limitations of the figures
 * @param methods how they were computed
 */
record AuditResults(String name, String data, ReportTable table, List<String> notes, String methods) {
  /** Prefix of the table of each audit, before its name. */
  static final String FIGURES = "audit:";

  private static final String FOLDER = "audits";
  private static final String FILE = "report.json";

  /** Far larger than any report. */
  private static final long MOST_BYTES = 5_000_000;

  private static final List<String> NUMBERS = List.of("estimate", "low", "high", "checked", "letters", "population");

  static List<AuditResults> of(Path run) throws RunException {
    Path folder = run.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<AuditResults> audits = new ArrayList<>();
    try (Stream<Path> names = Files.list(folder)) {
      for (Path audit : names.sorted().toList()) {
        Path file = audit.resolve(FILE);
        if (Files.isRegularFile(file)) {
          audits.add(read(audit.getFileName().toString(), file));
        }
      }
    } catch (IOException e) {
      throw new RunException(folder + " cannot be read.");
    }
    return List.copyOf(audits);
  }

  private static AuditResults read(String name, Path file) throws RunException {
    try {
      JsonNode content = Files.size(file) > MOST_BYTES ? null : Json.lines().readTree(file.toFile());
      if (content != null && content.path("figures").isArray()) {
        List<String> notes = new ArrayList<>();
        content.path("notes").forEach(note -> notes.add(note.asText()));
        return new AuditResults(name, content.path("run").path("name").asText(), table(name, content.get("figures")),
            List.copyOf(notes), content.path("methods").asText());
      }
    } catch (IOException e) {
      // Reported below: a file that is not JSON is not a report either.
    }
    throw new RunException(file + " is not the report of an audit. Write it again with 'letterminer audit report', or move it away.");
  }

  private static ReportTable table(String name, JsonNode figures) {
    ReportTable.Builder table = ReportTable.builder(FIGURES + name, "Figures of the audit " + name + ", as shares")
        .text("scope", "Scope").text("name", "Part of the run").text("measure", "Measure");
    List<String> heads = List.of("Estimate", "Low", "High", "Checked", "Letters", "Values in the run");
    for (int i = 0; i < NUMBERS.size(); i++) {
      table.column(ReportTable.Column.number(NUMBERS.get(i), heads.get(i)));
    }
    for (JsonNode figure : figures) {
      List<ReportCell> cells = new ArrayList<>();
      List.of("scope", "name", "measure").forEach(key -> cells.add(new ReportCell.Text(figure.path(key).asText())));
      NUMBERS.forEach(key -> cells.add(
          figure.path(key).isNumber() ? new ReportCell.Number(figure.get(key).asDouble()) : new ReportCell.Empty()));
      table.row(cells);
    }
    return table.build();
  }
}
