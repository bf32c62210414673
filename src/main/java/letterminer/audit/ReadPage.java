package letterminer.audit;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A page of the sample that was read to its end.
 *
 * @param row the page
 * @param readers who read it
 * @param missed how many values of each field are missing there, as the mean of the readers
 */
record ReadPage(SampleRow row, Set<String> readers, Map<String, Double> missed) {
  ReadPage {
    readers = Collections.unmodifiableSet(new TreeSet<>(readers));
    missed = Collections.unmodifiableMap(new TreeMap<>(missed));
  }

  double missedOf(String field) {
    return field.isEmpty() ? missed.values().stream().mapToDouble(Double::doubleValue).sum() : missed.getOrDefault(field, 0.0);
  }
}
