package letterminer.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects findings; what several profiles take from one place is said once. Not safe for use by several threads. */
final class Findings {
  private final Set<Finding> findings = new LinkedHashSet<>();

  void error(String message) {
    findings.add(new Finding(Finding.Level.ERROR, message));
  }

  void warning(String place, String message) {
    findings.add(new Finding(Finding.Level.WARNING, place + message));
  }

  void note(String place, String message) {
    findings.add(new Finding(Finding.Level.NOTE, place + message));
  }

  /** Errors first. */
  List<Finding> all() {
    List<Finding> all = new ArrayList<>(findings);
    all.sort(Comparator.comparing(Finding::level));
    return List.copyOf(all);
  }
}
