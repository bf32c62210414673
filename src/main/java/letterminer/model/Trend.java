package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a thing goes, by merit: fewer exclusions are improving. */
public enum Trend {
  IMPROVING,
  DECLINING,
  STABLE;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
