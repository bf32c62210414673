package letterminer.corrections;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person says of a value. */
public enum Verdict {
  /** It is right. */
  RIGHT,
  /** It, or a part of it, should be something else. */
  WRONG,
  /** It begins or ends in the wrong place. */
  EXTENT,
  /** The letter has no such value. */
  SPURIOUS,
  /** The letter has a value that was not found. */
  MISSED,
  /** What the same person said before is taken back. */
  WITHDRAWN;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The verdict of a code.
   *
   * @throws IllegalArgumentException if there is none; the message is a sentence without its end
   */
  @JsonCreator
  public static Verdict of(String code) {
    for (Verdict verdict : values()) {
      if (verdict.code().equals(code)) {
        return verdict;
      }
    }
    throw new IllegalArgumentException("'" + code + "' is no verdict; choose from " + Stream.of(values())
        .map(Verdict::code).collect(Collectors.joining(", ")));
  }
}
