package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why an expected judgement is missing. */
public enum MissingReason {
  /** The framework of that year made no such judgement. */
  NOT_IN_FRAMEWORK,
  /** The letter should have it, but it was not found. */
  NOT_FOUND,
  /** The document says that it makes no such judgement. */
  NOT_JUDGED,
  /** Its place was found, but no grade could be read from it with certainty. */
  UNREADABLE;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
