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
  /** Where a person found it. */
  READER;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
