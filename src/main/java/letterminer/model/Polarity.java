package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a point says that something goes well or does not. */
public enum Polarity {
  STRENGTH("+"),
  WEAKNESS("-"),
  MIXED("±"),
  NEUTRAL("○");

  private final String sign;

  Polarity(String sign) {
    this.sign = sign;
  }

  /** The sign that stands before a point wherever it is shown: on a terminal, a drawn page, or in review. */
  public String sign() {
    return sign;
  }

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
