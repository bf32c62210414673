package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a list of points contains, according to its heading. */
public enum ListKind {
  STRENGTHS,
  /** Weaknesses, areas for improvement, what needs to improve. */
  IMPROVEMENT,
  PRIORITY_ACTION,
  RECOMMENDATIONS,
  /** Findings that the heading does not call good or bad. */
  FINDINGS;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
