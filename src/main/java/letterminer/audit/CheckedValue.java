package letterminer.audit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import letterminer.corrections.Correction;

/**
 * A value of the sample that somebody marked.
 *
 * @param row the value
 * @param readings each reader's reading, by name
 * @param marks the marks themselves
 */
record CheckedValue(SampleRow row, Map<String, Reading> readings, List<Correction> marks) {
  CheckedValue {
    readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    marks = List.copyOf(marks);
  }

  /** The share of readers who say so; readers who disagree count as one half each until they have settled it. */
  double share(Predicate<Reading> property) {
    return readings.values().stream().filter(property).count() / (double) readings.size();
  }

  boolean isDisputed() {
    return readings.values().stream().map(Reading::gravest).distinct().count() > 1;
  }
}
