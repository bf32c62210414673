package letterminer.profile;

import java.util.List;
import java.util.Optional;

/**
 * A key of a profile's file. It is declared once, here or in {@link ProfileKeys}; the reader, the table in
 * {@code src/docs/profiles.md} and the JSON schema for editors are made from the declarations.
 *
 * @param name as it is written
 * @param shape what its value looks like
 * @param required whether a profile, together with those that it extends, has to give it
 * @param absent what holds if it is not given; empty where nothing does
 * @param meaning for people, as the documentation has it (Markdown)
 * @param <T> what it is read as
 */
record Key<T>(String name, Shape<T> shape, boolean required, Optional<T> absent, String meaning) {

  /** A key that has to be given. */
  static <T> Key<T> required(String name, Shape<T> shape, String meaning) {
    return new Key<>(name, shape, true, Optional.empty(), meaning);
  }

  /** A key that may be absent. */
  static <T> Key<T> optional(String name, Shape<T> shape, String meaning) {
    return new Key<>(name, shape, false, Optional.empty(), meaning);
  }

  /** A key that may be absent, in which case something else holds. */
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
