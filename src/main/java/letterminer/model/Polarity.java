package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a point says that something is going well. */
public enum Polarity {
  STRENGTH("+"),
  WEAKNESS("-"),
  MIXED("±"),
  NEUTRAL("○");

  private final String sign;

  Polarity(String sign) {
    this.sign = sign;
  }

  /** The sign shown before a point on a terminal, on a drawn page and in review. */
  public String sign() {
    return sign;
  }

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
