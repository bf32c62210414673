package letterminer.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import letterminer.corrections.Contradictions;
import letterminer.corrections.Correction;
import letterminer.corrections.LogContent;
import letterminer.dataset.Csv;
import letterminer.dataset.Json;
import letterminer.runs.RunException;
import letterminer.runs.RunFolder;
import org.apache.commons.csv.CSVPrinter;

/**
 * The corrections of a run, for printing.
 *
 * @param marks the current ones, with the effect of each
 * @param contradictions corrections in which two people disagree
 * @param unreadable lines that are not corrections
 * @param applied how many the tables were written with, from any file
 */
record CorrectionList(
    List<RequiredFigure> marks, List<Contradictions.Pair> contradictions, List<LogContent.BadLine> unreadable, int applied) {
  /** The state of marks that were made after the tables were written. */
  private static final String NEW = "new";

  private static final String CONTRADICTED = "contradicted";

  private static final Set<String> OPEN = Set.of("does-not-fit", CONTRADICTED);

  /** A mark with its effect when the tables were last written. */
  record RequiredFigure(Correction correction, String state, String reason) {}

  static CorrectionList of(RunFolder run, LogContent content) throws RunException {
    Map<String, String[]> states = new HashMap<>();
    if (run.hasTable("corrections")) {
      run.table("corrections").forEach(row -> states.put(row.get("id"), new String[] {row.get("state"), row.get("reason")}));
    }
    List<Correction> current = content.current();
    List<Contradictions.Pair> pairs = Contradictions.of(current);
    List<RequiredFigure> marks = new ArrayList<>();
    for (Correction mark : current) {
      String[] state = states.getOrDefault(mark.id(), new String[] {NEW, ""});
      boolean contradicted = pairs.stream().anyMatch(p -> p.one().id().equals(mark.id()) || p.other().id().equals(mark.id()));
      String before = state[0].equals(CONTRADICTED) ? NEW : state[0]; // It has been settled since.
      marks.add(new RequiredFigure(mark, contradicted ? CONTRADICTED : before, contradicted || !before.equals(NEW) ? state[1] : ""));
    }
    return new CorrectionList(marks, pairs, content.unreadable(), states.size());
  }

  /** Whether nothing needs a person's attention. */
  boolean isInOrder() {
    return contradictions.isEmpty() && unreadable.isEmpty() && marks.stream().noneMatch(m -> OPEN.contains(m.state()));
  }

  void text(PrintWriter out) {
    String file = "";
    for (RequiredFigure mark : marks) {
      Correction c = mark.correction();
      if (!file.equals(c.file())) {
        file = c.file();
        out.println(file);
      }
      out.println("  " + mark.state() + ": " + c.who() + ", " + c.when().substring(0, Math.min(10, c.when().length())) + ", of the "
          + c.field() + c.value().map(v -> " " + v).orElse("") + c.page().map(p -> " on page " + p).orElse("") + ": "
          + Contradictions.says(c) + c.note().map(n -> " (" + n + ")").orElse("") + ".");
      if (!mark.reason().isEmpty()) {
        out.println("    " + mark.reason() + (mark.reason().endsWith(".") ? "" : "."));
      }
    }
    unreadable.forEach(line -> out.println("Line " + line.number() + " is not a correction: " + line.reason() + "."));
    out.println(marks.isEmpty() ? none() : summary());
  }

  private String none() {
    return "No corrections." + (applied == 0 ? ""
        : " The tables were written with " + applied + " from another file, listed in corrections.csv: name it with --corrections.");
  }

  private String summary() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    marks.forEach(m -> counts.merge(m.state(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach((state, count) -> parts.add(count + " " + state));
    boolean isNew = counts.containsKey(NEW);
    return marks.size() + (marks.size() == 1 ? " correction: " : " corrections: ") + String.join(", ", parts) + "."
        + (isNew ? " New ones are applied when 'letterminer extract' or 'export' writes the tables." : "");
  }

  void json(PrintWriter out) throws IOException {
    ObjectNode object = Json.lines().createObjectNode();
    ArrayNode all = object.putArray("corrections");
    for (RequiredFigure mark : marks) {
      ObjectNode node = Json.lines().valueToTree(mark.correction());
      node.put("state", mark.state());
      if (!mark.reason().isEmpty()) {
        node.put("reason", mark.reason());
      }
      all.add(node);
    }
    ArrayNode pairs = object.putArray("contradictions");
    contradictions.forEach(pair -> pairs.addObject().put("one", pair.one().id()).put("other", pair.other().id()));
    ArrayNode bad = object.putArray("unreadable");
    unreadable.forEach(line -> bad.addObject().put("line", line.number()).put("reason", line.reason()));
    out.println(Json.indented().writeValueAsString(object));
  }

  void csv(PrintWriter out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, Csv.FORMAT);
    csv.printRecord("id", "state", "reason", "letter", "file", "value", "field", "verdict", "part", "was", "should_be", "page", "who",
        "when", "note", "audit");
    for (RequiredFigure mark : marks) {
      Correction c = mark.correction();
      csv.printRecord(c.id(), mark.state(), mark.reason(), c.letter(), c.file(), c.value().orElse(""), c.field(), c.verdict().code(),
          c.part().orElse(""), object(c.was()), object(c.changes()), c.page().map(String::valueOf).orElse(""), c.who(), c.when(),
          c.note().orElse(""), c.audit().orElse(""));
    }
  }

  private static String object(Map<String, String> parts) throws IOException {
    return parts.isEmpty() ? "" : Json.lines().writeValueAsString(parts);
  }
}
