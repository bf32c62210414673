package letterminer.profile;

import java.util.List;
import java.util.Optional;

/**
 * A key of a profile file. It is declared once, here or in {@link ProfileKeys}; the reader, the table in
 * {@code src/docs/profiles.md} and the JSON schema for editors are generated from the declarations.
 *
 * @param name the key as written
 * @param shape what its value looks like
 * @param required whether a profile, together with those that it extends, must give it
 * @param absent the default value, if there is one
 * @param meaning its description in the documentation (Markdown)
 * @param <T> type of the value that is read
 */
record Key<T>(String name, Shape<T> shape, boolean required, Optional<T> absent, String meaning) {

  /** A required key. */
  static <T> Key<T> required(String name, Shape<T> shape, String meaning) {
    return new Key<>(name, shape, true, Optional.empty(), meaning);
  }

  /** An optional key. */
  static <T> Key<T> optional(String name, Shape<T> shape, String meaning) {
    return new Key<>(name, shape, false, Optional.empty(), meaning);
  }

  /** An optional key with a default value. */
  static <T> Key<T> usually(String name, Shape<T> shape, T absent, String meaning) {
    return new Key<>(name, shape, false, Optional.of(absent), meaning);
  }

  /** {@code false} if absent. */
  static Key<Boolean> flag(String name, String meaning) {
    return usually(name, Shape.FLAG, false, meaning);
  }

  /** Empty if absent. */
  static Key<List<Phrase>> phrases(String name, String meaning) {
    return usually(name, Shape.PHRASES, List.of(), meaning);
  }

  /** Empty if absent. */
  static Key<List<String>> texts(String name, String meaning) {
    return usually(name, Shape.TEXTS, List.of(), meaning);
  }

  /** Empty if absent. */
  static <T> Key<List<T>> list(String name, Shape<T> entry, String words, String meaning) {
    return usually(name, Shape.list(entry, words), List.of(), meaning);
  }
}
