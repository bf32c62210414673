package letterminer.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import letterminer.corrections.CorrectionException;
import letterminer.corrections.CorrectionLog;
import letterminer.dataset.Json;
import letterminer.runs.RunException;
import letterminer.survey.SurveySettings;
import letterminer.values.RunLetters;

/** The operations on the audits of a run. */
public final class Audits {
  /** The report's file, next to the sample. */
  private static final String REPORT = "report.json";

  private Audits() {}

  /** What to draw; see {@link DrawSettings}. */
  public record Wanted(int values, OptionalInt letters, OptionalInt pages, long seed, int yearsPerBand) {
    /** By default, one page is read for this many values. */
    static final int VALUES_PER_PAGE = 5;

    DrawSettings settings() {
      return new DrawSettings(
          values, letters, pages.orElse((values + VALUES_PER_PAGE - 1) / VALUES_PER_PAGE), seed, yearsPerBand);
    }
  }

  /** Draws an audit. */
  public static Audit draw(Path run, String name, Wanted wanted) throws RunException, AuditException, IOException {
    try (RunLetters letters = RunLetters.open(run)) {
      return Audit.draw(letters, name, wanted.settings());
    }
  }

  /** The progress of an audit. */
  public static List<String> status(Path run, Audit audit) throws CorrectionException {
    AuditReport.Progress p = AuditReport.progress(audit, marks(run, audit, Optional.empty()));
    List<String> lines = new ArrayList<>();
    lines.add(audit.name() + ": " + p.checked() + " of " + p.values() + " values checked in " + p.lettersChecked() + " of "
        + p.letters() + " letters, " + p.pagesRead() + " of " + p.pages() + " pages read"
        + (p.isComplete() ? "; complete" : ""));
    p.unchecked().forEach((field, n) -> lines.add("  " + field + ": " + n + " to check"));
    p.begunPages().forEach(page -> lines.add("  " + page + ": something is marked as missed; mark the page as read when it is"));
    return lines;
  }

  /**
   * The report of an audit. The report of all readers is kept next to the sample, for the report of the run.
   *
   * @param format {@code text}, {@code markdown}, {@code json} or {@code csv}
   */
  public static String report(Path run, Audit audit, String format, double halfWidth, Optional<String> reader)
      throws RunException, CorrectionException, IOException {
    ReportSettings settings =
        new ReportSettings(halfWidth, reader, ReportSettings.LEAST_LETTERS, SurveySettings.defaults());
    AuditMarks marks = marks(run, audit, reader);
    try (RunLetters letters = RunLetters.open(run)) {
      AuditReport report = AuditReport.of(audit, marks, ChangedValues.of(audit, letters), settings);
      if (reader.isEmpty()) { // The report of a single reader is not the audit's result.
        keep(ReportFormat.JSON.of(report), audit.folder().resolve(REPORT));
      }
      return ReportFormat.valueOf(format.toUpperCase(Locale.ROOT)).of(report);
    }
  }

  /** Written whole or not at all, since {@code letterminer report} may read it meanwhile. */
  private static void keep(String report, Path file) throws IOException {
    Path written = Files.writeString(file.resolveSibling(REPORT + ".part"), report);
    Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** All values with marks and probabilities, for design-based corrections; returns the number of rows. */
  public static int exportDsl(
      Path run, Audit audit, Optional<String> reader, Optional<String> field, Optional<String> part, Path to)
      throws RunException, CorrectionException, AuditException, IOException {
    AuditObservations evidence = new AuditObservations(audit, marks(run, audit, reader));
    try (RunLetters letters = RunLetters.open(run)) {
      requireSameRun(audit, letters);
      try (Writer out = Files.newBufferedWriter(to)) {
        return new DslTable(audit, evidence, field, part).write(letters, out);
      }
    }
  }

  /** Probabilities belong to the run that the sample was drawn from; another run has other values. */
  private static void requireSameRun(Audit audit, RunLetters run) throws AuditException, RunException {
    String now = run.run().facts().name();
    boolean isSame = now.equals(audit.facts().run().name())
        || ChangedValues.isSamePopulation(audit, run) && ChangedValues.of(audit, run).changed().isEmpty();
    if (!isSame) {
      throw new AuditException("The run was made again since the audit was drawn and has other values now (data " + now + ", drawn from "
          + audit.facts().run().name() + "), so their probabilities are not known. Extract the run that was drawn from again, or draw"
          + " a new audit.");
    }
  }

  /** Writes tasks and configuration of Label Studio to a folder; returns what was written. */
  public static List<Path> exportLabelStudio(
      Path run, Audit audit, Optional<String> reader, AuditFiles files, String pictures, Path folder)
      throws RunException, CorrectionException, AuditException, IOException {
    LabelStudioTasks tasks = new LabelStudioTasks(audit, marks(run, audit, reader), files, pictures);
    List<Path> written = new ArrayList<>();
    try (RunLetters letters = RunLetters.open(run)) {
      for (boolean ofText : List.of(false, true)) {
        ArrayNode made = tasks.tasks(letters, ofText);
        if (!made.isEmpty()) {
          Files.createDirectories(folder);
          String kind = ofText ? "texts" : "pages";
          written.add(Files.write(folder.resolve(kind + ".json"), Json.indented().writeValueAsBytes(made)));
          written.add(Files.writeString(folder.resolve(kind + ".xml"), LabelStudioTasks.configuration(tasks.fields(), ofText)));
        }
      }
    }
    return written;
  }

  /** Writes drafts of gold to a folder; returns their number. */
  public static int exportGold(Path run, Audit audit, Optional<String> reader, Path folder)
      throws RunException, CorrectionException, AuditException, IOException {
    GoldDrafts drafts = new GoldDrafts(audit, marks(run, audit, reader));
    try (RunLetters letters = RunLetters.open(run)) {
      return drafts.write(letters, folder);
    }
  }

  /** A later mark outside the audit does not replace one in it. */
  private static AuditMarks marks(Path run, Audit audit, Optional<String> reader) throws CorrectionException {
    return AuditMarks.of(audit, CorrectionLog.of(run).read().ofAudit(audit.name()).current(), reader);
  }
}
