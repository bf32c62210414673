package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** On which side of a comparator a figure is; by number, not by merit. */
public enum Direction {
  ABOVE,
  BELOW,
  IN_LINE;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
