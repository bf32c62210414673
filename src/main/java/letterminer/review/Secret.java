package letterminer.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** A random text that cannot be guessed, in characters that need no escaping in a URL. */
final class Secret {
  private static final int BYTES = 24;

  private final String text;

  private Secret(String text) {
    this.text = text;
  }

  static Secret random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Compares in constant time. */
  boolean matches(String guess) {
    return MessageDigest.isEqual(bytes(text), bytes(guess));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The text itself. */
  String text() {
    return text;
  }

  /** Hides the text, which would otherwise end up in a log one day. */
  @Override
  public String toString() {
    return "secret";
  }
}
