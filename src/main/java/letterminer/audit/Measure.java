package letterminer.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a figure states. */
enum Measure {
  /** Share of values that are wrong, of the wrong extent, or spurious. */
  ERROR,
  /** Share of values that are wrong themselves or in a part. */
  WRONG,
  /** Share of values that begin or end in the wrong place. */
  EXTENT,
  /** Share of values that the letter does not have. */
  SPURIOUS,
  /** Share of values that are right: one less the errors. */
  PRECISION,
  /** Share of what the letters have that was found and is right. */
  RECALL,
  /** Harmonic mean of precision and recall. */
  F1,
  /** Share of correct grades among judgements that are not spurious. */
  GRADE_ACCURACY,
  /** Share of correct polarities among points that are not spurious. */
  POLARITY_ACCURACY;

  @JsonValue
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
