package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How many statements of a grade there are, and whether they agree. */
public enum JudgementStatus {
  AGREED,
  SINGLE,
  CONFLICT,
  /** A person corrected or added it. */
  CORRECTED;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
