package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a point's polarity was decided by. */
public enum Basis {
  HEADING,
  CLASSIFIER,
  /** A person who has corrected it. */
  CORRECTED;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
