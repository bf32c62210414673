package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How something develops, by merit: fewer exclusions are an improvement. */
public enum Trend {
  IMPROVING,
  DECLINING,
  STABLE;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
