package letterminer.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A map of a YAML file. Who reads it asks for every key that may be there: one that was not asked for is
 * a mistake. Not safe for use by several threads.
 */
public final class YamlMap {
  private record Entry(YamlValue key, YamlValue value) {}

  private final YamlValue whole;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> asked = new TreeSet<>();

  YamlMap(String file, MappingNode node) throws YamlException {
    this.whole = new YamlValue(file, node);
    for (NodeTuple tuple : node.getValue()) {
      YamlValue key = new YamlValue(file, tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode word)) {
        throw key.wrong("expected a word as key here.");
      }
      if (entries.put(word.getValue(), new Entry(key, new YamlValue(file, tuple.getValueNode()))) != null) {
        throw key.wrong("the key '" + word.getValue() + "' stands here a second time.");
      }
    }
  }

  /** Reads a map as something. */
  @FunctionalInterface
  public interface Reading<T> {
    T of(YamlMap map) throws YamlException;
  }

  /** The value of a key; empty if it is absent or nothing. */
  private Optional<YamlValue> value(String key) {
    asked.add(key);
    return Optional.ofNullable(entries.get(key)).map(Entry::value).filter(v -> !v.isNothing());
  }

  /** The value of a key, read as something; empty if it is absent or nothing. */
  public <T> Optional<T> read(String key, YamlValue.Reading<T> reading) throws YamlException {
    Optional<YamlValue> value = value(key);
    return value.isEmpty() ? Optional.empty() : Optional.of(reading.of(value.get()));
  }

  /** The value of a key that has to be there. */
  public <T> T required(String key, YamlValue.Reading<T> reading) throws YamlException {
    Optional<T> value = read(key, reading);
    if (value.isEmpty()) {
      throw whole.wrong("the key '" + key + "' is missing here; expected '" + key + ": …'.");
    }
    return value.get();
  }

  /** Complains of a key that was not asked for, and names those that were. */
  void end() throws YamlException {
    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
      if (!asked.contains(entry.getKey())) {
        throw entry.getValue().key().wrong(
            "there is no key '" + entry.getKey() + "' here; expected one of " + asked + ".");
      }
    }
  }
}
