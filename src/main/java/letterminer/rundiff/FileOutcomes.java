package letterminer.rundiff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import letterminer.rundiff.Change.Status;
import letterminer.rundiff.Change.Subject;
import letterminer.runs.RunException;
import letterminer.runs.RunFolder;

/** Compares the outcomes of the files of two runs. */
final class FileOutcomes {
  private final Map<String, Map<String, String>> old;
  private final Map<String, Map<String, String>> now;

  FileOutcomes(RunFolder old, RunFolder now) throws RunException {
    this.old = rows(old);
    this.now = rows(now);
  }

  private static Map<String, Map<String, String>> rows(RunFolder run) throws RunException {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    run.table("files").forEach(row -> {
      Map<String, String> cells = new LinkedHashMap<>(row.toMap());
      rows.put(cells.remove("file"), cells);
    });
    return rows;
  }

  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    now.forEach((file, cells) -> {
      if (old.containsKey(file)) {
        compare(file, old.get(file), cells, changes);
      } else {
        changes.add(new Change(file, "", Subject.FILE, Status.ADDED, file, "", "", cells.getOrDefault("outcome", "")));
      }
    });
    old.forEach((file, cells) -> {
      if (!now.containsKey(file)) {
        changes.add(new Change(file, "", Subject.FILE, Status.GONE, file, "", cells.getOrDefault("outcome", ""), ""));
      }
    });
    return changes;
  }

  private static void compare(String file, Map<String, String> before, Map<String, String> after, List<Change> changes) {
    for (Map.Entry<String, String> cell : after.entrySet()) {
      String old = before.getOrDefault(cell.getKey(), "");
      if (!old.equals(cell.getValue())) {
        changes.add(new Change(file, "", Subject.FILE, Status.CHANGED, file, cell.getKey(), old, cell.getValue()));
      }
    }
  }

  /** Number of files in both runs whose content differs. */
  long replaced() {
    return now.entrySet().stream().filter(f -> old.containsKey(f.getKey()))
        .filter(f -> !f.getValue().get("sha256").equals(old.get(f.getKey()).get("sha256"))).count();
  }

  /** Number of documents that are in only one of the runs. */
  long onlyInOne() {
    long common = now.keySet().stream().filter(old::containsKey).count();
    return old.size() + now.size() - 2 * common;
  }

  String whyGone(String file) {
    return why(file, now, old, "the new run");
  }

  String whyAdded(String file) {
    return why(file, old, now, "the old run");
  }

  private static String why(
      String file, Map<String, Map<String, String>> other, Map<String, Map<String, String>> own, String run) {
    if (!other.containsKey(file)) {
      return "its file is not in " + run;
    }
    if (!other.get(file).get("outcome").startsWith("read")) {
      return "its file is '" + other.get(file).get("outcome") + "' in " + run;
    }
    return other.get(file).get("sha256").equals(own.get(file).get("sha256"))
        ? "the file was divided into other letters" : "its file has other content in " + run;
  }
}
