package letterminer.dataset;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a run's letters were read: together with the documents, everything needed to reproduce the run.
 *
 * @param version the program's version
 * @param model the polarity model's version
 * @param settings everything else that results depend on, by name: reading options under their option names, files
 *     with their SHA-256
 */
public record Provenance(String version, String model, Map<String, String> settings) {
  public Provenance {
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
  }
}
