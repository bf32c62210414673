package letterminer.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import letterminer.yaml.YamlValue;

/** Collects findings; what several profiles inherit from one place is reported once. Not safe for use by several threads. */
final class Findings {
  private final Set<String> files;
  private final Map<String, String> unused = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Set<Finding> findings = new LinkedHashSet<>();

  /**
   * Collects findings in files.
   *
   * @param files those that are checked
   */
  Findings(List<YamlValue> files) {
    this.files = files.stream().map(YamlValue::file).collect(Collectors.toUnmodifiableSet());
  }

  /** File and line of a part of a profile; of the profile's beginning, if the part comes from a file that is not checked. */
  String place(YamlValue profile, Object... path) {
    String place = profile.place(path);
    return files.stream().anyMatch(f -> place.startsWith(f + ":")) ? place : profile.place();
  }

  void error(String message) {
    findings.add(new Finding(Finding.Level.ERROR, message));
  }

  void warning(String place, String message) {
    findings.add(new Finding(Finding.Level.WARNING, place + message));
  }

  void note(String place, String message) {
    findings.add(new Finding(Finding.Level.NOTE, place + message));
  }

  /** Something that has no use in one profile; it is a finding only if no profile that reads the same place uses it. */
  void unused(String place, String message) {
    unused.put(place, message);
  }

  void used(String place) {
    used.add(place);
  }

  /** Errors first. */
  List<Finding> all() {
    unused.keySet().removeAll(used);
    unused.forEach(this::warning);
    unused.clear();
    List<Finding> all = new ArrayList<>(findings);
    all.sort(Comparator.comparing(Finding::level));
    return List.copyOf(all);
  }
}
