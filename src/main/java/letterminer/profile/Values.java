package letterminer.profile;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import letterminer.yaml.YamlException;
import letterminer.yaml.YamlMap;
import letterminer.yaml.YamlMistakes;
import letterminer.yaml.YamlValue;

/** The values of a map, as they were read. Immutable. */
final class Values {
  private final Map<Key<?>, Object> values;

  private Values(Map<Key<?>, Object> values) {
    this.values = values;
  }

  /**
   * Reads a map.
   *
   * @throws YamlException with all mistakes in it: values of another shape, missing keys, unknown keys
   */
  static Values read(YamlValue map, List<Key<?>> keys, ReadOnce memo) throws YamlException {
    Map<Key<?>, Object> values = new IdentityHashMap<>();
    map.keys(entries -> {
      YamlMistakes mistakes = new YamlMistakes();
      for (Key<?> key : keys) {
        mistakes.collect(() -> read(entries, key, memo).ifPresent(v -> values.put(key, v)));
      }
      mistakes.throwIfAny();
      return values;
    });
    return new Values(values);
  }

  private static <T> Optional<T> read(YamlMap entries, Key<T> key, ReadOnce memo) throws YamlException {
    YamlValue.Reading<T> reading = value -> key.shape().read(value, memo);
    return key.required()
        ? Optional.of(entries.required(key.name(), reading)) : entries.read(key.name(), reading);
  }

  /** Finds the mistakes of a map of one file; missing keys may be in a file that it extends. */
  static void check(YamlValue map, List<Key<?>> keys, ReadOnce memo) throws YamlException {
    YamlMistakes mistakes = new YamlMistakes();
    mistakes.collect(() -> map.keys(entries -> {
      for (Key<?> key : keys) {
        mistakes.collect(() -> entries.read(key.name(), value -> {
          key.shape().check(value, memo);
          return value;
        }));
      }
      return entries;
    }));
    mistakes.throwIfAny();
  }

  /** The value of a key that is required or has a default. */
  <T> T get(Key<T> key) {
    return find(key).or(key::absent).orElseThrow(
        () -> new IllegalStateException("'" + key.name() + "' has no value; ask with find."));
  }

  /** The value of a key, if it was given. */
  @SuppressWarnings("unchecked") // The value of a key was read by its shape.
  <T> Optional<T> find(Key<T> key) {
    return Optional.ofNullable((T) values.get(key));
  }
}
