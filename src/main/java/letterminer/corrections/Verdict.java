package letterminer.corrections;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's verdict on a value. */
public enum Verdict {
  /** It is right. */
  RIGHT,
  /** It, or a part of it, should be different. */
  WRONG,
  /** It begins or ends in the wrong place. */
  EXTENT,
  /** The letter has no such value. */
  SPURIOUS,
  /** The letter has a value that was not found. */
  MISSED,
  /** The person's previous mark is withdrawn. */
  WITHDRAWN;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The verdict of a code.
   *
   * @throws IllegalArgumentException if there is none; the message is a sentence without a full stop
   */
  @JsonCreator
  public static Verdict of(String code) {
    for (Verdict verdict : values()) {
      if (verdict.code().equals(code)) {
        return verdict;
      }
    }
    throw new IllegalArgumentException("'" + code + "' is not a verdict; choose from " + Stream.of(values())
        .map(Verdict::code).collect(Collectors.joining(", ")));
  }
}
