package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a point says that something goes well or does not. */
public enum Polarity {
  STRENGTH,
  WEAKNESS,
  MIXED,
  NEUTRAL;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
