package letterminer.dataset;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a run's letters were read: with the documents themselves, all it takes to make the run again.
 *
 * @param version the program's version
 * @param model the polarity model's version
 * @param settings what else results depend on, by name: the reading options by the names of their options, files by
 *     their SHA-256
 */
public record Provenance(String version, String model, Map<String, String> settings) {
  public Provenance {
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
  }
}
