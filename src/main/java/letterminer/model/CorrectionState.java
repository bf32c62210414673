package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The outcome of a person's mark when a letter was written. */
public enum CorrectionState {
  /** The value was changed as the person said. */
  APPLIED,
  /** The person confirmed the value. */
  CONFIRMED,
  /** The value is now read as the person said, so there was nothing to change. */
  ALREADY_SO,
  /** The person said that the value is wrong, but not what is right; it was not changed. */
  NO_VALUE,
  /** Two people disagree; nothing was changed. */
  CONTRADICTED,
  /** The letter is now read differently than when the mark was made; nothing was changed. */
  DOES_NOT_FIT;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
