package letterminer.training;

import java.nio.charset.StandardCharsets;
import letterminer.model.Sha256;

/** Identifies a sentence without its text, so that labels can be published even if the letters cannot. */
final class Fingerprint {
  private static final int DIGITS = 12;

  private Fingerprint() {}

  /** The first digits of the SHA-256 of a sentence's letters and digits in lower case. */
  static String of(String sentence) {
    StringBuilder plain = new StringBuilder();
    sentence.codePoints().filter(Character::isLetterOrDigit)
        .forEach(c -> plain.appendCodePoint(Character.toLowerCase(c)));
    return Sha256.hex(plain.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }
}
