package letterminer.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where in a letter a grade is stated. */
public enum EvidenceKind {
  /** A row of the grade table. */
  TABLE,
  /** At the heading of the area's section. */
  SECTION,
  /** In a sentence. */
  NARRATIVE,
  /** At a place that a person gave. */
  READER;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
