package letterminer.corrections;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import letterminer.model.Problem;

/** Compares and quotes the texts of marks. */
final class Texts {
  private static final int QUOTED = 80;

  private Texts() {}

  /** Whether two texts differ only in white space and in how their characters are encoded. */
  static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String text) {
    return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }

  static String quoted(String text) {
    return Problem.quote(text, QUOTED);
  }

  /** Parts with their texts: {@code grade "3", area "being-healthy"}. */
  static String parts(Map<String, String> parts) {
    StringJoiner joined = new StringJoiner(", ");
    parts.forEach((name, text) -> joined.add(name + " " + (text.isEmpty() ? "empty" : quoted(text))));
    return joined.toString();
  }

  static String part(Optional<String> part) {
    return part.map(p -> " (" + p + ")").orElse("");
  }
}
