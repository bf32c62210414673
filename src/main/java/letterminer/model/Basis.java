package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The basis of a point's polarity. */
public enum Basis {
  HEADING,
  CLASSIFIER,
  /** A person's correction. */
  CORRECTED;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
