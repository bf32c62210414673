package letterminer.review;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A least-recently-used cache limited in bytes. Thread-safe. */
final class ByteCache<K, V> {
  private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final long most;
  private final Size<V> size;
  private long bytes;

  /** The number of bytes of a value. */
  interface Size<V> {
    long of(V value);
  }

  ByteCache(long most, Size<V> size) {
    this.most = most;
    this.size = size;
  }

  synchronized Optional<V> get(K key) {
    return Optional.ofNullable(kept.get(key));
  }

  /** Stores a value, unless it alone exceeds the limit. */
  synchronized void put(K key, V value) {
    V before = kept.remove(key);
    bytes -= before == null ? 0 : size.of(before);
    if (size.of(value) > most) {
      return;
    }
    kept.put(key, value);
    bytes += size.of(value);
    Iterator<V> oldest = kept.values().iterator();
    while (bytes > most) {
      bytes -= size.of(oldest.next());
      oldest.remove();
    }
  }
}
