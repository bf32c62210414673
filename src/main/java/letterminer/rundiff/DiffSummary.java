package letterminer.rundiff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import letterminer.rundiff.Change.Status;
import letterminer.rundiff.Change.Subject;

/** Counts the differences between two runs. */
public final class DiffSummary {
  private final Map<Subject, Map<Status, Integer>> values = new EnumMap<>(Subject.class);
  private final Map<Subject, Map<String, Integer>> aspects = new EnumMap<>(Subject.class);
  private int sameLetters;
  private int changedLetters;

  void same() {
    sameLetters++;
  }

  /** Counts a value once, however many of its parts changed; the parts are counted too. */
  void add(List<Change> changes, boolean ofLetter) {
    if (ofLetter) {
      changedLetters++;
    }
    String last = "";
    for (Change change : changes) {
      String value = change.kind() + " " + change.file() + " " + change.id() + " " + change.status();
      if (!value.equals(last)) {
        values.computeIfAbsent(change.kind(), k -> new EnumMap<>(Status.class)).merge(change.status(), 1, Integer::sum);
      }
      if (change.status() == Status.CHANGED && change.kind() != Subject.FIELD) {
        aspects.computeIfAbsent(change.kind(), k -> new TreeMap<>()).merge(change.aspect(), 1, Integer::sum);
      } else if (change.status() == Status.CHANGED) {
        aspects.computeIfAbsent(change.kind(), k -> new TreeMap<>()).merge(change.id(), 1, Integer::sum);
      }
      last = value;
    }
  }

  /** Letters in both runs without differences. */
  public int sameLetters() {
    return sameLetters;
  }

  /** Letters in both runs with differences. */
  public int changedLetters() {
    return changedLetters;
  }

  /** The number of values of a kind with a status; for changed letters, use {@link #changedLetters}. */
  public int values(Subject kind, Status status) {
    return values.getOrDefault(kind, Map.of()).getOrDefault(status, 0);
  }

  /** How often each part of changed values differs; for header fields, how often each field does. */
  Map<String, Integer> aspects(Subject kind) {
    return aspects.getOrDefault(kind, Map.of());
  }

  /** Whether nothing differs. */
  public boolean isSame() {
    return values.isEmpty() && changedLetters == 0;
  }
}
