package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a point says that something is going well. */
public enum Polarity {
  STRENGTH("+"),
  WEAKNESS("-"),
  MIXED("±"),
  NEUTRAL("○");

  private final String symbol;

  Polarity(String symbol) {
    this.symbol = symbol;
  }

  /** The symbol shown before a point on a terminal, on a drawn page and in review. */
  public String symbol() {
    return symbol;
  }

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
