package letterminer.values;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a value of a letter is. */
public enum ValueKind {
  /** Subject, authority, date, period, inspection or licence; a row of {@code fields.csv}. */
  HEADER_FIELD,
  /** Addressee, signatory or inspector; a row of {@code people.csv}. */
  PERSON,
  /** A judgement that the letter makes; a row of {@code judgements.csv}. */
  JUDGEMENT,
  /** A judgement that a reader would look for and that is missing; also a row of {@code judgements.csv}. */
  MISSING,
  /** A bulleted or numbered item; a row of {@code points.csv}. */
  POINT;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
