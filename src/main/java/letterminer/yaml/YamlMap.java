package letterminer.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import letterminer.yaml.YamlValue.Reading;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A map of a YAML file. Who reads it asks for every key that may be there, and then for the {@linkplain
 * #end end}: a key that was not asked for is a mistake. Not safe for use by several threads.
 */
public final class YamlMap {
  private record Entry(Node key, YamlValue value) {}

  private final String file;
  private final MappingNode node;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> asked = new TreeSet<>();

  YamlMap(String file, MappingNode node) throws YamlException {
    this.file = file;
    this.node = node;
    for (NodeTuple tuple : node.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw wrong(tuple.getKeyNode(), "expected a word as key here.");
      }
      if (entries.put(key.getValue(), new Entry(key, new YamlValue(file, tuple.getValueNode()))) != null) {
        throw wrong(key, "the key '" + key.getValue() + "' stands here a second time.");
      }
    }
  }

  private YamlException wrong(Node at, String message) {
    return new YamlException(file + ":" + YamlValue.line(at) + ": " + message);
  }

  /** The value of a key; empty if it is absent or nothing. */
  public Optional<YamlValue> value(String key) {
    asked.add(key);
    return Optional.ofNullable(entries.get(key)).map(Entry::value).filter(v -> !v.isNothing());
  }

  /** The value of a key, read as something; empty if it is absent or nothing. */
  public <T> Optional<T> read(String key, Reading<T> reading) throws YamlException {
    Optional<YamlValue> value = value(key);
    return value.isEmpty() ? Optional.empty() : Optional.of(reading.of(value.get()));
  }

  /** The value of a key that has to be there. */
  public <T> T required(String key, Reading<T> reading) throws YamlException {
    Optional<T> value = read(key, reading);
    if (value.isEmpty()) {
      throw wrong(node, "the key '" + key + "' is missing here; expected '" + key + ": …'.");
    }
    return value.get();
  }

  /** Complains of a key that was not asked for, and names those that were. */
  public void end() throws YamlException {
    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
      if (!asked.contains(entry.getKey())) {
        throw wrong(entry.getValue().key(),
            "there is no key '" + entry.getKey() + "' here; expected one of " + asked + ".");
      }
    }
  }
}
