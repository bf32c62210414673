package letterminer.profile;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import letterminer.yaml.YamlException;
import letterminer.yaml.YamlValue;

/**
 * Caches what values were read as: a dozen profiles share the phrases of the ones that they extend, and
 * parsing them for each profile would slow down every start. Each value is read in one way only. Not safe for use by
 * several threads.
 */
final class ReadOnce {
  private final Map<YamlValue, Object> known = new IdentityHashMap<>();

  @SuppressWarnings("unchecked") // A value has one place in a file, and is read by the shape of its key.
  <T> T read(YamlValue value, YamlValue.Reading<T> reading) throws YamlException {
    Object read = known.get(value);
    if (read == null) {
      read = reading.of(value);
      known.put(value, read);
    }
    return (T) read;
  }

  /** What a value was read as, if it was read with this shape. */
  <T> Optional<T> known(YamlValue value, Class<T> as) {
    return Optional.ofNullable(known.get(value)).filter(as::isInstance).map(as::cast);
  }
}
