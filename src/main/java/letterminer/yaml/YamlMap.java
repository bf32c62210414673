package letterminer.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A map of a YAML file. Its reader asks for every key that may be present; any other key is a mistake. Not
 * thread-safe.
 */
public final class YamlMap {
  private final YamlValue whole;
  private final Map<String, YamlValue.KeyAndValue> entries;
  private final Set<String> asked = new TreeSet<>();

  YamlMap(YamlValue whole, Map<String, YamlValue.KeyAndValue> entries) {
    this.whole = whole;
    this.entries = entries;
  }

  /** Converts a map. */
  @FunctionalInterface
  public interface Reading<T> {
    T of(YamlMap map) throws YamlException;
  }

  /** The value of a key; empty if it is absent or null. */
  private Optional<YamlValue> value(String key) {
    asked.add(key);
    return Optional.ofNullable(entries.get(key)).map(YamlValue.KeyAndValue::value).filter(v -> !v.isNothing());
  }

  /** The converted value of a key; empty if it is absent or null. */
  public <T> Optional<T> read(String key, YamlValue.Reading<T> reading) throws YamlException {
    Optional<YamlValue> value = value(key);
    return value.isEmpty() ? Optional.empty() : Optional.of(reading.of(value.get()));
  }

  /** The value of a required key. */
  public <T> T required(String key, YamlValue.Reading<T> reading) throws YamlException {
    Optional<T> value = read(key, reading);
    if (value.isEmpty()) {
      throw whole.wrong("the key '" + key + "' is missing here; expected '" + key + ": …'.");
    }
    return value.get();
  }

  /** Reports keys that were not asked for, and names those that were. */
  void end() throws YamlException {
    YamlMistakes mistakes = new YamlMistakes();
    entries.forEach((name, entry) -> mistakes.collect(() -> {
      if (!asked.contains(name)) {
        throw entry.key().wrong("there is no key '" + name + "' here; expected one of " + asked + ".");
      }
    }));
    mistakes.throwIfAny();
  }
}
