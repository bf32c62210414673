package letterminer.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import letterminer.runs.RunException;
import letterminer.runs.RunFacts;
import letterminer.runs.RunFolder;
import org.apache.commons.csv.CSVRecord;

/** The rows of a run's tables, counted. */
public final class RunSummary {
  /** Stands in a table where a value is not stated. */
  static final String NONE = "none";

  /** What researchers join and filter by, in the order of the letter. */
  static final List<String> FIELDS = List.of(
      "subject", "authority", "ons_code", "dfe_code", "date", "inspection_start", "year", "addressee", "signatory",
      "inspectors");

  private final RunFacts facts;
  private final String path;
  private final Counts outcomes = new Counts();
  private final Counts years = new Counts();
  private final Counts missing = new Counts();
  private final Counts grades = new Counts();
  private final Counts points = new Counts();
  private final Map<String, ProblemCount> problems = new LinkedHashMap<>();
  private final Map<String, Integer> corrections = new TreeMap<>();
  private final Map<String, String> lastFiles = new HashMap<>();

  private RunSummary(RunFolder run) {
    this.facts = run.facts();
    this.path = run.path().toString();
  }

  /** Reads through a run's tables once. */
  public static RunSummary of(RunFolder run) throws RunException {
    RunSummary summary = new RunSummary(run);
    run.table("files").forEach(row -> summary.outcomes.add("files", row.get("outcome")));
    run.table("letters").forEach(summary::letter);
    run.table("judgements").forEach(row -> summary.grades.add(row.get("family"), row.get("status")));
    run.table("points").forEach(row -> summary.points.add(row.get("family"), orNone(row.get("polarity"))));
    run.table("problems").forEach(summary::problem);
    if (run.hasTable("corrections")) {
      run.table("corrections").forEach(row -> summary.corrections.merge(row.get("state"), 1, Integer::sum));
    }
    return summary;
  }

  private void letter(CSVRecord row) {
    years.add(row.get("family"), orNone(row.get("year")));
    for (String field : FIELDS) {
      if (row.get(field).isEmpty()) {
        missing.add(row.get("family"), field);
      }
    }
  }

  /** Rows of a file stand together, so it is enough to know the last file of each problem. */
  private void problem(CSVRecord row) {
    String file = row.get("file");
    ProblemCount old = problems.get(row.get("code"));
    boolean isNew = old == null || !lastFiles.getOrDefault(row.get("code"), "").equals(file);
    lastFiles.put(row.get("code"), file);
    problems.put(row.get("code"), old == null
        ? new ProblemCount(row.get("code"), row.get("severity"), 1, 1, file)
        : new ProblemCount(old.code(), old.severity(), old.count() + 1, old.files() + (isNew ? 1 : 0), old.example()));
  }

  private static String orNone(String value) {
    return value.isEmpty() ? NONE : value;
  }

  RunFacts facts() {
    return facts;
  }

  String path() {
    return path;
  }

  Counts outcomes() {
    return outcomes;
  }

  /** People's marks by what became of them. */
  Map<String, Integer> corrections() {
    return corrections;
  }

  /** Letters by family and year. */
  Counts years() {
    return years;
  }

  /** Letters by family and a field that is empty. */
  Counts missing() {
    return missing;
  }

  /** Judgements by family and status or reason. */
  Counts grades() {
    return grades;
  }

  /** Points by family and polarity. */
  Counts points() {
    return points;
  }

  /** The worst first, of these the most frequent. */
  List<ProblemCount> problems() {
    List<ProblemCount> sorted = new ArrayList<>(problems.values());
    sorted.sort(Comparator.comparingInt(ProblemCount::rank)
        .thenComparing(Comparator.comparingInt(ProblemCount::count).reversed()).thenComparing(ProblemCount::code));
    return sorted;
  }
}
