package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a list of points is a list of, by the heading that opened it. */
public enum ListKind {
  STRENGTHS,
  /** Weaknesses, areas for improvement, what needs to improve. */
  IMPROVEMENT,
  PRIORITY_ACTION,
  RECOMMENDATIONS,
  /** Findings of which the heading does not say whether they are good or bad. */
  FINDINGS;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
