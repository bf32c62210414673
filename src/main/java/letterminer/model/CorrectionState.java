package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a person's mark when a letter was written. */
public enum CorrectionState {
  /** The value is as the person says. */
  APPLIED,
  /** The person says that the value is right. */
  CONFIRMED,
  /** The letter is now read as the person says, so there was nothing to change. */
  ALREADY_SO,
  /** The person says that the value is wrong, and not what is right; it was left as it is. */
  NO_VALUE,
  /** Two people disagree; nothing was changed. */
  CONTRADICTED,
  /** The letter is now read otherwise than when the mark was made; nothing was changed. */
  DOES_NOT_FIT;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
