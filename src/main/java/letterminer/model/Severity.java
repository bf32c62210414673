package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much a problem matters. */
public enum Severity {
  /** A value is certainly missing or wrong, or a file was not read. */
  ERROR,
  /** A reader should look before relying on the value. */
  WARNING,
  /** Worth knowing. */
  NOTE;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
