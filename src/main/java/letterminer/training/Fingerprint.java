package letterminer.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a sentence without holding its text, so that labels can be published where the letters cannot. */
final class Fingerprint {
  private static final int DIGITS = 12;

  private Fingerprint() {}

  /** The first digits of the SHA-256 of a sentence's letters and digits in lower case. */
  static String of(String sentence) {
    StringBuilder plain = new StringBuilder();
    sentence.codePoints().filter(Character::isLetterOrDigit)
        .forEach(c -> plain.appendCodePoint(Character.toLowerCase(c)));
    return HexFormat.of().formatHex(sha256(plain.toString())).substring(0, DIGITS);
  }

  /** The SHA-256 of a text. */
  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java platform has it.
    }
  }
}
