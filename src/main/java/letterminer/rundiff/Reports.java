package letterminer.rundiff;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import letterminer.dataset.Csv;
import letterminer.dataset.Json;
import letterminer.rundiff.Change.Status;
import letterminer.rundiff.Change.Subject;
import letterminer.runs.RunFolder;
import org.apache.commons.csv.CSVPrinter;

/** Prints the differences between two runs. */
public final class Reports {
  private static final int NAME_WIDTH = 20;

  private Reports() {}

  /**
   * For people.
   *
   * @param details whether every change follows the summary
   */
  public static void text(RunDiff diff, boolean details, PrintWriter out) throws IOException {
    head("old", diff.old(), out);
    head("new", diff.now(), out);
    out.println();
    if (diff.summary().isSame()) {
      out.println("No difference in " + diff.summary().sameLetters() + " letters and their files.");
      reasons(diff, "Different, but without effect on the results:", out);
      return;
    }
    if (diff.reasons().isEmpty()) {
      out.println("Version, model, profiles, settings and the bytes of all files are the same: another build of this");
      out.println("version wrote one of the runs, or a file was changed by hand.");
      out.println();
    } else {
      reasons(diff, "Why they may differ:", out);
    }
    table(diff.summary(), out);
    if (details) {
      out.println();
      String[] last = {""};
      diff.forEach(change -> last[0] = detail(change, last[0], out));
    }
  }

  private static void head(String which, RunFolder run, PrintWriter out) {
    out.println(which + "  " + run.path() + "  (Letterminer " + run.facts().version() + ", model " + run.facts().model()
        + ", " + run.facts().documents() + " documents)");
  }

  private static void reasons(RunDiff diff, String head, PrintWriter out) {
    if (!diff.reasons().isEmpty()) {
      out.println(head);
      diff.reasons().forEach(reason -> out.println("  " + reason));
      out.println();
    }
  }

  private static void table(DiffSummary summary, PrintWriter out) {
    out.printf("%-" + NAME_WIDTH + "s %9s %9s %9s %9s%n", "", "same", "changed", "added", "gone");
    for (Subject kind : Subject.values()) {
      int changed = kind == Subject.LETTER ? summary.changedLetters() : summary.values(kind, Status.CHANGED);
      int added = summary.values(kind, Status.ADDED);
      int gone = summary.values(kind, Status.GONE);
      if (kind == Subject.LETTER || changed + added + gone > 0) {
        out.printf("%-" + NAME_WIDTH + "s %9s %9d %9d %9d%n", kind.many(),
            kind == Subject.LETTER ? "" + summary.sameLetters() : "", changed, added, gone);
        summary.aspects(kind).forEach((aspect, count) ->
            out.printf("  %-" + (NAME_WIDTH - 2) + "s %9s %9d%n", aspect, "", count));
      }
    }
  }

  private static String detail(Change change, String last, PrintWriter out) {
    String head = isRow(change) ? change.kind().many()
        : change.letter().isEmpty() ? change.file() : change.file() + "  " + change.letter();
    if (!head.equals(last)) {
      out.println(head);
    }
    out.println("  " + line(change));
    return head;
  }

  /** A change on one line: {@code +} was added, {@code -} is gone, {@code ~} changed. */
  public static String line(Change change) {
    String name = change.kind() == Subject.FILE || change.kind() == Subject.LETTER || change.kind() == Subject.PARAGRAPH
        ? change.kind().one() : change.kind().one() + " " + change.id();
    return switch (change.status()) {
      case ADDED -> "+ " + name + says(change, change.after()) + why(change);
      case GONE -> "- " + name + says(change, change.before()) + why(change);
      case CHANGED -> "~ " + name + aspect(change) + ": " + TextChange.between(change.before(), change.after());
    };
  }

  /** Whether it is a change of a row that belongs to an authority, or to no file. */
  private static boolean isRow(Change change) {
    return change.kind() == Subject.PANEL || change.kind() == Subject.CHANGE || change.file().isEmpty();
  }

  private static String aspect(Change change) {
    return change.kind() == Subject.FIELD ? "" : ", " + change.aspect();
  }

  private static String says(Change change, String value) {
    return value.isEmpty() || change.id().endsWith(value) ? "" : ": " + TextChange.cut(value);
  }

  private static String why(Change change) {
    return change.aspect().isEmpty() ? "" : " (" + change.aspect() + ")";
  }

  /** For spreadsheets: one row per change. */
  public static void csv(RunDiff diff, PrintWriter out) throws IOException {
    CSVPrinter rows = new CSVPrinter(out, Csv.FORMAT);
    rows.printRecord("file", "letter_id", "kind", "status", "id", "aspect", "before", "after");
    diff.forEach(c -> rows.printRecord(
        c.file(), c.letter(), c.kind().code(), c.status().code(), c.id(), c.aspect(), line(c.before()), line(c.after())));
    rows.flush();
  }

  private static String line(String value) {
    return value.replace('\n', ' ').replace('\r', ' ');
  }

  /** For programs: one object. */
  public static void json(RunDiff diff, boolean details, PrintWriter out) throws IOException {
    JsonGenerator json = Json.lines().createGenerator(out).useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writePOJOField("old", diff.old().facts());
    json.writePOJOField("new", diff.now().facts());
    json.writeBooleanField("same", diff.summary().isSame());
    json.writePOJOField("reasons", diff.reasons());
    json.writeFieldName("summary");
    summary(diff.summary(), json);
    if (details) {
      json.writeArrayFieldStart("changes");
      diff.forEach(json::writePOJO);
      json.writeEndArray();
    }
    json.writeEndObject();
    json.flush();
    out.println();
  }

  private static void summary(DiffSummary summary, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("sameLetters", summary.sameLetters());
    json.writeNumberField("changedLetters", summary.changedLetters());
    for (Subject kind : Subject.values()) {
      json.writeObjectFieldStart(kind.code());
      for (Status status : Status.values()) {
        if (kind != Subject.LETTER || status != Status.CHANGED) {
          json.writeNumberField(status.code(), summary.values(kind, status));
        }
      }
      json.writePOJOField("parts", summary.aspects(kind));
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
