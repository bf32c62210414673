package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a point compares the authority with. */
public enum Comparator {
  /** The national average, or the country as a whole. */
  NATIONAL,
  /** Similar councils, statistical neighbours, the comparator group. */
  SIMILAR,
  /** Other local authorities, the region, London: anything elsewhere that is not described as similar. */
  OTHER,
  /** The year before, or an earlier year. */
  PREVIOUS_YEAR;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
