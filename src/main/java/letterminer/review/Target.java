package letterminer.review;

import java.util.Optional;
import letterminer.values.RunLetters;

/** The URL fragment of a page: a letter, or a value or a problem of one. */
final class Target {
  private Target() {}

  /**
   * The fragment for an id.
   *
   * @param id of a letter, or of a value, which begins with that of its letter, or {@code LETTER/VALUE}
   * @return empty if the run has no such letter
   */
  static Optional<String> of(String id, RunLetters run) {
    int slash = id.indexOf('/');
    if (slash >= 0) {
      return run.find(id.substring(0, slash)).map(letter -> escaped(letter.id()) + "/" + escaped(id.substring(slash + 1)));
    }
    if (run.find(id).isPresent()) {
      return Optional.of(escaped(id));
    }
    for (int dash = id.lastIndexOf('-'); dash > 0; dash = id.lastIndexOf('-', dash - 1)) {
      String letter = id.substring(0, dash);
      if (run.find(letter).isPresent()) {
        return Optional.of(escaped(letter) + "/" + escaped(id));
      }
    }
    return Optional.empty();
  }

  /** Escapes an id. Ids consist of letters, digits and hyphens, but user input may not. */
  private static String escaped(String id) {
    StringBuilder text = new StringBuilder();
    for (byte b : Reply.utf8(id)) {
      boolean plain = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '-' || b == '.' || b == '_';
      text.append(plain ? "" + (char) b : String.format("%%%02X", b));
    }
    return text.toString();
  }
}
