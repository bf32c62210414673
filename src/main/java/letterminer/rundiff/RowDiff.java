package letterminer.rundiff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import letterminer.dataset.Dataset;
import letterminer.rundiff.Change.Status;
import letterminer.rundiff.Change.Subject;
import letterminer.runs.RunException;
import letterminer.runs.RunFolder;
import letterminer.runs.TableFile;

/**
 * Compares tables that are not derived from single letters alone: the panel, changes, data of a catalogue, and problems
 * of files. Rows are identified by their key. The rows of one table of the old run are in memory.
 */
final class RowDiff {
  private static final String LINK = "link";

  /** Problems of a letter that are not in its record. */
  private static final Set<String> OUTSIDE = Set.of("publication-differs", "not-in-panel");

  private final Subject kind;
  private final List<String> key;
  private final Part part;
  private final Map<String, Map<String, String>> old = new LinkedHashMap<>();
  private final List<Change> changes = new ArrayList<>();

  /** The columns of a row that are compared; empty if the row is compared elsewhere. */
  private interface Part {
    Optional<Map<String, String>> of(Map<String, String> row);
  }

  private RowDiff(Subject kind, List<String> key, Part part) {
    this.kind = kind;
    this.key = key;
    this.part = part;
  }

  /** All changes, by table and row. */
  static List<Change> between(RunFolder old, RunFolder now) throws RunException {
    List<Change> all = new ArrayList<>();
    all.addAll(new RowDiff(Subject.PROBLEM, List.of("id"), RowDiff::problem).compare("problems", old, now));
    if (hasCatalogue(old) || hasCatalogue(now)) {
      all.addAll(new RowDiff(Subject.CATALOGUE, List.of("file", "letter_id"), RowDiff::given).compare("letters", old, now));
    }
    all.addAll(new RowDiff(Subject.PANEL, List.of("authority_id", "year", "area"), RowDiff::withoutLink)
        .compare("panel", old, now));
    all.addAll(new RowDiff(Subject.CHANGE, List.of("authority_id", "area", "judged_on"), RowDiff::withoutLink)
        .compare("changes", old, now));
    return all;
  }

  private static boolean hasCatalogue(RunFolder run) {
    return run.facts().settings().containsKey("catalogue");
  }

  private static Optional<Map<String, String>> withoutLink(Map<String, String> row) {
    row.remove(LINK); // Compared once for each letter.
    return Optional.of(row);
  }

  private static Optional<Map<String, String>> problem(Map<String, String> row) {
    boolean isOutside = row.get("letter_id").isEmpty() || OUTSIDE.contains(row.get("code"));
    row.keySet().retainAll(Set.of("file", "letter_id", "code", "severity", "page", "message"));
    return Optional.of(row).filter(r -> isOutside);
  }

  /** The columns that a catalogue adds or fills. */
  private static Optional<Map<String, String>> given(Map<String, String> row) {
    Set<String> own = new TreeSet<>(Dataset.columnsOfLetters());
    own.removeAll(Set.of("file", "letter_id", LINK));
    if (row.get("year_from").equals("published")) {
      own.removeAll(Set.of("year", "year_from"));
    }
    row.keySet().removeAll(own);
    return Optional.of(row);
  }

  private List<Change> compare(String table, RunFolder before, RunFolder after) throws RunException {
    before.table(table).forEach(row -> use(row, (name, cells) -> old.put(name, new LinkedHashMap<>(cells))));
    after.table(table).forEach(row -> use(row, this::compare));
    if (kind != Subject.CATALOGUE) {
      old.forEach((name, row) -> add(name, row, Status.GONE, "", said(row), ""));
    }
    return changes;
  }

  private void use(TableFile.Row row, BiConsumer<String, Map<String, String>> use) {
    Map<String, String> cells = row.toMap();
    String name = String.join(" ", key.stream().map(column -> cells.getOrDefault(column, "")).toList()).strip();
    part.of(cells).ifPresent(compared -> use.accept(name, compared));
  }

  private void compare(String name, Map<String, String> row) {
    Optional<Map<String, String>> before = Optional.ofNullable(old.remove(name));
    if (before.isPresent()) {
      compare(name, before.get(), row);
    } else if (kind != Subject.CATALOGUE) { // Reported for the letter.
      add(name, row, Status.ADDED, "", "", said(row));
    }
  }

  private void compare(String name, Map<String, String> before, Map<String, String> after) {
    Set<String> columns = new LinkedHashSet<>(before.keySet());
    columns.addAll(after.keySet());
    for (String column : columns) {
      String then = before.getOrDefault(column, "");
      String since = after.getOrDefault(column, "");
      if (!then.equals(since)) {
        add(name, after, Status.CHANGED, column, then, since);
      }
    }
  }

  private void add(String name, Map<String, String> row, Status status, String aspect, String before, String after) {
    changes.add(new Change(
        row.getOrDefault("file", ""), row.getOrDefault("letter_id", ""), kind, status, name, aspect, before, after));
  }

  /** A row in a few words. */
  private String said(Map<String, String> row) {
    return switch (kind) {
      case PROBLEM -> row.get("message");
      case PANEL -> String.join(" ", row.get("standing"), row.get("score")).strip();
      default -> row.getOrDefault("change", "");
    };
  }
}
